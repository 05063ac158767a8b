import { z } from 'zod'
import { localizedTextSchema } from './localized-text.ts'

export const unitSchema = z.enum(['wan-yuan', 'person', 'item', 'firm', 'hour', 'percent', 'point', 'none'])
export type Unit = z.infer<typeof unitSchema>

export const scalarCodeSchema = z
  .string()
  .regex(/^D\d{2}$/)
  .brand<'ScalarCode'>()
export type ScalarCode = z.infer<typeof scalarCodeSchema>
export const listCodeSchema = z
  .string()
  .regex(/^L\d{1,2}$/)
  .brand<'ListCode'>()
export type ListCode = z.infer<typeof listCodeSchema>
export const columnIdSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/)
  .brand<'ColumnId'>()
export type ColumnId = z.infer<typeof columnIdSchema>

/** An input with one figure a calendar year of the review period: a flow (`year`) or a stock on 31 December (`year-end`). */
export const scalarInputSchema = z
  .strictObject({
    code: scalarCodeSchema,
    name: localizedTextSchema,
    unit: unitSchema,
    period: z.enum(['year', 'year-end']),
    /** Most digits after the point; 0 for counts. */
    decimals: z.int().min(0).max(4),
    definition: localizedTextSchema,
    evidence: z.array(localizedTextSchema).readonly(),
  })
  .readonly()
export type ScalarInput = z.infer<typeof scalarInputSchema>

const columnBase = {
  id: columnIdSchema,
  name: localizedTextSchema,
  required: z.boolean(),
  note: localizedTextSchema.optional(),
}

/** How a number is compared: `patent` drops ZL, dots, spaces and width; `standard` unifies GB/T and GB∕T; `plain` only width, case, spaces and kinds of dash. */
export const numberFormSchema = z.enum(['plain', 'patent', 'standard'])
export type NumberForm = z.infer<typeof numberFormSchema>

export const columnSchema = z
  .discriminatedUnion('type', [
    z.strictObject({ ...columnBase, type: z.literal('text'), identifier: numberFormSchema.optional() }),
    z.strictObject({ ...columnBase, type: z.literal('date'), inPeriod: z.boolean() }),
    z.strictObject({ ...columnBase, type: z.literal('year') }),
    z.strictObject({
      ...columnBase,
      type: z.literal('number'),
      unit: unitSchema,
      decimals: z.int().min(0).max(4),
    }),
    /** One amount a year of the review period; in a workbook one column a year. */
    z.strictObject({
      ...columnBase,
      type: z.literal('yearly-number'),
      unit: unitSchema,
      decimals: z.int().min(0).max(4),
    }),
    z.strictObject({
      ...columnBase,
      type: z.literal('choice'),
      options: z
        .array(z.strictObject({ code: z.string().regex(/^[a-z][a-z0-9-]*$/), name: localizedTextSchema }))
        .min(2)
        .readonly(),
    }),
    z.strictObject({ ...columnBase, type: z.literal('yes-no') }),
    z.strictObject({ ...columnBase, type: z.literal('credit-code') }),
  ])
  .readonly()
export type Column = z.infer<typeof columnSchema>

/** A list: a row a fact, each with its own evidence and its own verification. */
export const listInputSchema = z
  .strictObject({
    code: listCodeSchema,
    name: localizedTextSchema,
    columns: z.array(columnSchema).min(1).readonly(),
    /** The number or yearly-number column by which a sample takes the largest rows first. */
    largestBy: columnIdSchema.optional(),
    definition: localizedTextSchema,
    evidence: z.array(localizedTextSchema).readonly(),
  })
  .readonly()
export type ListInput = z.infer<typeof listInputSchema>

export const factCodeSchema = z
  .string()
  .regex(/^F\d{2}$/)
  .brand<'FactCode'>()
export type FactCode = z.infer<typeof factCodeSchema>

/**
 * A fact that the panel verifies. `check`: yes or no. `record`: comes from the register and counts only in caps.
 * `statement`: what the application says, found 属实, 基本属实 or 不属实 (fact-answer.ts).
 */
export const factInputSchema = z
  .strictObject({
    code: factCodeSchema,
    name: localizedTextSchema,
    kind: z.enum(['check', 'record', 'statement']),
    definition: localizedTextSchema,
    evidence: z.array(localizedTextSchema).readonly(),
  })
  .readonly()
export type FactInput = z.infer<typeof factInputSchema>
