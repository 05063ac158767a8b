import { z } from 'zod'
import { roundIdSchema } from '../domain/brand.ts'
import { centreIdSchema, expertIdSchema } from '../domain/round.ts'
import { job, read } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

/** The official forms of a round, in the order of a review. */
export const reportKindSchema = z.enum([
  'sign-in-sheet',
  'pledge',
  'recusal-declaration',
  'formal-check',
  'opinion-adoption',
  'questions-record',
  'site-record',
  'verification-table',
  'data-confirmation',
  'blank-score-sheet',
  'score-sheet',
  'score-summary',
  'score-matrix',
  'panel-opinion',
  'ballot',
  'vote-count',
  'dissent',
  'ranking',
  'grade-proposal',
  'rectification-notice',
  'archive-list',
])
export type ReportKind = z.infer<typeof reportKindSchema>

export const reportFormatSchema = z.enum(['pdf', 'docx', 'xlsx'])
export type ReportFormat = z.infer<typeof reportFormatSchema>

/** A form that this person may make. `experts`: one of them is to be named; empty where the form is about nobody. */
export const makeableReportSchema = z
  .strictObject({
    kind: reportKindSchema,
    formats: z.array(reportFormatSchema).min(1).readonly(),
    experts: z
      .array(z.strictObject({ expert: expertIdSchema, name: z.string().min(1) }).readonly())
      .readonly(),
  })
  .readonly()
export type MakeableReport = z.infer<typeof makeableReportSchema>

/** What a form is about: the round as a whole, or one centre of it; `expert` where one of several is to be named. */
const about = {
  round: roundIdSchema,
  centre: centreIdSchema.nullable(),
}

/** The forms of a round as files, filled in from what this person's store holds. */
export const roundReportCalls = {
  /** Which forms this person may make about a round (without a centre) or about a centre of it. */
  'round-report.kinds': read(z.strictObject(about), z.array(makeableReportSchema).readonly()),
  /** Writes one. Of a spreadsheet: how many cells were written, and how many the saved file holds. */
  'round-report.write': job(
    z.strictObject({
      kind: reportKindSchema,
      ...about,
      expert: expertIdSchema.nullable(),
      format: reportFormatSchema,
      language: z.enum(['zh', 'en']),
      file: fileTokenSchema,
    }),
    z.strictObject({
      /** The code on the paper; words where nothing was signed yet. */
      code: z.string().min(1),
      signed: z.boolean(),
      cellsWritten: z.int().min(0).nullable(),
      cellsStored: z.int().min(0).nullable(),
    }),
  ),
  /** Saves the numbers behind a chart as a spreadsheet, and reads it back to say how many cells it holds. */
  'round-report.write-table': job(
    z.strictObject({
      title: z.string().min(1).max(120),
      /** Of which round. */
      about: z.string().max(120),
      drill: z.boolean(),
      language: z.enum(['zh', 'en']),
      columns: z
        .array(
          z.strictObject({ title: z.string().min(1).max(120), kind: z.enum(['text', 'number']) }).readonly(),
        )
        .min(1)
        .max(40)
        .readonly(),
      rows: z
        .array(z.array(z.string().max(1_000)).readonly())
        .max(10_000)
        .readonly(),
      file: fileTokenSchema,
    }),
    z.strictObject({ cellsWritten: z.int().min(0), cellsStored: z.int().min(0) }),
  ),
  /** Saves a chart that the window drew. `png`: base 64; anything that is no PNG is refused. */
  'round-report.write-picture': job(
    z.strictObject({ png: z.base64().max(40_000_000), file: fileTokenSchema }),
    z.strictObject({ size: z.int().min(1) }),
  ),
} as const
