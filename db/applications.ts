import { z } from 'zod'
import {
  type Application,
  type Centre,
  type Correction,
  centreSchema,
  correctionSchema,
  type PackageVersion,
  packageKindSchema,
  packageVersionSchema,
} from '#shared/domain/application.ts'
import { type ApplicationId, applicationIdSchema, yearSchema } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { sha256Schema } from '#shared/domain/hash.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

const rowSchema = z.object({
  id: applicationIdSchema,
  kind: packageKindSchema,
  centre: z.string(),
  scheme_hash: sha256Schema,
  period_from: yearSchema,
  period_to: yearSchema,
  sample: z.int(),
})

/** An application as stored: claims as imported, corrections beside them. */
export type StoredApplication = Omit<Application, 'current'> & { readonly current: PackageVersion }

function rowToApplication(database: ReadableDatabase, row: unknown): StoredApplication {
  const { id, kind, centre, scheme_hash, period_from, period_to, sample } = rowSchema.parse(row)
  const versions = z
    .array(z.object({ version: z.int() }))
    .parse(database.all('SELECT version FROM package_versions WHERE application = ? ORDER BY version', id))
    .map(({ version }) => version)
  const newest = getVersion(database, id, versions.at(-1) ?? 1)
  if (newest === null) throw new Error(`application ${id} has no version`)
  const corrections = database
    .all('SELECT json FROM corrections WHERE application = ? ORDER BY item', id)
    .map((found) => correctionSchema.parse(JSON.parse(z.object({ json: z.string() }).parse(found).json)))
  return {
    id,
    kind,
    centre: centreSchema.parse(JSON.parse(centre)),
    schemeHash: scheme_hash,
    period: { from: period_from, to: period_to },
    sample: sample === 1,
    versions,
    current: { ...newest, corrections },
  }
}

export function getApplication(database: ReadableDatabase, id: ApplicationId): StoredApplication | null {
  const row = database.get('SELECT * FROM applications WHERE id = ? AND removed_at IS NULL', id)
  return row === undefined ? null : rowToApplication(database, row)
}

export function listApplications(database: ReadableDatabase): readonly StoredApplication[] {
  return database
    .all('SELECT * FROM applications WHERE removed_at IS NULL ORDER BY id')
    .map((row) => rowToApplication(database, row))
}

export function getVersion(
  database: ReadableDatabase,
  id: ApplicationId,
  version: number,
): PackageVersion | null {
  const row = database.get(
    'SELECT json FROM package_versions WHERE application = ? AND version = ?',
    id,
    version,
  )
  if (row === undefined) return null
  return packageVersionSchema.parse(JSON.parse(z.object({ json: z.string() }).parse(row).json))
}

/** The application in view that has a version with just these files, if any. */
export function findByPackageHash(database: ReadableDatabase, packageHash: Sha256): ApplicationId | null {
  const row = database.get(
    'SELECT application FROM package_versions JOIN applications ON id = application WHERE package_hash = ? AND removed_at IS NULL LIMIT 1',
    packageHash,
  )
  return row === undefined ? null : z.object({ application: applicationIdSchema }).parse(row).application
}

/** The application out of sight that holds this package; null for none, and where its centre is in sight again. */
export function findRemovedByPackageHash(
  database: ReadableDatabase,
  packageHash: Sha256,
): ApplicationId | null {
  const row = database.get(
    `SELECT application FROM package_versions JOIN applications AS removed ON id = application
     WHERE package_hash = ? AND removed_at IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM applications AS present
       WHERE present.removed_at IS NULL AND present.kind = removed.kind
         AND present.scheme_hash = removed.scheme_hash
         AND json_extract(present.centre, '$.name') = json_extract(removed.centre, '$.name'))
     ORDER BY removed_at DESC LIMIT 1`,
    packageHash,
  )
  return row === undefined ? null : z.object({ application: applicationIdSchema }).parse(row).application
}

export function putApplication(
  database: WritableDatabase,
  application: Omit<Application, 'current' | 'versions'>,
): void {
  database.run(
    `INSERT INTO applications (id, kind, centre, scheme_hash, period_from, period_to, sample) VALUES (?,?,?,?,?,?,?)
     ON CONFLICT (id) DO UPDATE SET centre = excluded.centre, period_from = excluded.period_from, period_to = excluded.period_to`,
    application.id,
    application.kind,
    JSON.stringify(application.centre),
    application.schemeHash,
    application.period.from,
    application.period.to,
    application.sample ? 1 : 0,
  )
}

export function putCentre(database: WritableDatabase, id: ApplicationId, centre: Centre): void {
  database.run('UPDATE applications SET centre = ? WHERE id = ?', JSON.stringify(centre), id)
}

export function putVersion(database: WritableDatabase, id: ApplicationId, version: PackageVersion): void {
  database.run(
    'INSERT INTO package_versions (application, version, package_hash, json) VALUES (?,?,?,?)',
    id,
    version.version,
    version.packageHash,
    JSON.stringify(version),
  )
  for (const { sha256, size } of version.files)
    database.run('INSERT OR IGNORE INTO documents (sha256, size) VALUES (?, ?)', sha256, size)
}

export function putCorrection(database: WritableDatabase, id: ApplicationId, correction: Correction): void {
  database.run(
    'INSERT OR REPLACE INTO corrections (application, item, json) VALUES (?,?,?)',
    id,
    correction.item,
    JSON.stringify(correction),
  )
}

export function dropCorrection(database: WritableDatabase, id: ApplicationId, item: string): void {
  database.run('DELETE FROM corrections WHERE application = ? AND item = ?', id, item)
}

/** Out of sight at a moment, or back in sight; nothing is deleted. */
export function setRemoved(database: WritableDatabase, id: ApplicationId, at: string | null): void {
  database.run('UPDATE applications SET removed_at = ? WHERE id = ?', at, id)
}

/** Whether an application was put out of sight; false for one that never was here. */
export function isRemoved(database: ReadableDatabase, id: ApplicationId): boolean {
  return database.get('SELECT 1 FROM applications WHERE id = ? AND removed_at IS NOT NULL', id) !== undefined
}
