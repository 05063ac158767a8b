import { describe, expect, test } from 'vitest'
import type { StoreDatabase } from '#db/database.ts'
import {
  appendJournal,
  brokenEntry,
  journalHead,
  journalLength,
  journalOf,
  newestEntry,
} from '#db/journal.ts'
import { openReadOnly } from '#db/open-database.ts'
import { instantSchema } from '#shared/domain/brand.ts'
import { key, newDatabase, rawConnection } from '#test/support/database-maker.ts'

const at = instantSchema.parse('2026-05-06T07:08:09.000Z')

function append(database: StoreDatabase, item: string, after: unknown, why: string | null = null): void {
  database.write((writable) =>
    appendJournal(writable, at, 'p-1', { action: 'verify', subject: 'a', item, before: null, after, why }),
  )
}

describe('the journal', () => {
  test('says who did what to what, when, from what to what and why, newest first', async () => {
    const { database } = await newDatabase()
    append(database, 'D01/2024', { verified: '900' })
    append(database, 'D02/2024', { verified: '1' })
    append(database, 'D01/2024', null, '核对账簿')
    const common = { at, who: 'p-1', action: 'verify', subject: 'a', item: 'D01/2024', before: null }
    expect(journalOf(database, 'a', 'D01/2024')).toEqual([
      { ...common, seq: 3, after: null, why: '核对账簿' },
      { ...common, seq: 1, after: { verified: '900' }, why: null },
    ])
    expect(newestEntry(database, 'a')?.seq).toBe(3)
    expect(journalLength(database)).toBe(3)
  })

  test('has a head that every entry moves, the same for the same entries', async () => {
    const [first, second] = [await newDatabase(), await newDatabase()]
    const heads = [first, second].map(({ database }) => {
      const seen = [journalHead(database)]
      for (const value of ['1', '2', '2']) {
        append(database, 'D01/2024', value)
        seen.push(journalHead(database))
      }
      return seen
    })
    expect(heads[0]).toEqual(heads[1])
    expect(new Set(heads[0]).size).toBe(4)
    expect(heads[0]?.[0]).toBe('0'.repeat(64))
  })

  test('refuses to be rewritten or shortened', async () => {
    const { database } = await newDatabase()
    append(database, 'D01/2024', '1')
    const attempt = (sql: string) => () => database.write(({ run }) => run(sql))
    expect(attempt("UPDATE journal SET who = 'p-2'")).toThrow('append-only')
    expect(attempt('DELETE FROM journal')).toThrow('append-only')
    expect(attempt('INSERT OR REPLACE INTO journal SELECT * FROM journal')).toThrow('append-only')
    expect(brokenEntry(database)).toBeNull()
  })

  test.each([
    ['a changed value', 'UPDATE journal SET after = \'"9"\' WHERE seq = 2', 2],
    ['a changed name', "UPDATE journal SET who = 'p-2' WHERE seq = 2", 2],
    ['a changed moment', "UPDATE journal SET at = '2026-05-06T07:08:10.000Z' WHERE seq = 2", 2],
    ['an entry taken out', 'DELETE FROM journal WHERE seq = 2', 3],
    [
      'two entries swapped',
      'UPDATE journal SET seq = CASE seq WHEN 2 THEN -3 WHEN 3 THEN -2 ELSE seq END; UPDATE journal SET seq = abs(seq)',
      2,
    ],
    ['a first entry taken out', 'DELETE FROM journal WHERE seq = 1', 2],
  ])('shows %s to whoever has the key and goes around it', async (_what, sql, broken) => {
    const { path, database } = await newDatabase()
    for (const value of ['1', '2', '3', '4']) append(database, 'D01/2024', value)
    expect(brokenEntry(database)).toBeNull()
    database.close()
    const connection = rawConnection(path)
    connection.exec(
      `DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; DROP TRIGGER journal_no_replace; ${sql}`,
    )
    connection.close()
    const tampered = await openReadOnly({ path, key })
    expect(brokenEntry(tampered)).toBe(broken)
    tampered.close()
  })
})
