import { readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { StoreDatabase } from '#db/database.ts'
import { appendJournal } from '#db/journal.ts'
import { migrate } from '#db/migrate.ts'
import { readIdentityFile } from '#electron/core/keys/identity-file.ts'
import { unwrapSecrets } from '#electron/core/keys/wrap.ts'
import { backUpStore, listBackups, newestGoodBackup } from '#electron/core/store/backups.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { instantSchema } from '#shared/domain/brand.ts'
import { verificationSchema } from '#shared/domain/verification.ts'
import { key, newDatabase, rawConnection } from '#test/support/database-maker.ts'
import { importSample, openNewStore, passphrase, temporaryFolder } from '#test/support/store-maker.ts'

const instant = (minute: number) =>
  instantSchema.parse(`2026-05-06T07:${String(minute).padStart(2, '0')}:09.010Z`)

function change(database: StoreDatabase): void {
  const entry = { action: 'verify', subject: 'a', item: 'D01/2024', before: null, after: '1', why: null }
  database.write((writable) => appendJournal(writable, instant(0), 'p-1', entry))
}

async function newStore() {
  const { path, database } = await newDatabase()
  return { database, paths: storePaths(dirname(path)) }
}

describe('a backup', () => {
  test('says in its name when it was made and how much it holds, and only a good one stays', async () => {
    const { database, paths } = await newStore()
    change(database)
    const made = await backUpStore(database, paths, key, instant(1))
    expect(made).toEqual({
      path: join(paths.backups, 'store-20260506T070109010Z-1.db'),
      at: instant(1),
      entries: 1,
    })
    expect(await readdir(paths.backups)).toEqual(['store-20260506T070109010Z-1.db'])
    expect(listBackups(paths)).toEqual([made])
    expect(await newestGoodBackup(paths, key)).toEqual(made)
  })

  test('is not made again while nothing changed', async () => {
    const { database, paths } = await newStore()
    change(database)
    const first = await backUpStore(database, paths, key, instant(1))
    expect(await backUpStore(database, paths, key, instant(2))).toEqual(first)
    expect(listBackups(paths)).toHaveLength(1)
  })

  test('takes the place of the oldest beyond five', async () => {
    const { database, paths } = await newStore()
    for (let minute = 1; minute <= 8; minute += 1) {
      change(database)
      await backUpStore(database, paths, key, instant(minute))
    }
    expect(listBackups(paths).map(({ at }) => at)).toEqual([4, 5, 6, 7, 8].map(instant))
  })

  test('that does not hold is not offered: cut, under another key, or with a broken journal', async () => {
    const { database, paths } = await newStore()
    for (const minute of [1, 2, 3]) {
      change(database)
      await backUpStore(database, paths, key, instant(minute))
    }
    const [oldest, middle, newest] = listBackups(paths)
    if (oldest === undefined || middle === undefined || newest === undefined) throw new Error('too few')
    await writeFile(newest.path, 'cut')
    const connection = rawConnection(middle.path)
    connection.exec("DROP TRIGGER journal_no_update; UPDATE journal SET after = '2' WHERE seq = 1")
    connection.close()
    expect(await newestGoodBackup(paths, key)).toEqual(oldest)
    expect(await newestGoodBackup(paths, new Uint8Array(32))).toBeNull()
  })

  test('of an empty folder is none', async () => {
    const paths = storePaths(await temporaryFolder())
    expect(listBackups(paths)).toEqual([])
    expect(await newestGoodBackup(paths, key)).toBeNull()
  })
})

describe('the store makes a backup of itself', () => {
  test('at opening, where something changed since the last one', async () => {
    const core = await openNewStore()
    const paths = storePaths(core.folder)
    await importSample(core, 'plain')
    await core.call('identity.lock', {})
    expect(listBackups(paths)).toEqual([])
    for (let times = 0; times < 2; times += 1) {
      await core.call('identity.unlock', { passphrase })
      await core.call('identity.lock', {})
      core.clock.pass(60)
    }
    expect(listBackups(paths)).toHaveLength(1)
  })

  test('after five hundred changes, without waiting to be closed', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const { rows } = (await core.call('application.get', { application })).current.claims
    const paths = storePaths(core.folder)
    const noteAll = (note: string) => {
      const common = { kind: 'row', changed: {}, state: 'document-checked', reason: null, pointers: [], note }
      const verifications = rows.map(({ list, row }) => verificationSchema.parse({ ...common, list, row }))
      return core.call('review.verify-many', { application, verifications })
    }
    let recorded = 1
    while (recorded + rows.length < 500) {
      await noteAll(`note ${recorded}`)
      recorded += rows.length
    }
    await core.call('identity.state', {})
    expect(listBackups(paths)).toEqual([])
    await noteAll('one more')
    await core.call('identity.lock', {})
    expect(listBackups(paths).map(({ entries }) => entries)).toEqual([recorded + rows.length])
  })

  test('before a migration, as it was', async () => {
    const core = await openNewStore()
    await core.call('identity.lock', {})
    const paths = storePaths(core.folder)
    const file = await readIdentityFile(paths.identity)
    const secrets = file === null ? null : await unwrapSecrets(file.wrapped, passphrase)
    if (secrets === null) throw new Error('no secrets')
    const storeKey = Buffer.from(secrets.storeKey, 'hex')
    await rm(paths.database)
    const old = rawConnection(paths.database, storeKey)
    migrate(old, 10)
    old.close()
    expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
    const [backup] = listBackups(paths)
    if (backup === undefined) throw new Error('no backup')
    expect(rawConnection(backup.path, storeKey).pragma('user_version', { simple: true })).toBe(10)
  })
})
