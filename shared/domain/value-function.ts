import { z } from 'zod'
import { decimalSchema } from './exact.ts'

/** From a value to the share p of the weight, 0 ≤ p ≤ 1, exact. Domain rules, section 2. */
export const valueFunctionSchema = z
  .discriminatedUnion('kind', [
    /** v ≥ full → 1; base ≤ v < full → s + (1−s)(v−base)/(full−base); v < base → 0 (`zero`) or s·v/base (`prop`). */
    z.strictObject({
      kind: z.literal('base-full'),
      base: decimalSchema,
      full: decimalSchema,
      shareAtBase: decimalSchema,
      below: z.enum(['zero', 'prop']),
    }),
    z.strictObject({ kind: z.literal('proportional'), full: decimalSchema }),
    /** Points (not shares) from an inclusive lower bound on, ascending; below the first: 0. */
    z.strictObject({
      kind: z.literal('steps'),
      steps: z
        .array(z.strictObject({ from: decimalSchema, points: decimalSchema }))
        .min(1)
        .readonly(),
    }),
    /** The value is points already; capped by the weight. */
    z.strictObject({ kind: z.literal('items') }),
    z.strictObject({ kind: z.literal('checks'), pointsEach: decimalSchema }),
    /** Rank or percentile among the centres of the round: 1 for the best, 0 for the last. */
    z.strictObject({ kind: z.literal('cohort'), by: z.enum(['rank', 'percentile']) }),
  ])
  .readonly()
export type ValueFunction = z.infer<typeof valueFunctionSchema>
