import { z } from 'zod'
import { applicationIdSchema, instantSchema, sheetIdSchema } from './brand.ts'
import { claimsSchema, reviewPeriodSchema } from './claim.ts'
import { gradeReportSchema } from './grade-report.ts'
import { sha256Schema } from './hash.ts'
import { personSchema } from './identity.ts'
import { judgementSchema, notApplicableSchema, vetoProposalSchema } from './judgement.ts'
import { schemeIdSchema } from './scheme.ts'
import { verificationSchema } from './verification.ts'

/** A reviewer's work on one application, before and after it is sealed. Each list holds at most one entry an item. */
export const sheetContentSchema = z
  .strictObject({
    verifications: z.array(verificationSchema).readonly(),
    judgements: z.array(judgementSchema).readonly(),
    notApplicable: z.array(notApplicableSchema).readonly(),
    vetoProposals: z.array(vetoProposalSchema).readonly(),
  })
  .readonly()
export type SheetContent = z.infer<typeof sheetContentSchema>

/** What a review rests on: the scheme by its hash, the package by its hash, the period. */
export const sheetSubjectSchema = z
  .strictObject({
    application: applicationIdSchema,
    centre: z.string().min(1),
    packageHash: sha256Schema,
    scheme: z.strictObject({ id: schemeIdSchema, version: z.string(), hash: sha256Schema }).readonly(),
    period: reviewPeriodSchema,
  })
  .readonly()
export type SheetSubject = z.infer<typeof sheetSubjectSchema>

/** The document `data/scores.json` of a `scores` bundle: a sealed sheet with all that recomputing it needs. */
export const scoreSheetSchema = z
  .strictObject({
    format: z.literal('paneldesk-scores/1'),
    sheet: sheetIdSchema,
    version: z.int().min(1),
    subject: sheetSubjectSchema,
    reviewer: personSchema,
    claims: claimsSchema,
    content: sheetContentSchema,
    result: gradeReportSchema,
    documents: z.array(z.strictObject({ hash: sha256Schema, path: z.string() }).readonly()).readonly(),
    /** Head of the hash-chained journal at sealing. */
    journalHead: sha256Schema,
    sealedAt: instantSchema,
    /** The version before, by the hash of its canonical JSON, and why it was reopened. */
    supersedes: z
      .strictObject({ sheetHash: sha256Schema, reason: z.string().min(1) })
      .readonly()
      .nullable(),
  })
  .readonly()
export type ScoreSheet = z.infer<typeof scoreSheetSchema>
