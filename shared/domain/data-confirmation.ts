import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { sha256Schema } from './hash.ts'
import { centreIdSchema } from './round.ts'

/** What a scan of signed paper may be: formats that the viewer shows and an archive keeps. */
export const scanTypeSchema = z.enum(['application/pdf', 'image/png', 'image/jpeg'])
export type ScanType = z.infer<typeof scanTypeSchema>

/** The scan of the paper that the applicant signed, known by its hash. */
export const confirmationScanSchema = z
  .strictObject({
    hash: sha256Schema,
    name: z.string().min(1),
    size: z.int().min(1),
    mediaType: scanTypeSchema,
  })
  .readonly()
export type ConfirmationScan = z.infer<typeof confirmationScanSchema>

/** 核定数据确认书: the applicant confirmed the verified data of a centre, or objected and how that ended. */
export const dataConfirmationSchema = z
  .strictObject({
    centre: centreIdSchema,
    confirmed: z.boolean(),
    note: z.string().max(4_000),
    /** Null while only the answer is on record. */
    scan: confirmationScanSchema.nullable(),
    /** The panel result that counted when the answer was recorded: a later one may have other data. */
    panelResult: sha256Schema.nullable().default(null),
    decidedAt: instantSchema,
  })
  .readonly()
export type DataConfirmation = z.infer<typeof dataConfirmationSchema>
