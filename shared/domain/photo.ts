import { z } from 'zod'
import { instantSchema } from './brand.ts'
import { decimalSchema } from './exact.ts'
import { sha256Schema } from './hash.ts'

/** A photograph added as evidence, with what its EXIF says; nothing is inferred. */
export const photoSchema = z
  .strictObject({
    sha256: sha256Schema,
    name: z.string(),
    size: z.int(),
    mediaType: z.string(),
    addedAt: instantSchema,
    /** Local time as the camera wrote it, `2026-05-06T14:30:00`, with its offset if it says one. */
    takenAt: z.string().nullable(),
    utcOffset: z.string().nullable(),
    /** Degrees, north and east positive, six digits after the point. */
    latitude: decimalSchema.nullable(),
    longitude: decimalSchema.nullable(),
    camera: z.string().nullable(),
  })
  .readonly()
export type Photo = z.infer<typeof photoSchema>
