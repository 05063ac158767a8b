import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { type DataConfirmation, dataConfirmationSchema } from './data-confirmation.ts'
import { sha256Schema } from './hash.ts'
import { type CentreId, centreIdSchema } from './round.ts'
import { departmentDecisionSchema, tieDecisionSchema } from './round-result.ts'

const tieDecidedSchema = z.strictObject({
  kind: z.literal('tie'),
  tie: tieDecisionSchema,
  decidedAt: instantSchema,
})

const departmentDecidedSchema = z.strictObject({
  kind: z.literal('department'),
  centre: centreIdSchema,
  decision: departmentDecisionSchema,
  decidedAt: instantSchema,
})

/** Which of two results of one centre counts. */
const resultChosenSchema = z.strictObject({
  kind: z.literal('choose-result'),
  centre: centreIdSchema,
  result: sha256Schema,
  reason: z.string().trim().min(1).max(4_000),
  decidedAt: instantSchema,
})

const dataConfirmedSchema = z.strictObject({
  kind: z.literal('data-confirmed'),
  ...dataConfirmationSchema.unwrap().shape,
})

/** What the secretariat decides or enters by itself; an answer of an applicant comes with paper. */
export const secretariatDecisionSchema = z
  .discriminatedUnion('kind', [tieDecidedSchema, departmentDecidedSchema, resultChosenSchema])
  .readonly()
export type SecretariatDecision = z.infer<typeof secretariatDecisionSchema>

/** What is on record about a round after the panels; the newest of a kind and centre stands. */
export const roundDecisionSchema = z
  .discriminatedUnion('kind', [
    tieDecidedSchema,
    departmentDecidedSchema,
    resultChosenSchema,
    dataConfirmedSchema,
  ])
  .readonly()
export type RoundDecision = z.infer<typeof roundDecisionSchema>

/** The answer of a centre's applicant that stands; null while none has come. */
export function confirmationOf(
  decisions: readonly RoundDecision[],
  centre: CentreId,
): DataConfirmation | null {
  const found = decisions.findLast(
    (decision) => decision.kind === 'data-confirmed' && decision.centre === centre,
  )
  if (found?.kind !== 'data-confirmed') return null
  const { kind: _kind, ...confirmation } = found
  return confirmation
}
