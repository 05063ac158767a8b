import { execFileSync } from 'node:child_process'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BundleToWrite } from '#electron/core/bundle/bundle-to-write.ts'
import { signMessage } from '#electron/core/bundle/signing.ts'
import { verifyBundle } from '#electron/core/bundle/verify-bundle.ts'
import { writeManifest } from '#shared/bundle/bagit.ts'
import type { Finding, FindingCode } from '#shared/bundle/finding.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import { verificationReportSchema } from '#shared/bundle/verification-report.ts'
import { sha256 } from './digest.ts'
import { rawZip } from './raw-zip.ts'
import { type Files, need, tamper, unpack } from './repack.ts'
import {
  colleague,
  expert,
  personOf,
  pinnedSecretariat,
  sampleDocuments,
  temporaryFolder,
  totalDocument,
  writeSample,
} from './sample-bundle.ts'

const options = { documents: sampleDocuments, pinned: [pinnedSecretariat] }
const manifest = 'manifest-sha256.txt'
const tagManifest = 'tagmanifest-sha256.txt'
const signature = 'signatures/expert-01.sig'
const { scores } = bundleKinds

/** What a tampered sample is found to be, findings without those that every lone bundle has. */
async function findingsOf(path: string): Promise<readonly Finding[]> {
  const report = verificationReportSchema.parse(await verifyBundle(path, options))
  expect(report.ok).toBe(false)
  const expected: readonly FindingCode[] = [
    'repacked',
    'roster-not-vouched',
    'key-not-vouched',
    'not-checked',
  ]
  return report.checks.flatMap(({ findings }) => findings).filter(({ code }) => !expected.includes(code))
}

async function findingsAfter(change: (files: Files) => void, changes: Partial<BundleToWrite> = {}) {
  return findingsOf(await tamper(await writeSample(changes), change))
}

function flip(bytes: Buffer, at: number, mask: number): void {
  bytes.writeUInt8(bytes.readUInt8(at) ^ mask, at)
}

/** Rewrites both manifests so that they agree with the files, as a forger without the key can. */
function relist(files: Files): void {
  const list = (paths: readonly string[]) =>
    Buffer.from(writeManifest(paths.map((path) => ({ path, sha256: sha256(need(files, path)) }))))
  const payload = [...files.keys()].filter((path) => path.startsWith('data/'))
  files.set(manifest, list(payload))
  files.set(tagManifest, list(['allowed_signers', 'bag-info.txt', 'bagit.txt', manifest]))
}

/** Signs the tag manifest as it is now. */
async function resign(path: string, signer = expert, namespace: string = scores.namespace): Promise<string> {
  const text = await signMessage(signer, namespace, need(await unpack(path), tagManifest))
  return tamper(path, (files) => files.set(`signatures/${signer.principal}.sig`, Buffer.from(text)))
}

describe('a bundle as it was written', () => {
  it('passes every check, without a note about its packing', async () => {
    const report = verificationReportSchema.parse(await verifyBundle(await writeSample(), options))
    expect(report).toMatchObject({ ok: true, level: 'signed', kind: 'scores' })
    expect(report.checks.map(({ ok }) => ok)).toEqual(Array(7).fill(true))
    expect(report.checks.find(({ name }) => name === 'container')?.findings).toEqual([])
  })

  it('passes when stock tools have packed it anew, with a note', async () => {
    const folder = await temporaryFolder()
    await writeSample({ out: join(folder, 'bundle.zip') })
    const lines = 'unzip -q bundle.zip -d bundle && cd bundle && zip -qr ../again.zip .'
    execFileSync('sh', ['-ec', lines], { cwd: folder })
    const report = await verifyBundle(join(folder, 'again.zip'), options)
    expect(report).toMatchObject({ ok: true, level: 'signed' })
    expect(report.checks[0]).toEqual({ name: 'container', ok: true, findings: [{ code: 'repacked' }] })
  })
})

describe('tampering with files', () => {
  it('names a changed byte by its file', async () => {
    const found = await findingsAfter((files) => {
      flip(need(files, 'data/佐证/合同.pdf'), 9, 1)
    })
    expect(found).toMatchObject([{ code: 'changed-file', path: 'data/佐证/合同.pdf' }])
  })

  it.each([manifest, 'bag-info.txt', 'bagit.txt', 'allowed_signers'])(
    'names a changed byte in %s',
    async (path) => {
      const found = await findingsAfter((files) => {
        const bytes = need(files, path)
        // A figure in the last line: the file stays well formed where it can.
        flip(bytes, bytes.length - 2, 1)
      })
      expect(found).toContainEqual(expect.objectContaining({ code: 'changed-file', path }))
    },
  )

  it('names a missing file', async () => {
    const found = await findingsAfter((files) => files.delete('data/photo.jpg'))
    expect(found).toEqual([
      expect.objectContaining({ code: 'oxum-mismatch' }),
      { code: 'missing-file', path: 'data/photo.jpg' },
    ])
  })

  it('names an added file, wherever it lies', async () => {
    for (const path of ['data/extra.pdf', 'extra.txt', 'signatures/extra.txt']) {
      const found = await findingsAfter((files) => files.set(path, Buffer.from('extra')))
      expect(found).toContainEqual({ code: 'added-file', path })
    }
  })

  it('names a renamed file by both names', async () => {
    const found = await findingsAfter((files) => {
      files.set('data/picture.jpg', need(files, 'data/photo.jpg'))
      files.delete('data/photo.jpg')
    })
    expect(found).toEqual([{ code: 'renamed-file', path: 'data/photo.jpg', actual: 'data/picture.jpg' }])
  })

  it('names a doubled file and two names that are one on other systems', async () => {
    const entries = [...(await unpack(await writeSample()))].map(([name, data]) => ({ name, data }))
    const path = join(await temporaryFolder(), 'doubled.zip')
    await writeFile(path, rawZip([...entries, { name: 'data/photo.jpg', data: Buffer.from('other') }]))
    expect(await findingsOf(path)).toEqual([{ code: 'doubled-file', path: 'data/photo.jpg' }])
    await writeFile(path, rawZip([...entries, { name: 'data/Photo.jpg', data: Buffer.from('other') }]))
    expect(await findingsOf(path)).toEqual([
      { code: 'similar-names', path: 'data/Photo.jpg', other: 'data/photo.jpg' },
    ])
  })

  it.each(['bagit.txt', 'bag-info.txt', manifest, tagManifest, 'allowed_signers', 'data/scores.json'])(
    'names %s when it is missing',
    async (path) => {
      expect(await findingsAfter((files) => files.delete(path))).toContainEqual({
        code: 'missing-file',
        path,
      })
    },
  )

  it('names a payload that is not as large as the bag says', async () => {
    const path = await tamper(await writeSample(), (files) => {
      const info = String(need(files, 'bag-info.txt')).replace('3213.5', '3213.4')
      files.set('bag-info.txt', Buffer.from(info))
      relist(files)
    })
    expect(await findingsOf(await resign(path))).toEqual([
      { code: 'oxum-mismatch', expected: { octets: 3213, files: 4 }, actual: { octets: 3213, files: 5 } },
    ])
  })
})

describe('tampering with lists', () => {
  it('tells a tag manifest of another bundle from changed files', async () => {
    const other = await unpack(await writeSample({ bagInfo: {}, files: [] }))
    const found = await findingsAfter((files) => {
      files.set(tagManifest, need(other, tagManifest))
      files.set(signature, need(other, signature))
    })
    expect(found).toEqual([{ code: 'foreign-manifest', path: tagManifest }])
  })

  it('tells a manifest of another bundle from changed files', async () => {
    const other = await unpack(
      await writeSample({ files: [], reports: [], document: { total: '1', reviewer: personOf(expert) } }),
    )
    const found = await findingsAfter((files) => files.set(manifest, need(other, manifest)))
    expect(found).toEqual([
      { code: 'foreign-manifest', path: manifest },
      expect.objectContaining({ code: 'changed-file', path: manifest }),
    ])
  })

  it('names lists rewritten to fit a changed file by the signature that no longer holds', async () => {
    const found = await findingsAfter((files) => {
      files.set('data/photo.jpg', Buffer.alloc(3000, 1))
      relist(files)
    })
    expect(found).toEqual([
      { code: 'signature-mismatch', principal: 'expert-01', fingerprint: expect.stringMatching(/^SHA256:/) },
    ])
  })

  it('names the line of a list that cannot be read', async () => {
    const found = await findingsAfter((files) => {
      files.set(manifest, Buffer.concat([Buffer.from('# note\n'), need(files, manifest)]))
    })
    expect(found).toContainEqual({ code: 'tag-file-malformed', path: manifest, line: 1 })
  })

  it('names a list that speaks of files which it must not list', async () => {
    const found = await findingsAfter((files) => {
      const line = writeManifest([{ path: signature, sha256: sha256(need(files, signature)) }])
      files.set(tagManifest, Buffer.concat([need(files, tagManifest), Buffer.from(line)]))
    })
    expect(found).toContainEqual({ code: 'unexpected-path', path: tagManifest, listed: signature })
  })
})

describe('tampering with the document', () => {
  it.each([
    ['is no JSON', 'total: 1', { code: 'document-not-json', path: scores.documentPath }],
    ['is not canonical', '{"total": "1"}', { code: 'document-not-canonical', path: scores.documentPath }],
    ['holds a fraction', '{"total":84.995}', { code: 'document-not-canonical', path: scores.documentPath }],
    [
      'breaks its schema',
      `{"reviewer":${JSON.stringify(personOf(expert), Object.keys(personOf(expert)).sort())},"total":85}`,
      { code: 'document-invalid', path: scores.documentPath, at: '$.total', problem: expect.any(String) },
    ],
  ])('names a document that %s, well signed as it may be', async (_, text, expected) => {
    const path = await tamper(await writeSample(), (files) => {
      files.set(scores.documentPath, Buffer.from(text))
      const info = String(need(files, 'bag-info.txt'))
      const octets = [...files].reduce(
        (sum, [name, data]) => sum + (name.startsWith('data/') ? data.length : 0),
        0,
      )
      files.set('bag-info.txt', Buffer.from(info.replace(/Oxum: \d+/, `Oxum: ${octets}`)))
      relist(files)
    })
    expect(await findingsOf(await resign(path))).toEqual([expected])
  })

  it('names a document of another kind', async () => {
    const found = await findingsAfter((files) => {
      files.set('data/panel-result.json', need(files, scores.documentPath))
    })
    expect(found).toContainEqual({ code: 'kind-mismatch', kind: 'scores', path: 'data/panel-result.json' })
  })

  it('names a document in the name of someone who has not signed', async () => {
    const documents = { 'panel-result': totalDocument }
    const path = await writeSample({
      kind: 'panel-result',
      signers: [colleague],
      document: { total: '1', reviewer: personOf(expert) },
    })
    const report = await verifyBundle(path, { documents })
    expect(report.checks.at(-1)?.findings).toContainEqual({
      code: 'author-not-signer',
      principal: 'expert-01',
      name: '李明',
    })
  })

  it('names a kind and a format that it does not know', async () => {
    const change = (from: string, to: string) => (files: Files) => {
      files.set('bag-info.txt', Buffer.from(String(need(files, 'bag-info.txt')).replace(from, to)))
    }
    expect(await findingsAfter(change('Kind: scores', 'Kind: poem'))).toContainEqual({
      code: 'kind-unknown',
      found: 'poem',
    })
    expect(await findingsAfter(change('Format: 1', 'Format: 2'))).toContainEqual({
      code: 'newer-format',
      found: '2',
    })
  })
})

describe('what is no bundle', () => {
  async function fileOf(bytes: Buffer | string): Promise<string> {
    const path = join(await temporaryFolder(), 'file')
    await writeFile(path, bytes)
    return path
  }

  it('says so of any other file, an empty one and a folder', async () => {
    expect(await findingsOf(await fileOf('%PDF-1.7'))).toEqual([{ code: 'not-a-zip' }])
    expect(await findingsOf(await fileOf(''))).toEqual([{ code: 'not-a-zip' }])
    expect(await findingsOf(await temporaryFolder())).toEqual([{ code: 'not-a-zip' }])
  })

  it('says of an encrypted bundle that it is encrypted', async () => {
    expect(await findingsOf(await fileOf('age-encryption.org/v1\n-> X25519 AAAA\n'))).toEqual([
      { code: 'encrypted' },
    ])
    expect(await findingsOf(await fileOf('-----BEGIN AGE ENCRYPTED FILE-----\n'))).toEqual([
      { code: 'encrypted' },
    ])
  })

  it('says of a bundle cut off anywhere that it is not whole', async () => {
    const path = await writeSample()
    const whole = await readFile(path)
    for (const length of [4, 100, 3000, whole.length - 500, whole.length - 1]) {
      await writeFile(path, whole)
      await truncate(path, length)
      expect(await findingsOf(path)).toEqual([{ code: 'truncated-zip' }])
    }
  })

  it('says of an empty ZIP what is missing, and of every check that it failed', async () => {
    const report = await verifyBundle(await fileOf(rawZip([])))
    expect(report).toMatchObject({ ok: false, level: 'not-intact', kind: null, signers: [] })
    expect(report.checks.filter(({ ok }) => ok).map(({ name }) => name)).toEqual(['container'])
  })

  it('throws where there is no file, since that is no verdict on a bundle', async () => {
    await expect(verifyBundle(join(await temporaryFolder(), 'none.zip'))).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})

describe('verification', () => {
  it('detects any one byte flipped anywhere, and never takes other contents for the same', async () => {
    const path = await writeSample()
    const whole = await readFile(path)
    const before = await verifyBundle(path, options)
    const place = fc.integer({ min: 0, max: whole.length - 1 })
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const flipped = Buffer.from(whole)
        flip(flipped, at, mask)
        await writeFile(path, flipped)
        const after = await verifyBundle(path, options)
        expect(after.checks).not.toEqual(before.checks)
        // Fields of the ZIP that carry nothing, as the system it was made on, are a note.
        if (after.ok) expect(after.checks[0]?.findings).toEqual([{ code: 'repacked' }])
        if (after.ok) expect(after).toMatchObject({ bundleHash: before.bundleHash, signers: before.signers })
      }),
      { numRuns: 600, examples: [...Array(100).keys()].map((index) => [whole.length - 1 - index, 1]) },
    )
  })

  it('tells its progress and stops when it is cancelled', async () => {
    const path = await writeSample({ files: [{ path: 'large.bin', source: Buffer.alloc(5_000_000) }] })
    const seen: number[] = []
    await verifyBundle(path, { progress: (done) => seen.push(done) })
    expect(seen.at(-1)).toBeGreaterThan(5_000_000)
    const cancel = new AbortController()
    const progress = (done: number) => {
      if (done > 2_000_000) cancel.abort(new Error('cancelled'))
    }
    await expect(verifyBundle(path, { progress, signal: cancel.signal })).rejects.toThrow('cancelled')
  })
})
