import { describe, expect, it } from 'vitest'
import type { BundleToWrite } from '#electron/core/bundle/bundle-to-write.ts'
import { type BundleSigner, fingerprintOf, signMessage } from '#electron/core/bundle/signing.ts'
import { type VerifyOptions, verifyBundle } from '#electron/core/bundle/verify-bundle.ts'
import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { isNote } from '#shared/bundle/finding.ts'
import { bundleKinds, rosterNamespace } from '#shared/bundle/kind.ts'
import type { PinnedKey } from '#shared/bundle/pinned-key.ts'
import type { CheckName, VerificationReport } from '#shared/bundle/verification-report.ts'
import { need, tamper, unpack } from './repack.ts'
import {
  colleague,
  expert,
  personOf,
  pinnedSecretariat,
  roster,
  sampleDocuments,
  secretariat,
  stranger,
  writeSample,
} from './sample-bundle.ts'

const tagManifest = 'tagmanifest-sha256.txt'
const { scores, enrolment, assignment } = bundleKinds
const rosterSignature = await signMessage(secretariat, rosterNamespace, Buffer.from(roster))
const pinnedExpert: PinnedKey = {
  fingerprint: fingerprintOf(expert.publicKey),
  principal: expert.principal,
  name: '李明',
  role: 'person',
}

async function verify(changes: Partial<BundleToWrite>, pinned: readonly PinnedKey[] = []) {
  return verifyBundle(await writeSample(changes), optionsWith(pinned))
}

function optionsWith(pinned: readonly PinnedKey[]): VerifyOptions {
  return { documents: sampleDocuments, pinned }
}

function findings(report: VerificationReport, name: CheckName) {
  return report.checks.find((check) => check.name === name)?.findings
}

/** A sample whose signature is replaced by one over the same tag manifest. */
async function signedOtherwise(
  signer: BundleSigner,
  namespace: string = scores.namespace,
  name = signer.principal,
) {
  const path = await writeSample({ rosterSignature })
  const text = await signMessage(signer, namespace, need(await unpack(path), tagManifest))
  await tamper(path, (files) => {
    files.delete('signatures/expert-01.sig')
    files.set(`signatures/${name}.sig`, Buffer.from(text))
  })
  return verifyBundle(path, optionsWith([pinnedSecretariat]))
}

describe('how far a bundle is trusted', () => {
  it('is signed, no more, where the reader knows nobody, and the fingerprint to compare is shown', async () => {
    const report = await verify({})
    expect(report).toMatchObject({ ok: true, level: 'signed' })
    const fingerprint = fingerprintOf(expert.publicKey)
    expect(report.signers).toEqual([{ principal: 'expert-01', fingerprint, level: 'signed' }])
    expect(findings(report, 'signers')).toEqual([
      { code: 'key-not-vouched', principal: 'expert-01', fingerprint },
    ])
    expect(findings(report, 'roster')).toEqual([{ code: 'roster-not-vouched' }])
  })

  it('is signed, no more, where the secretariat is pinned but has not signed the roster', async () => {
    expect(await verify({}, [pinnedSecretariat])).toMatchObject({ ok: true, level: 'signed' })
  })

  it('is vouched for where the expert is pinned, and then has his name', async () => {
    const report = await verify({}, [pinnedExpert])
    expect(report).toMatchObject({ ok: true, level: 'vouched' })
    expect(report.signers).toMatchObject([{ name: '李明', level: 'vouched' }])
  })

  it('is allowed where a pinned secretariat signed the roster, without any note', async () => {
    const report = await verify({ rosterSignature }, [pinnedSecretariat])
    expect(report).toMatchObject({ ok: true, level: 'allowed' })
    expect(report.checks.flatMap((check) => check.findings)).toEqual([])
  })

  it('is not allowed by a roster that someone pinned as a mere person signed', async () => {
    const person: PinnedKey = { ...pinnedSecretariat, role: 'person' }
    expect(await verify({ rosterSignature }, [person])).toMatchObject({ ok: true, level: 'signed' })
  })

  it('is allowed for an assignment that the pinned secretariat signs, roster and all', async () => {
    const changes = { kind: 'assignment', document: { round: '2026' }, signers: [secretariat] } as const
    expect(await verify(changes, [pinnedSecretariat])).toMatchObject({ ok: true, level: 'allowed' })
    expect(await verify(changes, [])).toMatchObject({ ok: true, level: 'signed' })
  })

  it('lets nobody pinned as a person hand out assignments under a roster of his own', async () => {
    const own = writeAllowedSigners([{ ...expert, namespaces: [assignment.namespace] }])
    const changes = { kind: 'assignment', document: {}, allowedSigners: own } as const
    expect(await verify(changes, [pinnedExpert])).toMatchObject({ level: 'vouched' })
    expect(await verify(changes, [pinnedSecretariat])).toMatchObject({ level: 'signed' })
  })

  it('takes an enrolment by its own signature: allowed as soon as the key is pinned', async () => {
    const own = writeAllowedSigners([{ ...expert, namespaces: [enrolment.namespace] }])
    const changes = { kind: 'enrolment', document: {}, allowedSigners: own } as const
    expect(await verify(changes, [])).toMatchObject({ ok: true, level: 'signed' })
    expect(await verify(changes, [pinnedExpert])).toMatchObject({ ok: true, level: 'allowed' })
  })

  it('is the level that every signature reaches', async () => {
    const changes = { kind: 'panel-result', document: {}, signers: [expert, colleague] } as const
    const report = await verify(changes, [pinnedExpert])
    expect(report.signers.map(({ level }) => level)).toEqual(['vouched', 'signed'])
    expect(report.level).toBe('signed')
  })

  it('is nothing for any signer where a file is changed', async () => {
    const path = await tamper(await writeSample(), (files) => files.set('data/photo.jpg', Buffer.from('')))
    const report = await verifyBundle(path, optionsWith([pinnedExpert]))
    expect(report).toMatchObject({ ok: false, level: 'not-intact' })
    expect(report.signers).toMatchObject([{ level: 'not-intact' }])
  })

  it('warns of a key that is not the one pinned for this principal', async () => {
    const report = await verify({}, [{ ...pinnedExpert, fingerprint: fingerprintOf(stranger.publicKey) }])
    expect(report).toMatchObject({ ok: false, level: 'signed' })
    expect(findings(report, 'signers')).toMatchObject([{ code: 'pinned-key-differs', name: '李明' }])
  })

  it('takes a new key of a pinned person where the secretariat vouches for it', async () => {
    const older = { ...pinnedExpert, fingerprint: fingerprintOf(stranger.publicKey) }
    expect(await verify({ rosterSignature }, [pinnedSecretariat, older])).toMatchObject({
      ok: true,
      level: 'allowed',
    })
  })
})

describe('a bad signature', () => {
  it('is missed where there is none', async () => {
    const path = await tamper(await writeSample(), (files) => files.delete('signatures/expert-01.sig'))
    const report = await verifyBundle(path, optionsWith([]))
    expect(report).toMatchObject({ ok: false, level: 'intact', signers: [] })
    expect(findings(report, 'signatures')).toEqual([{ code: 'unsigned' }])
  })

  it('is found where it was taken from another bundle of the same signer', async () => {
    const other = await unpack(await writeSample({ bagInfo: {} }))
    const path = await tamper(await writeSample({ rosterSignature }), (files) =>
      files.set('signatures/expert-01.sig', need(other, 'signatures/expert-01.sig')),
    )
    const report = await verifyBundle(path, optionsWith([pinnedSecretariat]))
    expect(report).toMatchObject({ ok: false, level: 'intact', signers: [] })
    expect(findings(report, 'signatures')).toMatchObject([
      { code: 'signature-mismatch', principal: 'expert-01' },
    ])
  })

  it('is found where one person signed under the name of another', async () => {
    const report = await signedOtherwise(colleague, scores.namespace, expert.principal)
    expect(report).toMatchObject({ ok: false, level: 'signed' })
    expect(findings(report, 'signers')).toContainEqual(
      expect.objectContaining({ code: 'signature-of-other', principal: 'expert-01', owner: 'expert-02' }),
    )
  })

  it('is found where two signatures changed places', async () => {
    const path = await writeSample({ kind: 'panel-result', document: {}, signers: [expert, colleague] })
    await tamper(path, (files) => {
      const mine = need(files, 'signatures/expert-01.sig')
      files.set('signatures/expert-01.sig', need(files, 'signatures/expert-02.sig'))
      files.set('signatures/expert-02.sig', mine)
    })
    const report = await verifyBundle(path, optionsWith([]))
    const found = findings(report, 'signers')?.filter((finding) => !isNote(finding))
    expect(found?.map(({ code }) => code)).toEqual(['signature-of-other', 'signature-of-other'])
  })

  it('is found where the signer is not in the roster', async () => {
    const report = await signedOtherwise(stranger)
    expect(report).toMatchObject({ ok: false, level: 'signed' })
    expect(findings(report, 'signers')).toContainEqual({
      code: 'signer-not-in-roster',
      principal: 'stranger',
      fingerprint: fingerprintOf(stranger.publicKey),
    })
  })

  it('is found where the roster gives the signer another key', async () => {
    const report = await signedOtherwise(stranger, scores.namespace, expert.principal)
    expect(findings(report, 'signers')).toContainEqual(
      expect.objectContaining({ code: 'signer-key-differs', principal: 'expert-01' }),
    )
  })

  it('is found where the signer may sign other kinds only', async () => {
    const report = await signedOtherwise(colleague)
    expect(report).toMatchObject({ ok: false, level: 'vouched' })
    expect(findings(report, 'signers')).toContainEqual(
      expect.objectContaining({ code: 'signer-not-allowed', principal: 'expert-02', kind: 'scores' }),
    )
  })

  it('is found where it was made for another kind of bundle', async () => {
    const report = await signedOtherwise(expert, bundleKinds['panel-result'].namespace)
    expect(report).toMatchObject({ ok: false, level: 'intact' })
    expect(findings(report, 'signatures')).toEqual([
      {
        code: 'wrong-namespace',
        principal: 'expert-01',
        expected: 'paneldesk-scores',
        actual: 'paneldesk-panel-result',
      },
    ])
  })

  it.each([
    ['bad armour', 'not a signature', 'bad-armour'],
    ['another version', armouredVersion(2), 'unsupported-signature'],
  ])('is found where it is %s', async (_, text, code) => {
    const path = await tamper(await writeSample(), (files) =>
      files.set('signatures/expert-01.sig', Buffer.from(text)),
    )
    const report = await verifyBundle(path, optionsWith([]))
    expect(findings(report, 'signatures')).toEqual([{ code, path: 'signatures/expert-01.sig' }])
  })
})

describe('a bad roster', () => {
  it('is named by its line', async () => {
    const path = await tamper(await writeSample(), (files) =>
      files.set('allowed_signers', Buffer.from(`${roster}* ssh-ed25519 AAAA\n`)),
    )
    expect(findings(await verifyBundle(path, optionsWith([])), 'roster')).toEqual([
      { code: 'roster-malformed', line: 4 },
    ])
  })

  it('is found where the signature beside it is one over another roster', async () => {
    const other = await signMessage(secretariat, rosterNamespace, Buffer.from('another roster'))
    const report = await verify({ rosterSignature: other }, [pinnedSecretariat])
    expect(report).toMatchObject({ ok: false, level: 'signed' })
    expect(findings(report, 'roster')).toEqual([
      { code: 'roster-signature-bad' },
      { code: 'roster-not-vouched' },
    ])
  })

  it('is found where the secretariat signed these bytes for another purpose', async () => {
    const other = await signMessage(secretariat, assignment.namespace, Buffer.from(roster))
    const report = await verify({ rosterSignature: other }, [pinnedSecretariat])
    expect(findings(report, 'roster')).toContainEqual({ code: 'roster-signature-bad' })
  })

  it('gives nobody the names in a document: those come from pins alone', async () => {
    const report = await verify({ document: { total: '1', reviewer: personOf(expert) }, rosterSignature }, [
      pinnedSecretariat,
    ])
    expect(report.signers).toMatchObject([{ principal: 'expert-01', level: 'allowed' }])
    expect(report.signers[0]).not.toHaveProperty('name')
  })
})

function armouredVersion(version: number): string {
  const blob = Buffer.concat([Buffer.from('SSHSIG'), Buffer.from([0, 0, 0, version])])
  return `-----BEGIN SSH SIGNATURE-----\n${blob.toString('base64')}\n-----END SSH SIGNATURE-----\n`
}
