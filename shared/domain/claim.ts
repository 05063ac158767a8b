import { z } from 'zod'
import { rowIdSchema, yearSchema } from './brand.ts'
import { decimalSchema } from './exact.ts'
import { columnIdSchema, factCodeSchema, listCodeSchema, scalarCodeSchema } from './input-definition.ts'

/** Where a claim says its evidence lies: a file of the package by name and a page, as the applicant wrote them. */
export const claimedEvidenceSchema = z.strictObject({ file: z.string(), page: z.string() }).readonly()
export type ClaimedEvidence = z.infer<typeof claimedEvidenceSchema>

/** One cell of a row. Numbers are decimals, dates days, choices their code; a yearly number is a record by year. */
export const cellValueSchema = z.union([
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('number'), number: decimalSchema }),
  z.strictObject({ type: z.literal('yearly-number'), years: z.record(yearSchema, decimalSchema) }),
  z.strictObject({ type: z.literal('yes-no'), yes: z.boolean() }),
])
export type CellValue = z.infer<typeof cellValueSchema>

/** A scalar figure of one year. `null` is 未填报, which is not 0. `cell` is the workbook's address (`定量指标!D5`). */
export const figureSchema = z
  .strictObject({
    input: scalarCodeSchema,
    year: yearSchema,
    value: decimalSchema.nullable(),
    cell: z.string().nullable(),
    evidence: claimedEvidenceSchema.nullable(),
  })
  .readonly()
export type Figure = z.infer<typeof figureSchema>

/** A row of a list; `row` is unique in its list and stable across re-reads of the same workbook. Empty cells are left out. */
export const listRowSchema = z
  .strictObject({
    list: listCodeSchema,
    row: rowIdSchema,
    values: z.record(columnIdSchema, cellValueSchema),
    cell: z.string().nullable(),
    evidence: claimedEvidenceSchema.nullable(),
  })
  .readonly()
export type ListRow = z.infer<typeof listRowSchema>

/** What the applicant says about a yes/no fact; `null` is 未填报. */
export const factClaimSchema = z
  .strictObject({
    fact: factCodeSchema,
    yes: z.boolean().nullable(),
    cell: z.string().nullable(),
    evidence: claimedEvidenceSchema.nullable(),
  })
  .readonly()
export type FactClaim = z.infer<typeof factClaimSchema>

/** What the applicant claims 填报值: every scalar by year, every row, every fact. */
export const claimsSchema = z
  .strictObject({
    figures: z.array(figureSchema).readonly(),
    rows: z.array(listRowSchema).readonly(),
    facts: z.array(factClaimSchema).readonly(),
  })
  .readonly()
export type Claims = z.infer<typeof claimsSchema>

/** The review period 评价期: full calendar years, both inclusive. */
export const reviewPeriodSchema = z.strictObject({ from: yearSchema, to: yearSchema }).readonly()
export type ReviewPeriod = z.infer<typeof reviewPeriodSchema>
