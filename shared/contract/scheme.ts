import { z } from 'zod'
import { reviewPeriodSchema } from '../domain/claim.ts'
import { sha256Schema } from '../domain/hash.ts'
import { schemeSchema } from '../domain/scheme.ts'
import { job, read } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

export const schemeSummarySchema = z
  .strictObject({
    hash: sha256Schema,
    scheme: schemeSchema,
    builtIn: z.boolean(),
  })
  .readonly()
export type SchemeSummary = z.infer<typeof schemeSummarySchema>

export const schemeProblemSchema = z
  .strictObject({ code: z.string(), place: z.string(), detail: z.string() })
  .readonly()

export const schemeCalls = {
  'scheme.list': read(z.strictObject({}), z.array(schemeSummarySchema).readonly()),
  /** Checks a scheme file without keeping it. An unreadable file is a failure, an unsound scheme a list of problems. */
  'scheme.check': read(z.strictObject({ file: fileTokenSchema }), z.array(schemeProblemSchema).readonly()),
  'scheme.import': job(z.strictObject({ file: fileTokenSchema }), schemeSummarySchema),
  'scheme.export': read(z.strictObject({ hash: sha256Schema, file: fileTokenSchema }), z.strictObject({})),
  'scheme.write-template': read(
    z.strictObject({ hash: sha256Schema, period: reviewPeriodSchema, file: fileTokenSchema }),
    z.strictObject({}),
  ),
} as const
