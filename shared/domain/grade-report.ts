import { z } from 'zod'
import { rationalSchema } from './exact.ts'
import { adjustmentSchema, capSchema, gradeSchema } from './grade.ts'
import { dimensionSchema, indicatorCodeSchema } from './indicator.ts'

/** One input behind a value, so that every number explains itself. `key`: `D01/2024`, `L3/r7`, `F01`. */
export const usedInputSchema = z
  .strictObject({
    key: z.string(),
    claimed: z.string().nullable(),
    verified: z.string().nullable(),
    counts: z.boolean(),
  })
  .readonly()
export type UsedInput = z.infer<typeof usedInputSchema>

/** Points of one indicator, exact. `share` = p of the weight; `effectiveWeight` after "not applicable" is spread. */
export const indicatorScoreSchema = z
  .strictObject({
    code: indicatorCodeSchema,
    /** `open`: something it needs is not verified or judged yet (it counts as 0 so far). */
    state: z.enum(['scored', 'open', 'not-applicable']),
    weight: rationalSchema,
    effectiveWeight: rationalSchema,
    claimedValue: rationalSchema.nullable(),
    value: rationalSchema.nullable(),
    share: rationalSchema,
    points: rationalSchema,
    inputs: z.array(usedInputSchema).readonly(),
  })
  .readonly()
export type IndicatorScore = z.infer<typeof indicatorScoreSchema>

export const dimensionScoreSchema = z
  .strictObject({
    code: dimensionSchema.unwrap().shape.code,
    weight: rationalSchema,
    points: rationalSchema,
    indicators: z.array(indicatorScoreSchema).readonly(),
    /** Weight that is not applicable, as a share of the dimension in per cent. */
    notApplicablePercent: rationalSchema,
  })
  .readonly()
export type DimensionScore = z.infer<typeof dimensionScoreSchema>

/**
 * Everything computed from a sheet: exact points, the grade from the score, the grade after caps, which caps
 * hold, and how far the next cut-off is. Decimals for show are made with `toFixed`.
 */
export const gradeReportSchema = z
  .strictObject({
    total: rationalSchema,
    dimensions: z.array(dimensionScoreSchema).readonly(),
    /** What was added (or, negative, taken off) after the dimensions, each up to its cap. */
    adjustments: z
      .array(z.strictObject({ code: adjustmentSchema.unwrap().shape.code, points: rationalSchema }))
      .readonly(),
    scoreGrade: gradeSchema,
    cappedGrade: gradeSchema,
    caps: z.array(z.strictObject({ code: capSchema.unwrap().shape.code, limit: gradeSchema })).readonly(),
    /** Points to the next better grade; null at the best. */
    toNextGrade: z.strictObject({ grade: gradeSchema, points: rationalSchema }).nullable(),
    /** Points above the lower bound of the score grade. */
    aboveCutOff: rationalSchema,
    openIndicators: z.array(indicatorCodeSchema).readonly(),
  })
  .readonly()
export type GradeReport = z.infer<typeof gradeReportSchema>
