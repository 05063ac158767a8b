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

/** Keeps a round as its next version, with the one that was in force before it; every version stays on record. */
export function putRound(database: WritableDatabase, round: Round): void {
  const newest = database.get(
    'SELECT coalesce(max(version), 0) AS version FROM round_versions WHERE round = ?',
    round.id,
  )
  const version = versionSchema.parse(newest).version + 1
  database.run(
    'INSERT INTO round_versions (round, version, previous, json) VALUES (?, ?, (SELECT version FROM rounds WHERE id = ?), ?)',
    round.id,
    version,
    round.id,
    JSON.stringify(round),
  )
  database.run('INSERT OR REPLACE INTO rounds (id, version) VALUES (?, ?)', round.id, version)
}

/** What stood before the version in force was saved, if anything; what was taken back does not come again. */
export function earlierRound(database: ReadableDatabase, id: RoundId): Round | null {
  const row = database.get(
    'SELECT earlier.json FROM rounds JOIN round_versions AS current ON current.round = id AND current.version = rounds.version JOIN round_versions AS earlier ON earlier.round = id AND earlier.version = current.previous WHERE id = ?',
    id,
  )
  return row === undefined ? null : roundSchema.parse(JSON.parse(jsonSchema.parse(row).json))
}

/** Makes stand again what stood before the version in force; later versions stay on record. */
export function goBack(database: WritableDatabase, id: RoundId): void {
  database.run(
    'UPDATE rounds SET version = (SELECT previous FROM round_versions WHERE round = id AND round_versions.version = rounds.version) WHERE id = ?',
    id,
  )
}
