import { z } from 'zod'
import { decimalSchema } from './exact.ts'
import { columnIdSchema, listCodeSchema, scalarCodeSchema } from './input-definition.ts'

/** A check between figures. `hard` blocks submission, `soft` warns. Domain rules, section 1. */
export const crossCheckSchema = z
  .strictObject({
    severity: z.enum(['hard', 'soft']),
    check: z.discriminatedUnion('kind', [
      /** Each year: inputs in ascending order, `smaller ≤ larger`. */
      z.strictObject({ kind: z.literal('not-above'), smaller: scalarCodeSchema, larger: scalarCodeSchema }),
      z.strictObject({ kind: z.literal('not-negative') }),
      z.strictObject({ kind: z.literal('dates-in-period') }),
      z.strictObject({ kind: z.literal('credit-codes') }),
      /** Each year: the sum of a list's column against an input, within a tolerance in per cent. */
      z.strictObject({
        kind: z.literal('list-sum'),
        list: listCodeSchema,
        column: columnIdSchema,
        input: scalarCodeSchema,
        tolerancePercent: decimalSchema,
        /** `each-year` with a yearly column; `last-year` compares a plain column's sum with the last year's stock. */
        against: z.enum(['each-year', 'last-year']),
      }),
      /** The distinct parties of two lists are compared. */
      z.strictObject({
        kind: z.literal('same-parties'),
        left: z.strictObject({ list: listCodeSchema, column: columnIdSchema }),
        right: z.strictObject({ list: listCodeSchema, column: columnIdSchema }),
      }),
      z.strictObject({
        kind: z.literal('above-multiple'),
        input: scalarCodeSchema,
        of: scalarCodeSchema,
        multiple: decimalSchema,
      }),
      z.strictObject({ kind: z.literal('year-change'), percent: decimalSchema }),
      /** Year/year or verified/claimed near 10⁴, 10³, 10² (元/万元). */
      z.strictObject({ kind: z.literal('unit-slip'), tolerancePercent: decimalSchema }),
      /** One party over so many per cent of an input. */
      z.strictObject({
        kind: z.literal('one-party'),
        list: listCodeSchema,
        party: columnIdSchema,
        column: columnIdSchema,
        input: scalarCodeSchema,
        percent: decimalSchema,
      }),
      /** Rows dated in December over so many per cent of the list's sum. */
      z.strictObject({
        kind: z.literal('december'),
        list: listCodeSchema,
        date: columnIdSchema,
        column: columnIdSchema,
        percent: decimalSchema,
      }),
      z.strictObject({ kind: z.literal('same-number'), list: listCodeSchema, column: columnIdSchema }),
    ]),
  })
  .readonly()
export type CrossCheck = z.infer<typeof crossCheckSchema>
