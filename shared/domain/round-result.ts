import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { dataConfirmationSchema } from './data-confirmation.ts'
import { rationalSchema } from './exact.ts'
import { gradeSchema } from './grade.ts'
import { sha256Schema } from './hash.ts'
import { personSchema } from './identity.ts'
import { conclusionSchema } from './panel-opinion.ts'
import { centreIdSchema, roundHeadSchema, roundSchema } from './round.ts'
import { schemeSchema } from './scheme.ts'

/** How an edge of equal totals was decided: by the tie rule, or by the secretariat, all in or all out. */
export const tieDecisionSchema = z
  .strictObject({
    centres: z.array(centreIdSchema).min(2).readonly(),
    taken: z.enum(['in', 'out']),
    reason: z.string().min(1),
  })
  .readonly()
export type TieDecision = z.infer<typeof tieDecisionSchema>

/** What the department decided after 审定; entered by the secretariat, with its reference. */
export const departmentDecisionSchema = z
  .strictObject({ grade: gradeSchema, reference: z.string().min(1), decidedOn: z.string().min(1) })
  .readonly()

export type DepartmentDecision = z.infer<typeof departmentDecisionSchema>

/** One centre in the ranking. The four grades are kept apart. */
export const rankedCentreSchema = z
  .strictObject({
    centre: centreIdSchema,
    name: z.string().min(1),
    field: z.string().nullable(),
    panelResult: sha256Schema,
    total: rationalSchema.nullable(),
    rank: z.int().min(1).nullable(),
    scoreGrade: gradeSchema.nullable(),
    cappedGrade: gradeSchema.nullable(),
    /** After the quota; `limited` 受比例限制 says that it made the difference. */
    quotaGrade: gradeSchema.nullable(),
    limited: z.boolean(),
    conclusion: conclusionSchema,
    department: departmentDecisionSchema.nullable(),
  })
  .readonly()
export type RankedCentre = z.infer<typeof rankedCentreSchema>

/** The document of a `round-result` bundle: the round, the ranking, and by hash every panel result inside. */
export const roundResultSchema = z
  .strictObject({
    format: z.literal('paneldesk-round-result/1'),
    round: roundSchema,
    scheme: schemeSchema.nullable(),
    ranking: z.array(rankedCentreSchema).readonly(),
    /** Centres without a result, and why. */
    without: z.array(z.strictObject({ centre: centreIdSchema, reason: z.string().min(1) })).readonly(),
    quotaPlaces: z.int().min(0).nullable(),
    ties: z.array(tieDecisionSchema).readonly(),
    /** What applicants answered to the verified data; the scans lie in the bundle under their hash. */
    confirmations: z.array(dataConfirmationSchema).readonly().default([]),
    secretariat: personSchema,
    publishedAt: instantSchema,
  })
  .readonly()
export type RoundResult = z.infer<typeof roundResultSchema>

/**
 * The part of a round result that may be published: the ranking without experts, panels or evidence. `full` is the
 * hash of the whole result's bundle, which the secretariat keeps.
 */
export const publicRoundResultSchema = z
  .strictObject({
    format: z.literal('paneldesk-round-public/1'),
    round: roundHeadSchema,
    centres: z.array(rankedCentreSchema.unwrap().omit({ panelResult: true })).readonly(),
    secretariat: personSchema,
    full: sha256Schema,
    publishedAt: instantSchema,
  })
  .readonly()
export type PublicRoundResult = z.infer<typeof publicRoundResultSchema>
