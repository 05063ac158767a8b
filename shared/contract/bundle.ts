import { z } from 'zod'
import { verificationReportSchema } from '../bundle/verification-report.ts'
import { applicationIdSchema } from '../domain/brand.ts'
import { sha256Schema } from '../domain/hash.ts'
import { job } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

export const bundleCalls = {
  /** Writes the newest sealed sheet as a signed `scores` bundle. */
  'bundle.export-scores': job(
    z.strictObject({ application: applicationIdSchema, file: fileTokenSchema }),
    z.strictObject({ bundleHash: sha256Schema, size: z.int() }),
  ),
  'bundle.verify': job(z.strictObject({ file: fileTokenSchema }), verificationReportSchema),
  /** Writes the printable score sheet (PDF): the sealed one, or a draft marked as such. */
  'report.write-score-sheet': job(
    z.strictObject({
      application: applicationIdSchema,
      language: z.enum(['zh', 'en']),
      file: fileTokenSchema,
    }),
    z.strictObject({ draft: z.boolean() }),
  ),
} as const
