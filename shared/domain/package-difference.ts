import { z } from 'zod'

/** One difference between two versions of a package. `subject`: a path or an item key such as `D01/2024`. */
export const packageDifferenceSchema = z
  .strictObject({
    kind: z.enum([
      'file-added',
      'file-removed',
      'file-changed',
      'file-renamed',
      'figure-changed',
      'row-added',
      'row-removed',
      'row-changed',
    ]),
    subject: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .readonly()
export type PackageDifference = z.infer<typeof packageDifferenceSchema>
