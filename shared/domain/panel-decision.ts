import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { vetoSchema } from './grade.ts'
import { sha256Schema } from './hash.ts'
import { indicatorCodeSchema } from './indicator.ts'
import { pointerSchema } from './pointer.ts'
import { expertIdSchema } from './round.ts'
import { verificationSchema } from './verification.ts'

/** Votes of the members present: 同意 / 反对 / 弃权. */
export const voteSchema = z
  .strictObject({ for: z.int().min(0), against: z.int().min(0), abstained: z.int().min(0) })
  .readonly()
export type Vote = z.infer<typeof voteSchema>

const decided = {
  reason: z.string().trim().min(1).max(4_000),
  vote: voteSchema.nullable(),
  /** Who holds to another view 保留意见. */
  dissent: z.array(expertIdSchema).readonly(),
  decidedAt: instantSchema,
}

/**
 * What the panel decided about a centre, one entry an item; the newest of an item stands. Nobody's scores are in
 * here: the chair has no entry that writes one.
 *
 * - `settle`: the verified value of one figure, row or fact, once for the panel;
 * - `not-applicable`: whether an indicator that somebody marked does not apply;
 * - `veto`: a motion with evidence and vote; it stands with two thirds of the present;
 * - `difference`: a spread that was discussed, and with what outcome;
 * - `choose-version`: which of two sealed versions with the same number counts;
 * - `open-early`: the sheets were opened before all were in;
 * - `present`: who is in the room for this centre.
 */
export const panelDecisionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('settle'), settled: verificationSchema, ...decided }),
    z.strictObject({
      kind: z.literal('not-applicable'),
      indicator: indicatorCodeSchema,
      approved: z.boolean(),
      ...decided,
    }),
    z.strictObject({
      kind: z.literal('veto'),
      veto: vetoSchema.unwrap().shape.code,
      pointers: z.array(pointerSchema).min(1).readonly(),
      ...decided,
    }),
    z.strictObject({ kind: z.literal('difference'), indicator: indicatorCodeSchema, ...decided }),
    z.strictObject({
      kind: z.literal('choose-version'),
      expert: expertIdSchema,
      sheetHash: sha256Schema,
      ...decided,
    }),
    z.strictObject({ kind: z.literal('open-early'), ...decided }),
    z.strictObject({
      kind: z.literal('present'),
      experts: z.array(expertIdSchema).readonly(),
      ...decided,
      reason: z.string().max(4_000),
    }),
  ])
  .readonly()
export type PanelDecision = z.infer<typeof panelDecisionSchema>
export type PanelDecisionOf<Kind extends PanelDecision['kind']> = Extract<PanelDecision, { kind: Kind }>
