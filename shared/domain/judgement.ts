import { z } from 'zod'
import { decimalSchema } from './exact.ts'
import { vetoSchema } from './grade.ts'
import { indicatorCodeSchema, levelSchema } from './indicator.ts'
import { pointerSchema } from './pointer.ts'

/** A qualitative score: the level, the value as a share of the weight (0–1), the note and pointers that carry it. */
export const judgementSchema = z
  .strictObject({
    indicator: indicatorCodeSchema,
    level: levelSchema.nullable(),
    value: decimalSchema.nullable(),
    /** The applicant gave no material for this indicator: no pointer is possible, the scheme limits the level. */
    noMaterial: z.boolean(),
    note: z.string().max(10_000),
    pointers: z.array(pointerSchema).readonly(),
  })
  .readonly()
export type Judgement = z.infer<typeof judgementSchema>

/** "Not applicable" to an indicator: neither zero nor missing, with a note; the panel approves. */
export const notApplicableSchema = z
  .strictObject({ indicator: indicatorCodeSchema, note: z.string().min(1).max(4_000) })
  .readonly()
export type NotApplicable = z.infer<typeof notApplicableSchema>

/** A reviewer's proposal of a veto, with evidence; it stands only after the panel's vote. */
export const vetoProposalSchema = z
  .strictObject({
    veto: vetoSchema.unwrap().shape.code,
    note: z.string().min(1).max(10_000),
    pointers: z.array(pointerSchema).readonly(),
  })
  .readonly()
export type VetoProposal = z.infer<typeof vetoProposalSchema>
