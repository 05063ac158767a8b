import { z } from 'zod'
import { memberSchema } from './assignment.ts'
import { instantSchema } from './brand.ts'
import { claimsSchema } from './claim.ts'
import { sha256Schema } from './hash.ts'
import { personSchema } from './identity.ts'
import { panelDecisionSchema } from './panel-decision.ts'
import { panelGradeSchema } from './panel-grade.ts'
import { panelOpinionSchema } from './panel-opinion.ts'
import { expertIdSchema, panelIdSchema, roundCentreSchema, roundHeadSchema } from './round.ts'

/** not received / draft / sealed / recused / void / superseded, and two versions with one number. */
export const handInStateSchema = z.enum(['not-received', 'draft', 'sealed', 'recused', 'void', 'conflict'])
export type HandInState = z.infer<typeof handInStateSchema>

/**
 * A hand-in as it came, by the hash of its bundle. The result carries its document and its signed manifests, so
 * that whoever has the result can check the expert's own signature.
 */
export const receivedHandInSchema = z
  .strictObject({
    expert: expertIdSchema,
    bundleHash: sha256Schema,
    documentHash: sha256Schema,
    /** The sheet that counts; null where none does. */
    counts: sha256Schema.nullable(),
    state: handInStateSchema,
  })
  .readonly()
export type ReceivedHandIn = z.infer<typeof receivedHandInSchema>

/** A scan of signed paper, kept with the result. */
export const scanSchema = z.strictObject({ hash: sha256Schema, name: z.string().min(1) }).readonly()

/** The document of a `panel-result` bundle: one centre, from its panel. */
export const panelResultSchema = z
  .strictObject({
    format: z.literal('paneldesk-panel-result/1'),
    round: roundHeadSchema,
    panel: z.strictObject({ id: panelIdSchema, name: z.string().min(1) }).readonly(),
    centre: roundCentreSchema,
    packageHash: sha256Schema.nullable(),
    claims: claimsSchema,
    /** Who takes part for this centre; the chair among them. */
    members: z.array(memberSchema).readonly(),
    chair: personSchema,
    handIns: z.array(receivedHandInSchema).readonly(),
    decisions: z.array(panelDecisionSchema).readonly(),
    /** Null for a consultation, which has no score. */
    grade: panelGradeSchema.nullable(),
    opinion: panelOpinionSchema,
    scans: z.array(scanSchema).readonly(),
    /** Counts from 1; a new one voids all signatures of the one before. */
    version: z.int().min(1),
    supersedes: sha256Schema.nullable(),
    journalHead: sha256Schema,
    closedAt: instantSchema,
  })
  .readonly()
export type PanelResult = z.infer<typeof panelResultSchema>
