import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ed25519Signer } from '#electron/core/bundle/signing.ts'
import { writeBundle } from '#electron/core/bundle/write-bundle.ts'
import { privateKeyOf } from '#electron/core/keys/secrets.ts'
import { rosterOf } from '#electron/core/services/round/trust.ts'
import { bundleDocument } from '#shared/bundle/documents.ts'
import { assignmentSchema } from '#shared/domain/assignment.ts'
import { openWork, sendOutRound } from '#test/support/panel-round.ts'
import { secretsOf } from '#test/support/secrets-of.ts'
import { temporaryFolder } from '#test/support/store-maker.ts'

it('an assignment signed by somebody else in the name of a pinned secretariat used to open at once', {
  timeout: 120_000,
}, async () => {
  const round = await sendOutRound()
  const [, victim, attacker] = round.experts
  if (victim === undefined || attacker === undefined) throw new Error('no experts')
  await openWork(round, victim)
  const [view] = await victim.core.call('assignment.list', {})
  if (view === undefined) throw new Error('no assignment')
  const { secretariat, panel, pledge, issuedAt, expert } = view
  const forger = await attacker.core.call('identity.state', {})
  if (forger.state !== 'open') throw new Error('locked')
  const out = join(await temporaryFolder(), 'forged.zip')
  await writeBundle({
    kind: 'assignment',
    document: {
      format: 'paneldesk-assignment/1',
      round: { ...view.round, revision: 2 },
      scheme: null,
      expert,
      panel,
      centres: [],
      visits: [],
      pledge,
      secretariat,
      issuedAt,
    },
    files: [],
    allowedSigners: rosterOf({ experts: [] }, { ...secretariat, signingKey: forger.identity.signingKey }),
    // our own writer would refuse: a forger has another
    documents: { assignment: bundleDocument(assignmentSchema, () => []) },
    signers: [ed25519Signer(secretariat.principal, privateKeyOf(await secretsOf(attacker.core)))],
    out,
  })
  const file = victim.core.file(out)
  expect(await victim.core.refusal('assignment.inspect', { file })).toBe('bundle-invalid')
  expect(await victim.core.refusal('assignment.open', { file, compared: null })).toBe('bundle-invalid')
  expect((await victim.core.call('assignment.list', {}))[0]?.round.revision).toBe(1)
})

it('a file that is none, another kind, damaged or another’s assignment is told apart', {
  timeout: 120_000,
}, async () => {
  const { experts, folder } = await sendOutRound()
  const [, mine, other] = experts
  if (mine === undefined || other === undefined) throw new Error('no experts')
  const none = join(folder, 'none.zip')
  await writeFile(none, 'not a ZIP')
  const damaged = join(folder, 'damaged.zip.age')
  const bytes = await readFile(mine.bundle)
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40)
  await writeFile(damaged, bytes)
  const enrolment = join(folder, 'enrolment-E01.zip')
  const said = await Promise.all(
    [none, enrolment, damaged, other.bundle].map(async (path) => {
      const result = await mine.core.invoke('assignment.inspect', { file: mine.core.file(path) })
      return result.ok ? 'accepted' : `${result.error.code} ${result.error.reason}`
    }),
  )
  expect(said).toEqual([
    'bundle-invalid container',
    'bundle-invalid other-kind',
    'not-for-you damaged',
    'not-for-you other-recipient',
  ])
})
