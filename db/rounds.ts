import { z } from 'zod'
import type { RoundId } from '#shared/domain/brand.ts'
import { type Round, roundSchema } from '#shared/domain/round.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

const jsonSchema = z.object({ json: z.string() })
const versionSchema = z.object({ version: z.int() })

/** Every round that this store runs, newest first. */
export function listRounds(database: ReadableDatabase): readonly Round[] {
  return database
    .all(
      'SELECT json FROM rounds JOIN round_versions ON round = id AND round_versions.version = rounds.version ORDER BY id DESC',
    )
    .map((row) => roundSchema.parse(JSON.parse(jsonSchema.parse(row).json)))
}

export function getRound(database: ReadableDatabase, id: RoundId): Round | null {
  const row = database.get(
    'SELECT json FROM rounds JOIN round_versions ON round = id AND round_versions.version = rounds.version WHERE id = ?',
    id,
  )
  return row === undefined ? null : roundSchema.parse(JSON.parse(jsonSchema.parse(row).json))
}

/** Keeps a round as its next version; every version before stays. */
export function putRound(database: WritableDatabase, round: Round): void {
  const newest = database.get(
    'SELECT coalesce(max(version), 0) AS version FROM round_versions WHERE round = ?',
    round.id,
  )
  const version = versionSchema.parse(newest).version + 1
  database.run(
    'INSERT INTO round_versions (round, version, json) VALUES (?,?,?)',
    round.id,
    version,
    JSON.stringify(round),
  )
  database.run('INSERT OR REPLACE INTO rounds (id, version) VALUES (?, ?)', round.id, version)
}

/** The version before the one in force, if any. */
export function earlierRound(database: ReadableDatabase, id: RoundId): Round | null {
  const row = database.get(
    'SELECT json FROM rounds JOIN round_versions ON round = id AND round_versions.version < rounds.version WHERE id = ? ORDER BY round_versions.version DESC LIMIT 1',
    id,
  )
  return row === undefined ? null : roundSchema.parse(JSON.parse(jsonSchema.parse(row).json))
}

/** Makes the version before the one in force stand again; later versions stay on record. */
export function goBack(database: WritableDatabase, id: RoundId): void {
  database.run(
    'UPDATE rounds SET version = (SELECT max(version) FROM round_versions WHERE round = ? AND version < rounds.version) WHERE id = ?',
    id,
    id,
  )
}
