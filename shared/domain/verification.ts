import { z } from 'zod'
import { rowIdSchema, yearSchema } from './brand.ts'
import { cellValueSchema } from './claim.ts'
import { decimalSchema } from './exact.ts'
import { columnIdSchema, factCodeSchema, listCodeSchema, scalarCodeSchema } from './input-definition.ts'
import { pointerSchema } from './pointer.ts'

/** 未核 / 书面核对 / 现场核实 / 核减 / 不予认可 / 不适用 / 存疑. */
export const verificationStateSchema = z.enum([
  'not-checked',
  'document-checked',
  'site-checked',
  'reduced',
  'rejected',
  'not-applicable',
  'disputed',
])
export type VerificationState = z.infer<typeof verificationStateSchema>

/** 重复、超期、归属不符、无佐证、关联方、单位错误、口径错误、虚假、其他. `false-claim` is a finding for veto V1. */
export const reasonCodeSchema = z.enum([
  'duplicate',
  'out-of-period',
  'wrong-owner',
  'no-evidence',
  'related-party',
  'wrong-unit',
  'wrong-scope',
  'false-claim',
  'other',
])
export type ReasonCode = z.infer<typeof reasonCodeSchema>

const verificationBase = {
  state: verificationStateSchema,
  reason: reasonCodeSchema.nullable(),
  note: z.string().max(4_000),
  pointers: z.array(pointerSchema).readonly(),
}

/** A figure of one year: the verified value 核定值, `null` while there is none. */
export const figureVerificationSchema = z
  .strictObject({
    kind: z.literal('figure'),
    input: scalarCodeSchema,
    year: yearSchema,
    verified: decimalSchema.nullable(),
    ...verificationBase,
  })
  .readonly()

/** A row: cells that the panel verified differently; absent cells stand as claimed. */
export const rowVerificationSchema = z
  .strictObject({
    kind: z.literal('row'),
    list: listCodeSchema,
    row: rowIdSchema,
    changed: z.record(columnIdSchema, cellValueSchema),
    ...verificationBase,
  })
  .readonly()

/** A yes/no fact: `null` while it is not answered. */
export const factVerificationSchema = z
  .strictObject({
    kind: z.literal('fact'),
    fact: factCodeSchema,
    verified: z.boolean().nullable(),
    ...verificationBase,
  })
  .readonly()

/** What a reviewer found about one input, row or fact. */
export const verificationSchema = z.discriminatedUnion('kind', [
  figureVerificationSchema,
  rowVerificationSchema,
  factVerificationSchema,
])
export type Verification = z.infer<typeof verificationSchema>
export type FigureVerification = z.infer<typeof figureVerificationSchema>
export type RowVerification = z.infer<typeof rowVerificationSchema>
export type FactVerification = z.infer<typeof factVerificationSchema>

/** Only these states let a value score; `reduced` with its verified value, the others of the list not at all. */
export function counts(state: VerificationState): boolean {
  return state === 'document-checked' || state === 'site-checked' || state === 'reduced'
}
