import type BetterSqlite3 from 'better-sqlite3'
import { journalTables } from './migrations/010-journal.ts'
import { applicationTables } from './migrations/020-applications.ts'
import { reviewTables } from './migrations/030-reviews.ts'
import { sealedSheetsStay } from './migrations/040-sealed-sheets-stay.ts'
import { journalBySubject } from './migrations/050-journal-by-subject.ts'
import { roundTables } from './migrations/060-rounds.ts'
import { handInOutlines } from './migrations/070-hand-in-outlines.ts'

/** Numbered in tens; what has landed never changes. */
export const migrations: readonly (readonly [version: number, sql: string])[] = [
  [10, journalTables],
  [20, applicationTables],
  [30, reviewTables],
  [40, sealedSheetsStay],
  [50, journalBySubject],
  [60, roundTables],
  [70, handInOutlines],
]

export const newestVersion = migrations.at(-1)?.[0] ?? 0

/** Brings a store up to this version, each migration whole or not at all. Returns the version it had. */
export function migrate(connection: BetterSqlite3.Database, to = newestVersion): number {
  const had = Number(connection.pragma('user_version', { simple: true }))
  for (const [version, sql] of migrations) {
    if (version <= had || version > to) continue
    connection.transaction(() => {
      connection.exec(sql)
      connection.pragma(`user_version = ${version}`)
    })()
  }
  return had
}
