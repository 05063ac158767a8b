import { z } from 'zod'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import { type Scheme, schemeSchema } from '#shared/domain/scheme.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

export interface StoredScheme {
  readonly hash: Sha256
  readonly scheme: Scheme
}

function rowToScheme(row: unknown): StoredScheme {
  const { hash, json } = z.object({ hash: sha256Schema, json: z.string() }).parse(row)
  return { hash, scheme: schemeSchema.parse(JSON.parse(json)) }
}

export function listSchemes(database: ReadableDatabase): readonly StoredScheme[] {
  return database.all('SELECT hash, json FROM schemes ORDER BY hash').map(rowToScheme)
}

/** Keeps a scheme under its hash; the same scheme twice is one. */
export function putScheme(database: WritableDatabase, { hash, scheme }: StoredScheme): void {
  database.run('INSERT OR IGNORE INTO schemes (hash, json) VALUES (?, ?)', hash, JSON.stringify(scheme))
}
