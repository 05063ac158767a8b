import { z } from 'zod'
import type { RoundId } from '#shared/domain/brand.ts'
import { type RoundDecision, roundDecisionSchema } from '#shared/domain/round-decision.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'

/** What the secretariat put on record about a round, in order. */
export function listRoundDecisions(database: ReadableDatabase, round: RoundId): readonly RoundDecision[] {
  return database
    .all('SELECT json FROM round_decisions WHERE round = ? ORDER BY seq', round)
    .map((row) => roundDecisionSchema.parse(JSON.parse(z.object({ json: z.string() }).parse(row).json)))
}

export function addRoundDecision(database: WritableDatabase, round: RoundId, decision: RoundDecision): void {
  database.run('INSERT INTO round_decisions (round, json) VALUES (?, ?)', round, JSON.stringify(decision))
}
