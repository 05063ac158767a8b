import { z } from 'zod'
import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { type Photo, photoSchema } from '#shared/domain/photo.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

/** The size of a document that belongs to this store; null where it does not. */
export function documentSize(database: ReadableDatabase, sha256: Sha256): number | null {
  const row = database.get('SELECT size FROM documents WHERE sha256 = ?', sha256)
  return row === undefined ? null : z.object({ size: z.int() }).parse(row).size
}

/** Photographs of an application, in the order in which they were added. */
export function listPhotos(database: ReadableDatabase, application: ApplicationId): readonly Photo[] {
  return database
    .all('SELECT json FROM photos WHERE application = ?', application)
    .map((row) => photoSchema.parse(JSON.parse(z.object({ json: z.string() }).parse(row).json)))
    .toSorted(
      (left, right) => left.addedAt.localeCompare(right.addedAt) || left.name.localeCompare(right.name),
    )
}

export function putPhoto(database: WritableDatabase, application: ApplicationId, photo: Photo): void {
  database.run(
    'INSERT OR IGNORE INTO photos (application, sha256, json) VALUES (?,?,?)',
    application,
    photo.sha256,
    JSON.stringify(photo),
  )
  database.run('INSERT OR IGNORE INTO documents (sha256, size) VALUES (?, ?)', photo.sha256, photo.size)
}

/** Forgets documents, so that nothing reads them any more; their bytes stay for the record. */
export function forgetDocuments(database: WritableDatabase, hashes: readonly Sha256[]): void {
  for (const hash of hashes) database.run('DELETE FROM documents WHERE sha256 = ?', hash)
}

/** Makes a document readable whose bytes are in the evidence store. */
export function putDocument(database: WritableDatabase, sha256: Sha256, size: number): void {
  database.run('INSERT OR IGNORE INTO documents (sha256, size) VALUES (?, ?)', sha256, size)
}
