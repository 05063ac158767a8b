import { expect, test } from 'vitest'
import { findByPackageHash, getApplication, getVersion } from '#db/applications.ts'
import type { ReadableDatabase } from '#db/database.ts'
import { documentSize, listPhotos } from '#db/documents.ts'
import { getOutline, handInHashes } from '#db/hand-ins.ts'
import { journalHead, journalOf, newestEntry } from '#db/journal.ts'
import { editToRedo, editToUndo, listSamples, readEntry, readSheet } from '#db/reviews.ts'
import { listSealed, newestSealed } from '#db/sealed-sheets.ts'
import { applicationIdSchema, roundIdSchema } from '#shared/domain/brand.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import { newDatabase } from '#test/support/database-maker.ts'
import { centreId } from '#test/support/panel-round.ts'

const id = applicationIdSchema.parse('01TEST00000000000000000001')
const round = roundIdSchema.parse(id)
const hash = sha256Schema.parse('a'.repeat(64))

/** What runs for a keystroke, a screen or a read of a document. */
const hotQueries: readonly (readonly [name: string, run: (database: ReadableDatabase) => unknown])[] = [
  ['an application', (database) => getApplication(database, id)],
  ['a version of a package', (database) => getVersion(database, id, 1)],
  ['a package by its hash', (database) => findByPackageHash(database, hash)],
  ['a sheet', (database) => readSheet(database, id)],
  ['one entry of a sheet', (database) => readEntry(database, id, 'verification', 'D01/2024')],
  ['the edit to undo', (database) => editToUndo(database, id)],
  ['the edit to redo', (database) => editToRedo(database, id)],
  ['the samples of an application', (database) => listSamples(database, id)],
  ['the sealed versions', (database) => listSealed(database, id)],
  ['the newest sealed sheet', (database) => newestSealed(database, id)],
  ['the history of an item', (database) => journalOf(database, id, 'D01/2024')],
  ['the newest entry of an application', (database) => newestEntry(database, id)],
  ['the head of the journal', (database) => journalHead(database)],
  ['a document by its hash', (database) => documentSize(database, hash)],
  ['the photographs of an application', (database) => listPhotos(database, id)],
  ['what came about a centre', (database) => handInHashes(database, round, centreId('Z001'))],
  ['the outline of a hand-in', (database) => getOutline(database, hash)],
]

/** A table walked from end to end, or sorted without an index; the head of the journal is its last row. */
function isSlow(detail: string): boolean {
  return /^SCAN (?!journal$)|USE TEMP B-TREE/.test(detail)
}

test.each(hotQueries)('%s is found through an index', async (_name, run) => {
  const { database } = await newDatabase()
  const asked: string[] = []
  const watched: ReadableDatabase = {
    get: (sql, ...values) => {
      asked.push(sql)
      return database.get(sql, ...values)
    },
    all: (sql, ...values) => {
      asked.push(sql)
      return database.all(sql, ...values)
    },
  }
  run(watched)
  expect(asked.length).toBeGreaterThan(0)
  const plans = asked.flatMap((sql) =>
    database.all(`EXPLAIN QUERY PLAN ${sql.replaceAll('?', "''")}`).map((row) => Object(row).detail),
  )
  expect(plans.filter(isSlow)).toEqual([])
})
