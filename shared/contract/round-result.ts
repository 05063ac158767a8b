import { z } from 'zod'
import { auditFindingSchema } from '../domain/audit.ts'
import { instantSchema, roundIdSchema } from '../domain/brand.ts'
import { rationalSchema } from '../domain/exact.ts'
import { sha256Schema } from '../domain/hash.ts'
import { panelResultSchema } from '../domain/panel-result.ts'
import { centreIdSchema, roundSchema } from '../domain/round.ts'
import { roundDecisionSchema, secretariatDecisionSchema } from '../domain/round-decision.ts'
import {
  publicRoundResultSchema,
  rankedCentreSchema,
  roundResultSchema,
  tieDecisionSchema,
} from '../domain/round-result.ts'
import { schemeSchema } from '../domain/scheme.ts'
import { otherReviewSchema } from '../rounds/recognition.ts'
import { job } from './call.ts'
import { fileTokenSchema } from './file-token.ts'
import { collectedFileSchema } from './panel.ts'

/** One centre's result in the secretariat's hands, recomputed from the experts' own sheets. */
export const heldResultSchema = z
  .strictObject({
    centre: centreIdSchema,
    bundleHash: sha256Schema,
    result: panelResultSchema,
    signatures: z.array(z.string()).readonly(),
    /** Empty where recomputing gives exactly what the panel signed. */
    findings: z.array(auditFindingSchema).readonly(),
  })
  .readonly()
export type HeldResult = z.infer<typeof heldResultSchema>

/** Another result of a centre that this secretariat holds and that does not count. */
export const otherResultSchema = z
  .strictObject({
    centre: centreIdSchema,
    bundleHash: sha256Schema,
    version: z.int().min(1),
    closedAt: instantSchema,
    total: rationalSchema.nullable(),
    signatures: z.array(z.string()).readonly(),
    /** Recomputed as well: whoever chooses should know whether it could be published. */
    findings: z.array(auditFindingSchema).readonly(),
  })
  .readonly()
export type OtherResult = z.infer<typeof otherResultSchema>

/**
 * The ranking as it would be published now. `undecided`: ties at the edge of the quota that need a decision;
 * `decidedTie`: the decision that is in force at the edge, until another one is made.
 */
export const rankingSchema = z
  .strictObject({
    round: roundSchema,
    scheme: schemeSchema.nullable(),
    results: z.array(heldResultSchema).readonly(),
    /** Where a centre has several results: those that do not count, to choose from. */
    others: z.array(otherResultSchema).readonly(),
    /** Of a plan review or site assessment: how its centres stand in the other of the two. */
    otherReviews: z.array(otherReviewSchema).readonly(),
    ranking: z.array(rankedCentreSchema).readonly(),
    quotaPlaces: z.int().min(0).nullable(),
    undecided: z.array(z.array(centreIdSchema).readonly()).readonly(),
    decidedTie: tieDecisionSchema.nullable(),
    decisions: z.array(roundDecisionSchema).readonly(),
  })
  .readonly()
export type Ranking = z.infer<typeof rankingSchema>

export const auditReportSchema = z
  .strictObject({
    ok: z.boolean(),
    /** How far the outer bundle is trusted. */
    level: z.string(),
    result: roundResultSchema.nullable(),
    /** Where the file is only the published part: what it says, checked as far as that goes. */
    publicPart: publicRoundResultSchema.nullable(),
    panelResults: z.int().min(0),
    sheets: z.int().min(0),
    /** How many of these sheets were typed in from paper 代录. */
    transcribed: z.int().min(0),
    findings: z.array(auditFindingSchema).readonly(),
  })
  .readonly()
export type AuditReport = z.infer<typeof auditReportSchema>

export const roundResultCalls = {
  'round-result.import': job(
    z.strictObject({ files: z.array(fileTokenSchema).min(1).readonly() }),
    z.array(collectedFileSchema).readonly(),
  ),
  'round-result.ranking': job(z.strictObject({ round: roundIdSchema }), rankingSchema),
  'round-result.decide': job(
    z.strictObject({ round: roundIdSchema, decision: secretariatDecisionSchema }),
    rankingSchema,
  ),
  /** 核定数据确认书: records the applicant's answer; `scan` is the signed paper, null keeps the one on record. */
  'round-result.confirm-data': job(
    z.strictObject({
      round: roundIdSchema,
      centre: centreIdSchema,
      confirmed: z.boolean(),
      note: z.string().max(4_000),
      scan: fileTokenSchema.nullable(),
    }),
    rankingSchema,
  ),
  /** Writes the signed result with the whole chain inside, and beside it the part without experts' names. */
  'round-result.publish': job(
    z.strictObject({ round: roundIdSchema, file: fileTokenSchema, publicFile: fileTokenSchema.nullable() }),
    z.strictObject({ bundleHash: sha256Schema, size: z.int() }),
  ),
  /** Recomputes every total from the experts' own signed sheets; needs nothing but the file. */
  'round-result.audit': job(z.strictObject({ file: fileTokenSchema }), auditReportSchema),
} as const
