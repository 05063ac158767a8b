import { z } from 'zod'
import { applicationIdSchema } from '../domain/brand.ts'
import { sha256Schema } from '../domain/hash.ts'
import { photoSchema } from '../domain/photo.ts'
import { job, read } from './call.ts'
import { fileTokenSchema } from './file-token.ts'

/** Most bytes one `document.read` returns. */
export const largestRead = 4 * 1024 * 1024

export const documentCalls = {
  /** Bytes `[offset, offset + length)` of a document, fewer at its end. */
  'document.read': read(
    z.strictObject({
      document: sha256Schema,
      offset: z.int().min(0),
      length: z.int().min(1).max(largestRead),
    }),
    z.instanceof(Uint8Array),
  ),
  /** Photographs added by the reviewer to an application, with the time and place they carry. */
  'document.photos': read(
    z.strictObject({ application: applicationIdSchema }),
    z.array(photoSchema).readonly(),
  ),
  'document.add-photos': job(
    z.strictObject({ application: applicationIdSchema, files: z.array(fileTokenSchema).min(1).readonly() }),
    z.array(photoSchema).readonly(),
  ),
} as const
