import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { journalHead, journalLength } from '#db/journal.ts'
import { migrate, migrations, newestVersion } from '#db/migrate.ts'
import { newDatabase, rawConnection, reopen } from '#test/support/database-maker.ts'
import { temporaryFolder } from '#test/support/store-maker.ts'

async function emptyConnection() {
  const path = join(await temporaryFolder(), 'store.db')
  return { path, connection: rawConnection(path) }
}

const journalRow = `INSERT INTO journal VALUES (1, '2026-05-06T07:08:09.000Z', 'p-1', 'verify', 's', 'D01/2024', NULL, '1', NULL,
  '${'0'.repeat(64)}', '${'1'.repeat(64)}')`
const application = `INSERT INTO applications (id, kind, centre, scheme_hash, period_from, period_to, sample)
  VALUES ('A', 'evaluation', '{}', 'h', '2023', '2025', 0)`
const sealed = `INSERT INTO sealed_sheets (application, version, sheet, sheet_hash, sealed_at, json)
  VALUES ('A', 1, 'S', 'h', '2026-05-06T07:08:09.000Z', '{}')`

function refusal(connection: BetterSqlite3.Database, sql: string): string {
  try {
    connection.exec(sql)
    return 'accepted'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

test('migrations are numbered in tens, ascending, and the newest one names the version', () => {
  const versions = migrations.map(([version]) => version)
  expect(versions).toEqual(versions.map((_version, at) => (at + 1) * 10))
  expect(newestVersion).toBe(versions.at(-1))
})

test('every table is strict', async () => {
  const { path, database } = await newDatabase()
  database.close()
  const tables = rawConnection(path).pragma('table_list')
  const own = (Array.isArray(tables) ? tables : []).filter(({ name }) => !String(name).startsWith('sqlite_'))
  expect(own.length).toBeGreaterThan(8)
  expect(own.filter(({ strict }) => strict !== 1)).toEqual([])
})

describe('a store of version', () => {
  test('10 keeps its journal', async () => {
    const { path, connection } = await emptyConnection()
    expect(migrate(connection, 10)).toBe(0)
    connection.exec(journalRow)
    connection.close()
    const database = await reopen(path)
    expect(journalLength(database)).toBe(1)
    expect(journalHead(database)).toBe('1'.repeat(64))
  })

  test('20 keeps its applications and takes reviews of them', async () => {
    const { path, connection } = await emptyConnection()
    migrate(connection, 20)
    connection.exec(application)
    connection.close()
    const database = await reopen(path)
    expect(database.all('SELECT id, kind FROM applications')).toEqual([{ id: 'A', kind: 'evaluation' }])
    database.write(({ run }) => run("INSERT INTO review_entries VALUES ('A', 'veto', 'V1', '{}')"))
    expect(() =>
      database.write(({ run }) => run("INSERT INTO review_entries VALUES ('B', 'veto', 'V1', '{}')")),
    ).toThrow('FOREIGN KEY')
  })

  test('30 keeps its sealed sheets, and from then on nobody changes them', async () => {
    const { connection } = await emptyConnection()
    migrate(connection, 30)
    connection.exec(application)
    connection.exec(sealed)
    expect(migrate(connection)).toBe(30)
    expect(connection.prepare('SELECT version, sheet_hash FROM sealed_sheets').all()).toEqual([
      { version: 1, sheet_hash: 'h' },
    ])
    expect(refusal(connection, "UPDATE sealed_sheets SET json = '[]'")).toContain('kept as it was sealed')
    expect(refusal(connection, 'DELETE FROM sealed_sheets')).toContain('is kept')
    expect(refusal(connection, sealed.replace('INSERT', 'INSERT OR REPLACE'))).toContain('is kept')
    expect(refusal(connection, "UPDATE sealed_sheets SET reopened_because = 'first'")).toBe('accepted')
    expect(refusal(connection, "UPDATE sealed_sheets SET reopened_because = 'second'")).toContain('kept')
  })

  test('40 keeps its journal, which then only grows at its end', async () => {
    const { connection } = await emptyConnection()
    migrate(connection, 40)
    connection.exec(journalRow)
    expect(migrate(connection)).toBe(40)
    expect(refusal(connection, journalRow)).toContain('append-only')
    expect(refusal(connection, journalRow.replace('INSERT', 'INSERT OR REPLACE'))).toContain('append-only')
    expect(refusal(connection, journalRow.replace('(1,', '(3,'))).toContain('append-only')
    const next = journalRow.replace('(1,', '(2,').replaceAll('1'.repeat(64), '2'.repeat(64))
    expect(refusal(connection, next)).toBe('accepted')
  })

  test('60 keeps its hand-ins, without outlines, and takes those of later ones', async () => {
    const { connection } = await emptyConnection()
    connection.pragma('foreign_keys = ON')
    migrate(connection, 60)
    connection.exec("INSERT INTO hand_ins VALUES ('H', 'R', 'Z001', 'E01', 'd', '{}', '{}')")
    expect(migrate(connection)).toBe(60)
    expect(connection.prepare('SELECT bundle_hash FROM hand_ins').all()).toEqual([{ bundle_hash: 'H' }])
    expect(connection.prepare('SELECT * FROM hand_in_outlines').all()).toEqual([])
    expect(refusal(connection, "INSERT INTO hand_in_outlines VALUES ('other', '{}')")).toContain('FOREIGN')
    expect(refusal(connection, "INSERT INTO hand_in_outlines VALUES ('H', '{}')")).toBe('accepted')
    expect(refusal(connection, "UPDATE hand_in_outlines SET json = '[]'")).toContain('is kept')
    expect(refusal(connection, 'DELETE FROM hand_in_outlines')).toContain('is kept')
  })
})

test('a migration that fails leaves the version before, whole', async () => {
  const { connection } = await emptyConnection()
  migrate(connection, 10)
  connection.exec('CREATE TABLE photos (in_the_way TEXT) STRICT')
  expect(() => migrate(connection)).toThrow('photos already exists')
  expect(connection.pragma('user_version', { simple: true })).toBe(10)
  expect(connection.prepare("SELECT name FROM sqlite_schema WHERE name = 'schemes'").all()).toEqual([])
})
