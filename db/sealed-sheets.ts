import { z } from 'zod'
import { type ApplicationId, instantSchema, sheetIdSchema } from '#shared/domain/brand.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import { type ScoreSheet, scoreSheetSchema } from '#shared/domain/score-sheet.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

const headSchema = z.object({
  version: z.int(),
  sheet: sheetIdSchema,
  sheet_hash: sha256Schema,
  sealed_at: instantSchema,
  reopened_because: z.string().nullable(),
})

/** Every sealed version, ascending; all but an unreopened newest were reopened for a reason. */
export function listSealed(database: ReadableDatabase, application: ApplicationId) {
  return database
    .all(
      'SELECT version, sheet, sheet_hash, sealed_at, reopened_because FROM sealed_sheets WHERE application = ? ORDER BY version',
      application,
    )
    .map((row) => {
      const { version, sheet, sheet_hash, sealed_at, reopened_because } = headSchema.parse(row)
      return { version, sheet, sheetHash: sheet_hash, sealedAt: sealed_at, reopenedBecause: reopened_because }
    })
}

export function newestSealed(database: ReadableDatabase, application: ApplicationId): ScoreSheet | null {
  const row = database.get(
    'SELECT json FROM sealed_sheets WHERE application = ? ORDER BY version DESC LIMIT 1',
    application,
  )
  return row === undefined
    ? null
    : scoreSheetSchema.parse(JSON.parse(z.object({ json: z.string() }).parse(row).json))
}

export function putSealed(
  database: WritableDatabase,
  application: ApplicationId,
  sheet: ScoreSheet,
  sheetHash: Sha256,
): void {
  database.run(
    'INSERT INTO sealed_sheets (application, version, sheet, sheet_hash, sealed_at, json) VALUES (?,?,?,?,?,?)',
    application,
    sheet.version,
    sheet.sheet,
    sheetHash,
    sheet.sealedAt,
    JSON.stringify(sheet),
  )
}

export function setReopened(
  database: WritableDatabase,
  application: ApplicationId,
  version: number,
  why: string,
): void {
  database.run(
    'UPDATE sealed_sheets SET reopened_because = ? WHERE application = ? AND version = ?',
    why,
    application,
    version,
  )
}

/** Every sealed sheet of an application, ascending. */
export function allSealed(database: ReadableDatabase, application: ApplicationId): readonly ScoreSheet[] {
  return database
    .all('SELECT json FROM sealed_sheets WHERE application = ? ORDER BY version', application)
    .map((row) => scoreSheetSchema.parse(JSON.parse(z.object({ json: z.string() }).parse(row).json)))
}
