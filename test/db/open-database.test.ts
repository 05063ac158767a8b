import { copyFile, mkdir, open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrate, newestVersion } from '#db/migrate.ts'
import { isWhole, OpenDatabaseError, openDatabase, openReadOnly } from '#db/open-database.ts'
import { putScheme } from '#db/schemes.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { key, newDatabase, rawConnection, reopen } from '#test/support/database-maker.ts'
import { temporaryFolder } from '#test/support/store-maker.ts'

async function problemOf(opening: Promise<unknown>): Promise<string> {
  return opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof OpenDatabaseError ? error.problem : String(error)),
  )
}

/** A store with something in it, closed. */
async function filledStore(): Promise<string> {
  const { path, database } = await newDatabase()
  const scheme = referenceOperationScheme()
  database.write((writable) => {
    for (let at = 0; at < 20; at += 1)
      putScheme(writable, { hash: sha256Schema.parse(at.toString(16).padStart(64, '0')), scheme })
  })
  database.close()
  return path
}

async function overwrite(path: string, offset: number): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(Buffer.alloc(64, 0x5a), 0, 64, offset)
  await file.close()
}

describe('an encrypted store', () => {
  test('shows no plain text: no header, no table, no content', async () => {
    const bytes = await readFile(await filledStore())
    for (const text of ['SQLite format 3', 'CREATE TABLE', 'schemes', '年均研发经费支出', 'strictObject'])
      expect(bytes.includes(Buffer.from(text)), text).toBe(false)
  })

  test('shows none in its write-ahead log either, and keeps no other file', async () => {
    const { path, database } = await newDatabase()
    const scheme = referenceOperationScheme()
    database.write((writable) => putScheme(writable, { hash: sha256Schema.parse('a'.repeat(64)), scheme }))
    expect(await readdir(dirname(path))).toEqual(['store.db', 'store.db-wal'])
    const log = await readFile(`${path}-wal`)
    expect(log.byteLength).toBeGreaterThan(0)
    expect(log.includes(Buffer.from('年均研发经费支出'))).toBe(false)
  })

  test('does not open under another key, and is not changed by the try', async () => {
    const path = await filledStore()
    const before = await readFile(path)
    const otherKey = new Uint8Array(32).fill(0xcd)
    expect(await problemOf(openDatabase({ path, key: otherKey }))).toBe('damaged')
    expect(await problemOf(openReadOnly({ path, key: otherKey }))).toBe('damaged')
    expect((await readFile(path)).equals(before)).toBe(true)
  })

  test('is durable at every commit: log ahead, full synchronisation, foreign keys', async () => {
    const { database } = await newDatabase()
    expect(database.get('SELECT journal_mode FROM pragma_journal_mode')).toEqual({ journal_mode: 'wal' })
    expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 })
    expect(database.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 })
    expect(database.get('PRAGMA application_id')).toEqual({ application_id: 0x50443031 })
    expect(database.get('PRAGMA user_version')).toEqual({ user_version: newestVersion })
  })

  test('is open to one at a time, and to the next as soon as it is closed', async () => {
    const { path, database } = await newDatabase()
    expect(await problemOf(openDatabase({ path, key }))).toBe('in-use')
    expect(await problemOf(openReadOnly({ path, key }))).toBe('in-use')
    database.close()
    expect(await problemOf(reopen(path))).toBe('opened')
  })

  test('refuses a write where only a look was asked for', async () => {
    const { database } = await newDatabase()
    expect(() => database.get("INSERT INTO state (key, value) VALUES ('a', 'b') RETURNING key")).toThrow(
      'a read that writes',
    )
    expect(() => database.all('DELETE FROM state RETURNING key')).toThrow('a read that writes')
  })

  test('keeps nothing of a change that fails in the middle', async () => {
    const { database } = await newDatabase()
    const failing = () =>
      database.write((writable) => {
        writable.run("INSERT INTO state (key, value) VALUES ('a', 'b')")
        throw new Error('no further')
      })
    expect(failing).toThrow('no further')
    expect(database.all('SELECT * FROM state')).toEqual([])
  })
})

describe('a store from a newer version', () => {
  /** As a newer version leaves it: `tidy` after closing, else after a crash with everything still in its log. */
  async function newerStore(tidy: boolean): Promise<string> {
    const { path, database } = await newDatabase()
    database.close()
    const connection = rawConnection(path)
    connection.pragma('journal_mode = WAL')
    connection.exec('CREATE TABLE tomorrow (what TEXT) STRICT')
    connection.pragma(`user_version = ${newestVersion + 10}`)
    if (tidy) {
      connection.close()
      return path
    }
    const crashed = join(await temporaryFolder(), 'store.db')
    for (const suffix of ['', '-wal']) await copyFile(`${path}${suffix}`, `${crashed}${suffix}`)
    return crashed
  }

  test.each([
    ['after it was closed', true],
    ['left by a crash, which used to be folded into its file', false],
  ])('is refused by name and not a byte of it changes: %s', async (_when, tidy) => {
    const path = await newerStore(tidy)
    const suffixes = tidy ? [''] : ['', '-wal']
    const bytes = () => Promise.all(suffixes.map((suffix) => readFile(`${path}${suffix}`)))
    const before = await bytes()
    expect(await problemOf(openDatabase({ path, key }))).toBe('too-new')
    expect(await problemOf(openReadOnly({ path, key }))).toBe('too-new')
    const after = await bytes()
    expect(after.map((file, at) => file.equals(before[at] ?? Buffer.alloc(0)))).toEqual(
      suffixes.map(() => true),
    )
  })
})

describe('a damaged store', () => {
  test('is refused for writing, and opens to look at what is still whole', async () => {
    const path = await filledStore()
    const { size } = await stat(path)
    await overwrite(path, size - 2000)
    expect(await isWhole({ path, key })).toBe(false)
    expect(await problemOf(openDatabase({ path, key }))).toBe('damaged')
    const database = await openReadOnly({ path, key })
    expect(database.all('SELECT seq FROM journal')).toEqual([])
    database.close()
  })

  test('does not open at all where its first page is gone', async () => {
    const path = await filledStore()
    await overwrite(path, 100)
    expect(await problemOf(openDatabase({ path, key }))).toBe('damaged')
    expect(await problemOf(openReadOnly({ path, key }))).toBe('damaged')
  })

  test('is told from a whole one by reading every page', async () => {
    expect(await isWhole({ path: await filledStore(), key })).toBe(true)
  })
})

describe('a copy of a store', () => {
  test('is whole, encrypted under the same key, and holds what the store held', async () => {
    const path = await filledStore()
    const database = await reopen(path)
    const folder = join(dirname(path), 'copies')
    await mkdir(folder)
    const copy = join(folder, 'copy.db')
    database.copyTo(copy)
    expect(await readdir(folder)).toEqual([basename(copy)])
    expect((await readFile(copy)).includes(Buffer.from('SQLite format 3'))).toBe(false)
    expect(await isWhole({ path: copy, key })).toBe(true)
    const opened = await openReadOnly({ path: copy, key })
    expect(opened.all('SELECT hash FROM schemes')).toEqual(database.all('SELECT hash FROM schemes'))
    opened.close()
    expect(await problemOf(reopen(copy))).toBe('opened')
  })

  test('is made without letting go of the lock on the store', async () => {
    const { path, database } = await newDatabase()
    database.copyTo(join(dirname(path), 'copy.db'))
    expect(await problemOf(openDatabase({ path, key }))).toBe('in-use')
  })
})

describe('an older store', () => {
  test('is shown as it was before a migration changes it', async () => {
    const path = join(await temporaryFolder(), 'store.db')
    const connection = rawConnection(path)
    migrate(connection, 10)
    connection.close()
    const seen: unknown[] = []
    const database = await openDatabase({
      path,
      key,
      beforeMigration: (old) => seen.push(old.get('PRAGMA user_version')),
    })
    database.close()
    expect(seen).toEqual([{ user_version: 10 }])
    expect(rawConnection(path).pragma('user_version', { simple: true })).toBe(newestVersion)
  })

  test('is not migrated where the copy before it could not be made', async () => {
    const path = join(await temporaryFolder(), 'store.db')
    const connection = rawConnection(path)
    migrate(connection, 10)
    connection.close()
    const beforeMigration = () => {
      throw new Error('disk full')
    }
    await expect(openDatabase({ path, key, beforeMigration })).rejects.toThrow('disk full')
    expect(rawConnection(path).pragma('user_version', { simple: true })).toBe(10)
  })
})
