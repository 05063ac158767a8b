import { z } from 'zod'
import { decimalSchema } from './exact.ts'
import { columnIdSchema, factCodeSchema, listCodeSchema, scalarCodeSchema } from './input-definition.ts'

/** A test on one column of a row. All conditions of a `when` must hold; an empty `when` always holds. */
export const conditionSchema = z
  .discriminatedUnion('test', [
    z.strictObject({
      column: columnIdSchema,
      test: z.literal('one-of'),
      options: z.array(z.string()).min(1).readonly(),
    }),
    z.strictObject({ column: columnIdSchema, test: z.literal('yes') }),
    z.strictObject({ column: columnIdSchema, test: z.literal('no') }),
    z.strictObject({ column: columnIdSchema, test: z.literal('filled') }),
    z.strictObject({ column: columnIdSchema, test: z.literal('empty') }),
    z.strictObject({ column: columnIdSchema, test: z.literal('at-least'), value: decimalSchema }),
    /** A date at least so many full years before the end of the review period. */
    z.strictObject({
      column: columnIdSchema,
      test: z.literal('years-before-period-end'),
      years: z.int().min(0),
    }),
  ])
  .readonly()
export type Condition = z.infer<typeof conditionSchema>

const whenSchema = z.array(conditionSchema).readonly()

/** Points of the rows of one list. The order of rows never matters. */
export const itemRuleSchema = z
  .strictObject({
    list: listCodeSchema,
    /** Rows with the same value here count once, with their highest points (a person with two titles). */
    distinctBy: columnIdSchema.optional(),
    /** `first`: the first matching entry gives the points; `every`: all matching entries add up. */
    mode: z.enum(['first', 'every']),
    points: z
      .array(z.strictObject({ when: whenSchema, points: decimalSchema, group: z.string().optional() }))
      .min(1)
      .readonly(),
    /** Each matching factor multiplies the row's points; its group, if any, replaces the group of the points. */
    factors: z
      .array(z.strictObject({ when: whenSchema, factor: decimalSchema, group: z.string().optional() }))
      .readonly(),
  })
  .readonly()
export type ItemRule = z.infer<typeof itemRuleSchema>

/**
 * A value over inputs: a small closed set written as data. `ratio` is in per cent; a zero denominator gives
 * zero with a note (`whenZero`), as the table of the scheme says.
 */
export type ValueExpression =
  | { readonly kind: 'sum'; readonly input: z.infer<typeof scalarCodeSchema> }
  | { readonly kind: 'mean'; readonly input: z.infer<typeof scalarCodeSchema> }
  | { readonly kind: 'last-year'; readonly input: z.infer<typeof scalarCodeSchema> }
  | { readonly kind: 'difference'; readonly minuend: ValueExpression; readonly subtrahend: ValueExpression }
  | { readonly kind: 'ratio'; readonly numerator: ValueExpression; readonly denominator: ValueExpression }
  | {
      /** Distinct values of a column among the rows that meet `where`; `eachYearMean`: counted a year (by the year column), summed, divided by the years of the period. */
      readonly kind: 'distinct-count'
      readonly list: z.infer<typeof listCodeSchema>
      readonly column: z.infer<typeof columnIdSchema>
      readonly where: readonly Condition[]
      readonly eachYearMean?: z.infer<typeof columnIdSchema> | undefined
    }
  | {
      /** Mean over the rows of min(done / target, 1), in per cent; a rejected target counts as not begun. No row with a target: not available. */
      readonly kind: 'mean-completion'
      readonly list: z.infer<typeof listCodeSchema>
      readonly target: z.infer<typeof columnIdSchema>
      readonly done: z.infer<typeof columnIdSchema>
    }
  | {
      /** Points of items by type and role, sub-caps by group. */
      readonly kind: 'item-points'
      readonly rules: readonly ItemRule[]
      readonly subCaps: readonly { readonly group: string; readonly cap: z.infer<typeof decimalSchema> }[]
    }
  | { readonly kind: 'facts'; readonly facts: readonly z.infer<typeof factCodeSchema>[] }

export const valueExpressionSchema: z.ZodType<ValueExpression> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum'), input: scalarCodeSchema }),
    z.strictObject({ kind: z.literal('mean'), input: scalarCodeSchema }),
    z.strictObject({ kind: z.literal('last-year'), input: scalarCodeSchema }),
    z.strictObject({
      kind: z.literal('difference'),
      minuend: valueExpressionSchema,
      subtrahend: valueExpressionSchema,
    }),
    z.strictObject({
      kind: z.literal('ratio'),
      numerator: valueExpressionSchema,
      denominator: valueExpressionSchema,
    }),
    z.strictObject({
      kind: z.literal('distinct-count'),
      list: listCodeSchema,
      column: columnIdSchema,
      where: whenSchema,
      eachYearMean: columnIdSchema.optional(),
    }),
    z.strictObject({
      kind: z.literal('mean-completion'),
      list: listCodeSchema,
      target: columnIdSchema,
      done: columnIdSchema,
    }),
    z.strictObject({
      kind: z.literal('item-points'),
      rules: z.array(itemRuleSchema).min(1).readonly(),
      subCaps: z.array(z.strictObject({ group: z.string(), cap: decimalSchema })).readonly(),
    }),
    z.strictObject({ kind: z.literal('facts'), facts: z.array(factCodeSchema).min(1).readonly() }),
  ]),
)
