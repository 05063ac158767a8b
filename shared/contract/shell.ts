import { z } from 'zod'
import { shell } from './call.ts'
import { fileTokenSchema, grantedFileSchema } from './file-token.ts'

export const settingsSchema = z
  .strictObject({
    /** `system` follows the operating system. */
    language: z.enum(['system', 'zh', 'en']),
    /** Per cent of the normal text size. */
    textSize: z.int().min(80).max(200),
    /** Minutes without a key or the mouse until the application locks; 0 never. */
    lockAfterMinutes: z.int().min(0).max(240),
  })
  .readonly()
export type Settings = z.infer<typeof settingsSchema>

export const openPurposeSchema = z.enum([
  'package',
  'package-folder',
  'scheme',
  'bundle',
  'photos',
  'key-backup',
  'first-bundle',
  'issue-folder',
  'roster',
  'score-bundles',
  'score-folder',
  'panel-result',
  'panel-results',
  'scans',
  'confirmation-scan',
  'assignment',
  'hand-in-folder',
  'round-results',
  'round-results-folder',
  'round-result',
])
export type OpenPurpose = z.infer<typeof openPurposeSchema>
export const savePurposeSchema = z.enum([
  'template',
  'scheme',
  'scores-bundle',
  'score-sheet',
  'key-backup',
  'panel-result',
  'enrolment',
  'roster-template',
  'round-result',
  'public-result',
  'report-pdf',
  'report-docx',
  'report-xlsx',
  'picture',
])
export type SavePurpose = z.infer<typeof savePurposeSchema>

export const shellCalls = {
  'shell.choose-files': shell(
    z.strictObject({ purpose: openPurposeSchema }),
    z.array(grantedFileSchema).readonly(),
  ),
  /** Asks where to save, overwriting only after the system's own question; null when the person cancels. */
  'shell.choose-target': shell(
    z.strictObject({ purpose: savePurposeSchema, suggestedName: z.string().max(120) }),
    grantedFileSchema.nullable(),
  ),
  'shell.show-in-folder': shell(z.strictObject({ file: fileTokenSchema }), z.strictObject({})),
  'shell.settings': shell(
    z.strictObject({}),
    settingsSchema
      .unwrap()
      .extend({ resolvedLanguage: z.enum(['zh', 'en']) })
      .readonly(),
  ),
  'shell.change-settings': shell(settingsSchema.unwrap().partial().readonly(), settingsSchema),
  'shell.about': shell(
    z.strictObject({}),
    z.strictObject({
      /** Opened for practice with the sample applications. */
      demo: z.boolean(),
      version: z.string(),
      electron: z.string(),
      chrome: z.string(),
      node: z.string(),
    }),
  ),
  /** Stops a running job; the job's own call then fails with `cancelled`. */
  'job.cancel': shell(z.strictObject({ job: z.string() }), z.strictObject({})),
} as const
