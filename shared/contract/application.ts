import { z } from 'zod'
import { applicationSchema, packageVersionSchema } from '../domain/application.ts'
import { applicationIdSchema } from '../domain/brand.ts'
import { rationalSchema } from '../domain/exact.ts'
import { gradeSchema } from '../domain/grade.ts'
import { packageDifferenceSchema } from '../domain/package-difference.ts'
import { job, read, write } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

export const applicationSummarySchema = z
  .strictObject({
    id: applicationIdSchema,
    centre: z.string(),
    leadUnit: z.string().nullable(),
    field: z.string().nullable(),
    kind: applicationSchema.unwrap().shape.kind,
    sample: z.boolean(),
    version: z.int(),
    files: z.int(),
    importedAt: packageVersionSchema.unwrap().shape.importedAt,
    errors: z.int(),
    warnings: z.int(),
    /** Items that a sheet still lacks, and how many there are in all. */
    open: z.int(),
    items: z.int(),
    sealedVersion: z.int().nullable(),
    total: rationalSchema.nullable(),
    grade: gradeSchema.nullable(),
  })
  .readonly()
export type ApplicationSummary = z.infer<typeof applicationSummarySchema>

/** What an import did: a new application, the next version of a known one, nothing because it is known, or a removed one brought back. */
export const importOutcomeSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('added'), application: applicationIdSchema }),
  z.strictObject({
    outcome: z.literal('amended'),
    application: applicationIdSchema,
    differences: z.array(packageDifferenceSchema).readonly(),
  }),
  z.strictObject({ outcome: z.literal('already-imported'), application: applicationIdSchema }),
  z.strictObject({ outcome: z.literal('restored'), application: applicationIdSchema }),
])
export type ImportOutcome = z.infer<typeof importOutcomeSchema>

const byId = z.strictObject({ application: applicationIdSchema })

export const applicationCalls = {
  'application.import': job(z.strictObject({ file: fileTokenSchema }), importOutcomeSchema),
  'application.import-samples': job(z.strictObject({}), z.array(importOutcomeSchema).readonly()),
  'application.list': read(z.strictObject({}), z.array(applicationSummarySchema).readonly()),
  'application.get': read(byId, applicationSchema),
  'application.differences': read(
    z.strictObject({ application: applicationIdSchema, from: z.int(), to: z.int() }),
    z.array(packageDifferenceSchema).readonly(),
  ),
  /** Corrects a claim that the workbook got wrong; the original stays beside it. `null` takes the correction back. */
  'application.correct': write(
    z.strictObject({
      application: applicationIdSchema,
      item: z.string(),
      corrected: z.string().nullable(),
      reason: z.string(),
    }),
    applicationSchema,
  ),
  /** Moves an application out of sight; `application.restore` brings it back. */
  'application.remove': write(byId, z.strictObject({})),
  'application.restore': write(byId, z.strictObject({})),
} as const
