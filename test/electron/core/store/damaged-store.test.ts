import { mkdir, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listBackups } from '#electron/core/store/backups.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { vetoProposalSchema } from '#shared/domain/judgement.ts'
import { samplePackage } from '#test/support/sample-package.ts'
import { importSample, openNewStore, passphrase, type TestCore } from '#test/support/store-maker.ts'

type ApplicationId = Awaited<ReturnType<typeof importSample>>

async function propose(core: TestCore, application: ApplicationId, note: string): Promise<void> {
  const proposal = vetoProposalSchema.parse({ veto: 'V1', note, pointers: [] })
  await core.call('review.propose-veto', { application, proposal })
}

/** A locked store with an application, a backup that holds note 1, and note 2 after the backup. */
async function lockedStore() {
  const core = await openNewStore()
  const application = await importSample(core, 'plain')
  await propose(core, application, 'note 1')
  await core.call('identity.lock', {})
  core.clock.pass(60)
  await core.call('identity.unlock', { passphrase })
  await propose(core, application, 'note 2')
  await core.call('identity.lock', {})
  return { core, application, paths: storePaths(core.folder) }
}

async function overwrite(path: string, offset: number): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(Buffer.alloc(64, 0x5a), 0, 64, offset)
  await file.close()
}

async function storeOf(core: TestCore) {
  const state = await core.call('identity.unlock', { passphrase })
  if (state.state !== 'open') throw new Error(state.state)
  return state.store
}

describe('a store with a damaged page', () => {
  test('opens read-only and offers the newest backup', async () => {
    const { core, application, paths } = await lockedStore()
    const { size } = await stat(paths.database)
    await overwrite(paths.database, size - 2000)
    const store = await storeOf(core)
    const [backup] = listBackups(paths).slice(-1)
    expect(store).toMatchObject({ readOnly: true, backup: { at: backup?.at, entries: backup?.entries } })
    const proposal = vetoProposalSchema.parse({ veto: 'V1', note: 'note 3', pointers: [] })
    expect(await core.refusal('review.propose-veto', { application, proposal })).toBe('store-read-only')
    const file = core.file(await samplePackage('plain'))
    const begun = core.progress.length
    expect(await core.refusal('application.import', { file })).toBe('store-read-only')
    expect(core.progress).toHaveLength(begun)
  })

  test('gives way to the backup, and is set aside as it is', async () => {
    const { core, application, paths } = await lockedStore()
    const { size } = await stat(paths.database)
    await overwrite(paths.database, size - 2000)
    const damaged = await readFile(paths.database)
    await core.call('identity.unlock', { passphrase })
    const restored = await core.call('identity.restore-store', { passphrase })
    expect(restored).toMatchObject({ state: 'open', store: { readOnly: false, backup: null } })
    const { content } = await core.call('review.get', { application })
    expect(content.vetoProposals).toMatchObject([{ note: 'note 1' }])
    await propose(core, application, 'note 3')
    const [aside = ''] = await readdir(paths.damaged)
    expect((await readFile(join(paths.damaged, aside, 'store.db'))).equals(damaged)).toBe(true)
  })

  test('is passed over for an older backup where the newest is damaged too', async () => {
    const { core, paths } = await lockedStore()
    await core.call('identity.unlock', { passphrase })
    await core.call('identity.lock', {})
    const [older, newest] = listBackups(paths).slice(-2)
    if (older === undefined || newest === undefined) throw new Error('too few backups')
    expect(newest.entries).toBe(older.entries + 1)
    await overwrite(newest.path, 5000)
    const { size } = await stat(paths.database)
    await overwrite(paths.database, size - 2000)
    expect(await storeOf(core)).toMatchObject({ readOnly: true, backup: { at: older.at } })
  })
})

describe('a store that does not open at all', () => {
  test.each([
    ['its first page is gone', (path: string) => overwrite(path, 100), 'unreadable'],
    ['it is missing', (path: string) => rm(path), 'missing'],
    ['it was cut to nothing', (path: string) => truncate(path), 'missing'],
  ])('because %s names the backup that can take its place', async (_why, damage, reason) => {
    const { core, application, paths } = await lockedStore()
    await damage(paths.database)
    const [backup] = listBackups(paths).slice(-1)
    expect(await core.invoke('identity.unlock', { passphrase })).toMatchObject({
      ok: false,
      error: {
        code: 'store-damaged',
        reason,
        details: { backupAt: backup?.at, backupEntries: backup?.entries },
      },
    })
    expect(await core.call('identity.restore-store', { passphrase })).toMatchObject({ state: 'open' })
    const { content } = await core.call('review.get', { application })
    expect(content.vetoProposals).toMatchObject([{ note: 'note 1' }])
  })

  test('and has no backup says so, and is left as it is', async () => {
    const { core, paths } = await lockedStore()
    await rm(paths.backups, { recursive: true })
    await overwrite(paths.database, 100)
    const before = await readFile(paths.database)
    expect(await core.invoke('identity.unlock', { passphrase })).toMatchObject({
      error: { code: 'store-damaged', details: {} },
    })
    expect(await core.invoke('identity.restore-store', { passphrase })).toMatchObject({
      error: { code: 'store-damaged', reason: 'no-backup' },
    })
    expect((await readFile(paths.database)).equals(before)).toBe(true)
  })
})

test('a whole store is only opened by the call that restores: nothing in it is older than its backup', async () => {
  const { core, application } = await lockedStore()
  expect(await core.call('identity.restore-store', { passphrase })).toMatchObject({ state: 'open' })
  const { content } = await core.call('review.get', { application })
  expect(content.vetoProposals).toMatchObject([{ note: 'note 2' }])
})

test('restoring takes the passphrase, as unlocking does, and a wrong one leaves open what is open', async () => {
  const { core, paths } = await lockedStore()
  const { size } = await stat(paths.database)
  await overwrite(paths.database, size - 2000)
  expect(await storeOf(core)).toMatchObject({ readOnly: true })
  expect(await core.refusal('identity.restore-store', { passphrase: 'not this one' })).toBe(
    'wrong-passphrase',
  )
  expect(await core.call('identity.state', {})).toMatchObject({ state: 'open', store: { readOnly: true } })
})

describe('an identity file', () => {
  test('that is lost or spoilt used to be the end: its copy stands in and brings it back', async () => {
    const { core, paths } = await lockedStore()
    const whole = await readFile(paths.identity, 'utf8')
    for (const damage of [
      () => rm(paths.identity),
      () => writeFile(paths.identity, whole.slice(0, 100)),
      () => rm(paths.identityCopy),
    ]) {
      await damage()
      expect(await core.call('identity.state', {})).toMatchObject({ state: 'locked', name: '王专家' })
      expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
      await core.call('identity.lock', {})
      for (const path of [paths.identity, paths.identityCopy])
        expect(await readFile(path, 'utf8')).toBe(whole)
    }
  })

  test('and a copy that are both spoilt are said to be damaged, and give way to a backup of the keys', async () => {
    const { core, application, paths } = await lockedStore()
    const backup = join(core.folder, 'keys.json')
    await core.call('identity.back-up', { file: core.file(backup) })
    for (const path of [paths.identity, paths.identityCopy]) await writeFile(path, '{')
    expect(await core.invoke('identity.state', {})).toMatchObject({
      error: { code: 'store-damaged', reason: 'identity' },
    })
    expect(await core.refusal('identity.unlock', { passphrase })).toBe('store-damaged')
    await core.call('identity.restore', { file: core.file(backup), passphrase })
    expect((await core.call('application.get', { application })).id).toBe(application)
  })

  test('opens under the new passphrase only, from the copy too', async () => {
    const { core, paths } = await lockedStore()
    await core.call('identity.change-passphrase', { current: passphrase, next: 'another passphrase' })
    await rm(paths.identity)
    expect(await core.refusal('identity.unlock', { passphrase })).toBe('wrong-passphrase')
    expect(await core.call('identity.unlock', { passphrase: 'another passphrase' })).toMatchObject({
      state: 'open',
    })
  })
})

test('a key backup of somebody else is refused beside a store it does not open, and nothing is made', async () => {
  const mine = await lockedStore()
  const other = await openNewStore()
  const backup = join(other.folder, 'keys.json')
  await other.call('identity.back-up', { file: other.file(backup) })
  for (const path of [mine.paths.identity, mine.paths.identityCopy]) await rename(path, `${path}.away`)
  expect(
    await mine.core.invoke('identity.restore', { file: mine.core.file(backup), passphrase }),
  ).toMatchObject({ error: { code: 'key-backup-invalid', reason: 'other-store' } })
  expect(await mine.core.call('identity.state', {})).toEqual({ state: 'none' })
})

test('a store that could not be opened to its end used to keep itself out: the next try opens it', async () => {
  const { core, paths } = await lockedStore()
  // a folder where the note of who has the store open belongs
  await mkdir(paths.holder)
  expect(await core.refusal('identity.unlock', { passphrase })).toBe('file-not-writable')
  await rm(paths.holder, { recursive: true })
  expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
})
