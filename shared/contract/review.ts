import { z } from 'zod'
import { applicationIdSchema, instantSchema, roundIdSchema, rowIdSchema } from '../domain/brand.ts'
import { findingSchema, openItemSchema } from '../domain/finding.ts'
import { gradeReportSchema } from '../domain/grade-report.ts'
import { sha256Schema } from '../domain/hash.ts'
import { indicatorCodeSchema } from '../domain/indicator.ts'
import { listCodeSchema } from '../domain/input-definition.ts'
import { judgementSchema, vetoProposalSchema } from '../domain/judgement.ts'
import { opinionAdoptionSchema } from '../domain/opinion-adoption.ts'
import { centreIdSchema, panelIdSchema, roundHeadSchema, seatSchema } from '../domain/round.ts'
import { sheetContentSchema } from '../domain/score-sheet.ts'
import { verificationSchema } from '../domain/verification.ts'
import { read, write } from './call.ts'

/** A sample of a list drawn for checking on site; the seed is recorded so that anyone can draw it again. */
export const listSampleSchema = z
  .strictObject({
    list: listCodeSchema,
    seed: z.string(),
    rows: z.array(rowIdSchema).readonly(),
    /** More than a fifth of the sampled rows failed: the whole list is due. */
    wholeListDue: z.boolean(),
  })
  .readonly()
export type ListSample = z.infer<typeof listSampleSchema>

export const sealedVersionSchema = z
  .strictObject({
    version: z.int().min(1),
    sheetHash: sha256Schema,
    sealedAt: instantSchema,
    /** Why it was reopened after this version; null while it stands. */
    reopenedBecause: z.string().nullable(),
  })
  .readonly()

/** Where in a round an application is reviewed, and the indicators that the seat is narrowed to; null is all. */
export const givenWorkSchema = z
  .strictObject({
    round: roundIdSchema,
    name: roundHeadSchema.unwrap().shape.name,
    kind: roundHeadSchema.unwrap().shape.kind,
    drill: z.boolean(),
    panel: panelIdSchema,
    centre: centreIdSchema,
    scope: seatSchema.unwrap().shape.scope,
    /** 意见—采纳情况 of an earlier consultation. */
    adoptions: z.array(opinionAdoptionSchema).readonly(),
  })
  .readonly()
export type GivenWork = z.infer<typeof givenWorkSchema>

/** One reviewer's sheet for one application as it stands, with everything computed from it. */
export const reviewSchema = z
  .strictObject({
    application: applicationIdSchema,
    /** Null for an application that this person imported by himself. */
    given: givenWorkSchema.nullable(),
    content: sheetContentSchema,
    /** Null where the figures cannot be scored; then `refused` says why. */
    report: gradeReportSchema.nullable(),
    refused: z.array(z.strictObject({ code: z.string(), item: z.string() })).readonly(),
    findings: z.array(findingSchema).readonly(),
    open: z.array(openItemSchema).readonly(),
    samples: z.array(listSampleSchema).readonly(),
    sealed: z.array(sealedVersionSchema).readonly(),
    /** `sealed`: no change until it is reopened. */
    state: z.enum(['draft', 'sealed']),
    savedAt: instantSchema.nullable(),
    canUndo: z.boolean(),
    canRedo: z.boolean(),
  })
  .readonly()
export type Review = z.infer<typeof reviewSchema>

/** One entry of a field's history: who, when, what, before, after, why. */
export const historyEntrySchema = z
  .strictObject({
    at: instantSchema,
    who: z.string(),
    action: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    why: z.string().nullable(),
  })
  .readonly()
export type HistoryEntry = z.infer<typeof historyEntrySchema>

const byApplication = { application: applicationIdSchema }

export const reviewCalls = {
  'review.get': read(z.strictObject(byApplication), reviewSchema),
  'review.verify': write(
    z.strictObject({ ...byApplication, verification: verificationSchema }),
    reviewSchema,
  ),
  /** Accepts many items as claimed at once (`document-checked` or `site-checked`); one undo takes it back. */
  'review.verify-many': write(
    z.strictObject({ ...byApplication, verifications: z.array(verificationSchema).min(1).readonly() }),
    reviewSchema,
  ),
  'review.judge': write(z.strictObject({ ...byApplication, judgement: judgementSchema }), reviewSchema),
  /** A null note takes "not applicable" back. */
  'review.mark-not-applicable': write(
    z.strictObject({ ...byApplication, indicator: indicatorCodeSchema, note: z.string().min(1).nullable() }),
    reviewSchema,
  ),
  'review.propose-veto': write(
    z.strictObject({ ...byApplication, proposal: vetoProposalSchema }),
    reviewSchema,
  ),
  'review.withdraw-veto': write(
    z.strictObject({ ...byApplication, veto: vetoProposalSchema.unwrap().shape.veto }),
    reviewSchema,
  ),
  'review.sample': write(z.strictObject({ ...byApplication, list: listCodeSchema }), reviewSchema),
  'review.undo': write(z.strictObject(byApplication), reviewSchema),
  'review.redo': write(z.strictObject(byApplication), reviewSchema),
  /** `item`: `D01/2024`, `L3/r7`, `F01`, `A12`, `V1`. Newest first. */
  'review.history': read(
    z.strictObject({ ...byApplication, item: z.string() }),
    z.array(historyEntrySchema).readonly(),
  ),
  /** Seals and signs the sheet; refused with the list of what is missing while it is incomplete. */
  'review.submit': write(z.strictObject(byApplication), reviewSchema),
  'review.reopen': write(
    z.strictObject({ ...byApplication, reason: z.string().trim().min(1) }),
    reviewSchema,
  ),
} as const
