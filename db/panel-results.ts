import { z } from 'zod'
import { type BundleProof, bundleProofSchema } from '#shared/bundle/bundle-proof.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import { type Principal, principalSchema } from '#shared/domain/identity.ts'
import { type PanelDecision, panelDecisionSchema } from '#shared/domain/panel-decision.ts'
import { type PanelOpinion, panelOpinionSchema } from '#shared/domain/panel-opinion.ts'
import { type PanelResult, panelResultSchema } from '#shared/domain/panel-result.ts'
import type { CentreId } from '#shared/domain/round.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

const jsonSchema = z.object({ json: z.string() })

/** What the panel decided about a centre, in order. */
export function listDecisions(
  database: ReadableDatabase,
  round: RoundId,
  centre: CentreId,
): readonly PanelDecision[] {
  return database
    .all('SELECT json FROM panel_decisions WHERE round = ? AND centre = ? ORDER BY seq', round, centre)
    .map((row) => panelDecisionSchema.parse(JSON.parse(jsonSchema.parse(row).json)))
}

export function addDecision(
  database: WritableDatabase,
  round: RoundId,
  centre: CentreId,
  decision: PanelDecision,
): void {
  database.run(
    'INSERT INTO panel_decisions (round, centre, json) VALUES (?,?,?)',
    round,
    centre,
    JSON.stringify(decision),
  )
}

export function getOpinion(
  database: ReadableDatabase,
  round: RoundId,
  centre: CentreId,
): PanelOpinion | null {
  const row = database.get('SELECT json FROM panel_opinions WHERE round = ? AND centre = ?', round, centre)
  return row === undefined ? null : panelOpinionSchema.parse(JSON.parse(jsonSchema.parse(row).json))
}

export function putOpinion(
  database: WritableDatabase,
  round: RoundId,
  centre: CentreId,
  opinion: PanelOpinion,
): void {
  database.run(
    'INSERT OR REPLACE INTO panel_opinions (round, centre, json) VALUES (?,?,?)',
    round,
    centre,
    JSON.stringify(opinion),
  )
}

const scanSchema = z.object({ hash: sha256Schema, name: z.string() })

/** Scans of signed paper that belong to a centre's result. */
export function listScans(database: ReadableDatabase, round: RoundId, centre: CentreId) {
  return database
    .all('SELECT hash, name FROM scans WHERE round = ? AND centre = ? ORDER BY hash', round, centre)
    .map((row) => scanSchema.parse(row))
}

export function putScan(
  database: WritableDatabase,
  round: RoundId,
  centre: CentreId,
  scan: { readonly hash: Sha256; readonly name: string; readonly size: number },
): void {
  database.run(
    'INSERT OR IGNORE INTO scans (round, centre, hash, name) VALUES (?,?,?,?)',
    round,
    centre,
    scan.hash,
    scan.name,
  )
  database.run('INSERT OR IGNORE INTO documents (sha256, size) VALUES (?, ?)', scan.hash, scan.size)
}

/** Takes a scan off a centre's result; its bytes stay in the store. */
export function removeScan(database: WritableDatabase, round: RoundId, centre: CentreId, hash: Sha256): void {
  database.run('DELETE FROM scans WHERE round = ? AND centre = ? AND hash = ?', round, centre, hash)
}

/** A signed panel result, and what shows the signatures that it has so far. */
export interface StoredPanelResult {
  readonly bundleHash: Sha256
  readonly documentHash: Sha256
  readonly result: PanelResult
  readonly proof: BundleProof
}

const resultRowSchema = z.object({
  bundle_hash: sha256Schema,
  document_hash: sha256Schema,
  json: z.string(),
  proof: z.string(),
})

function rowToResult(database: ReadableDatabase, row: unknown): StoredPanelResult {
  const { bundle_hash, document_hash, json, proof } = resultRowSchema.parse(row)
  return {
    bundleHash: bundle_hash,
    documentHash: document_hash,
    result: panelResultSchema.parse(JSON.parse(json)),
    proof: {
      ...bundleProofSchema.parse(JSON.parse(proof)),
      signatures: listSignatures(database, bundle_hash),
    },
  }
}

/** Every version of a centre's result, ascending; two of the same number come from two chairs' copies. */
export function listPanelResults(
  database: ReadableDatabase,
  round: RoundId,
  centre: CentreId,
): readonly StoredPanelResult[] {
  return database
    .all(
      'SELECT bundle_hash, document_hash, json, proof FROM panel_results WHERE round = ? AND centre = ? ORDER BY version, bundle_hash',
      round,
      centre,
    )
    .map((row) => rowToResult(database, row))
}

const newestSchema = z.object({ bundle_hash: sha256Schema, signatures: z.int() })

/** The newest result of a centre by its hash, and how many have signed it; null where there is none. */
export function newestPanelResult(database: ReadableDatabase, round: RoundId, centre: CentreId) {
  const row = database.get(
    'SELECT bundle_hash, (SELECT count(*) FROM result_signatures WHERE result_signatures.bundle_hash = panel_results.bundle_hash) AS signatures FROM panel_results WHERE round = ? AND centre = ? ORDER BY version DESC, bundle_hash DESC LIMIT 1',
    round,
    centre,
  )
  if (row === undefined) return null
  const { bundle_hash, signatures } = newestSchema.parse(row)
  return { bundleHash: bundle_hash, signatures }
}

export function getPanelResult(database: ReadableDatabase, bundleHash: Sha256): StoredPanelResult | null {
  const row = database.get(
    'SELECT bundle_hash, document_hash, json, proof FROM panel_results WHERE bundle_hash = ?',
    bundleHash,
  )
  return row === undefined ? null : rowToResult(database, row)
}

export function addPanelResult(database: WritableDatabase, stored: StoredPanelResult): void {
  const { bundleHash, documentHash, result, proof } = stored
  database.run(
    'INSERT INTO panel_results (bundle_hash, round, centre, version, document_hash, json, proof) VALUES (?,?,?,?,?,?,?)',
    bundleHash,
    result.round.id,
    result.centre.id,
    result.version,
    documentHash,
    JSON.stringify(result),
    JSON.stringify({ ...proof, signatures: [] }),
  )
  for (const signature of proof.signatures) addSignature(database, bundleHash, signature)
}

interface Signature {
  readonly principal: Principal
  readonly armoured: string
}

const signatureSchema = z.object({ principal: principalSchema, armoured: z.string() })

export function listSignatures(database: ReadableDatabase, bundleHash: Sha256): readonly Signature[] {
  return database
    .all(
      'SELECT principal, armoured FROM result_signatures WHERE bundle_hash = ? ORDER BY principal',
      bundleHash,
    )
    .map((row) => signatureSchema.parse(row))
}

export function addSignature(database: WritableDatabase, bundleHash: Sha256, signature: Signature): void {
  database.run(
    'INSERT OR IGNORE INTO result_signatures (bundle_hash, principal, armoured) VALUES (?,?,?)',
    bundleHash,
    signature.principal,
    signature.armoured,
  )
}
