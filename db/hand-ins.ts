import { z } from 'zod'
import { type BundleProof, bundleProofSchema } from '#shared/bundle/bundle-proof.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import { type HandIn, handInSchema } from '#shared/domain/hand-in.ts'
import { type HandInOutline, handInOutlineSchema } from '#shared/domain/hand-in-outline.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import type { CentreId } from '#shared/domain/round.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

/** A hand-in as it was received, with what shows its signature. */
export interface StoredHandIn {
  readonly bundleHash: Sha256
  readonly documentHash: Sha256
  readonly handIn: HandIn
  readonly proof: BundleProof
}

const rowSchema = z.object({
  bundle_hash: sha256Schema,
  document_hash: sha256Schema,
  json: z.string(),
  proof: z.string(),
})

function rowToHandIn(row: unknown): StoredHandIn {
  const { bundle_hash, document_hash, json, proof } = rowSchema.parse(row)
  return {
    bundleHash: bundle_hash,
    documentHash: document_hash,
    handIn: handInSchema.parse(JSON.parse(json)),
    proof: bundleProofSchema.parse(JSON.parse(proof)),
  }
}

export function hasHandIn(database: ReadableDatabase, bundleHash: Sha256): boolean {
  return database.get('SELECT 1 FROM hand_ins WHERE bundle_hash = ?', bundleHash) !== undefined
}

const hashSchema = z.object({ bundle_hash: sha256Schema })

/** What was received about one centre, in an order that does not depend on when it came. */
export function handInHashes(
  database: ReadableDatabase,
  round: RoundId,
  centre: CentreId,
): readonly Sha256[] {
  return database
    .all(
      'SELECT bundle_hash FROM hand_ins WHERE round = ? AND centre = ? ORDER BY expert, bundle_hash',
      round,
      centre,
    )
    .map((row) => hashSchema.parse(row).bundle_hash)
}

export function getHandIn(database: ReadableDatabase, bundleHash: Sha256): StoredHandIn | null {
  const row = database.get('SELECT * FROM hand_ins WHERE bundle_hash = ?', bundleHash)
  return row === undefined ? null : rowToHandIn(row)
}

const jsonSchema = rowSchema.pick({ json: true })

/** The outline that was kept with a hand-in; null for one that was received before they were kept. */
export function getOutline(database: ReadableDatabase, bundleHash: Sha256): HandInOutline | null {
  const row = database.get('SELECT json FROM hand_in_outlines WHERE bundle_hash = ?', bundleHash)
  return row === undefined ? null : handInOutlineSchema.parse(JSON.parse(jsonSchema.parse(row).json))
}

/** The document of a hand-in, read from JSON and no further: its shape was checked when it was received. */
export function getHandInJson(database: ReadableDatabase, bundleHash: Sha256): unknown {
  const row = database.get('SELECT json FROM hand_ins WHERE bundle_hash = ?', bundleHash)
  return row === undefined ? null : JSON.parse(jsonSchema.parse(row).json)
}

export function addHandIn(
  database: WritableDatabase,
  { bundleHash, documentHash, handIn, proof }: StoredHandIn,
  outline: HandInOutline,
): void {
  database.run(
    'INSERT INTO hand_ins (bundle_hash, round, centre, expert, document_hash, json, proof) VALUES (?,?,?,?,?,?,?)',
    bundleHash,
    handIn.round,
    handIn.centre,
    handIn.expert,
    documentHash,
    JSON.stringify(handIn),
    JSON.stringify(proof),
  )
  database.run(
    'INSERT INTO hand_in_outlines (bundle_hash, json) VALUES (?, ?)',
    bundleHash,
    JSON.stringify(outline),
  )
}
