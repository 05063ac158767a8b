import { z } from 'zod'
import { decimalSchema } from './exact.ts'
import { unitSchema } from './input-definition.ts'
import { localizedTextSchema } from './localized-text.ts'
import { valueExpressionSchema } from './value-expression.ts'
import { valueFunctionSchema } from './value-function.ts'

export const indicatorCodeSchema = z
  .string()
  .regex(/^[A-Z]\d{1,2}$/)
  .brand<'IndicatorCode'>()
export type IndicatorCode = z.infer<typeof indicatorCodeSchema>

export const levelSchema = z.enum(['A', 'B', 'C', 'D', 'E'])
export type Level = z.infer<typeof levelSchema>

const indicatorBase = {
  code: indicatorCodeSchema,
  name: localizedTextSchema,
  weight: decimalSchema,
  definition: localizedTextSchema,
  /** Absent: never "not applicable". Present: says when it may be; the panel approves. */
  notApplicable: localizedTextSchema.optional(),
}

/** A value over inputs, then a function from the value to points. */
export const quantitativeIndicatorSchema = z
  .strictObject({
    ...indicatorBase,
    kind: z.literal('quantitative'),
    unit: unitSchema,
    value: valueExpressionSchema,
    function: valueFunctionSchema,
    /** What a missing figure means, in words (the engine counts an unverified figure as 0). */
    whenMissing: localizedTextSchema,
  })
  .readonly()
export type QuantitativeIndicator = z.infer<typeof quantitativeIndicatorSchema>

/** One level with its value, the band of the free mode (lower bound inclusive, upper exclusive, but 1 inclusive) and its anchor. */
export const anchoredLevelSchema = z
  .strictObject({
    level: levelSchema,
    value: decimalSchema,
    band: z.strictObject({ from: decimalSchema, to: decimalSchema }),
    anchor: localizedTextSchema,
    minimumPointers: z.int().min(0),
  })
  .readonly()
export type AnchoredLevel = z.infer<typeof anchoredLevelSchema>

/** Judged by anchored levels, from the best to the worst, with a note and pointers to evidence. */
export const qualitativeIndicatorSchema = z
  .strictObject({
    ...indicatorBase,
    kind: z.literal('qualitative'),
    /** `levels`: only the level's value; `free`: any value in the level's band. */
    mode: z.enum(['levels', 'free']),
    levels: z.array(anchoredLevelSchema).min(2).readonly(),
    minimumNote: z.int().min(0),
    /**
     * What holds where the applicant gave no material: the level is just that, or at most that; `zero`: no level
     * and no points. Absent: the question does not arise, pointers are due all the same.
     */
    noMaterial: z
      .discriminatedUnion('rule', [
        z.strictObject({ rule: z.literal('exactly'), level: levelSchema }),
        z.strictObject({ rule: z.literal('at-most'), level: levelSchema }),
        z.strictObject({ rule: z.literal('zero') }),
      ])
      .optional(),
  })
  .readonly()
export type QualitativeIndicator = z.infer<typeof qualitativeIndicatorSchema>

export const indicatorSchema = z.discriminatedUnion('kind', [
  quantitativeIndicatorSchema,
  qualitativeIndicatorSchema,
])
export type Indicator = z.infer<typeof indicatorSchema>

export const dimensionSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Z]$/)
      .brand<'DimensionCode'>(),
    name: localizedTextSchema,
    weight: decimalSchema,
    indicators: z.array(indicatorSchema).min(1).readonly(),
  })
  .readonly()
export type Dimension = z.infer<typeof dimensionSchema>
export type DimensionCode = Dimension['code']
