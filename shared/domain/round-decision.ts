import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { sha256Schema } from './hash.ts'
import { centreIdSchema } from './round.ts'
import { departmentDecisionSchema, tieDecisionSchema } from './round-result.ts'

/** What the secretariat puts on record about a round after the panels; the newest of a kind and centre stands. */
export const roundDecisionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('tie'), tie: tieDecisionSchema, decidedAt: instantSchema }),
    z.strictObject({
      kind: z.literal('department'),
      centre: centreIdSchema,
      decision: departmentDecisionSchema,
      decidedAt: instantSchema,
    }),
    /** 核定数据确认书: the applicant confirmed the verified data, or objected and how it ended. */
    z.strictObject({
      kind: z.literal('data-confirmed'),
      centre: centreIdSchema,
      confirmed: z.boolean(),
      note: z.string().max(4_000),
      scan: sha256Schema.nullable(),
      decidedAt: instantSchema,
    }),
    /** Which of two results of one centre counts. */
    z.strictObject({
      kind: z.literal('choose-result'),
      centre: centreIdSchema,
      result: sha256Schema,
      reason: z.string().trim().min(1).max(4_000),
      decidedAt: instantSchema,
    }),
  ])
  .readonly()
export type RoundDecision = z.infer<typeof roundDecisionSchema>
