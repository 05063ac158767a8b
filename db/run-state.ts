import { z } from 'zod'
import { type Instant, instantSchema } from '#shared/domain/brand.ts'
import type { ReadableDatabase, StoreDatabase } from './database.ts'

const valueSchema = z.object({ value: z.string() })

function readState(database: ReadableDatabase, key: string): string | null {
  const row = database.get('SELECT value FROM state WHERE key = ?', key)
  return row === undefined ? null : valueSchema.parse(row).value
}

/** What a run that did not end properly left: how many changes it had recorded, and when the last was made. */
export interface UncleanRun {
  readonly entries: number
  readonly lastAt: Instant | null
}

/** Marks the store as in use from journal entry `length` on; says whether the run before was never closed. */
export function beginRun(database: StoreDatabase, length: number): UncleanRun | null {
  const since = readState(database, 'open-since')
  database.write((writable) => {
    writable.run("INSERT OR REPLACE INTO state (key, value) VALUES ('open-since', ?)", String(length))
  })
  if (since === null) return null
  const row = database.get(
    'SELECT count(*) AS entries, max(at) AS last FROM journal WHERE seq > ?',
    Number(since),
  )
  const { entries, last } = z.object({ entries: z.int(), last: instantSchema.nullable() }).parse(row)
  return { entries, lastAt: last }
}

/** Marks the store as closed properly. */
export function endRun(database: StoreDatabase): void {
  database.write((writable) => writable.run("DELETE FROM state WHERE key = 'open-since'"))
}
