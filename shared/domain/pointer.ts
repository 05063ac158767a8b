import { z } from 'zod'
import { sha256Schema } from './hash.ts'

const perTenThousand = z.int().min(0).max(10_000)

/** A box on an unrotated page or picture, in ten-thousandths of its width and height from the top left. */
export const regionSchema = z
  .strictObject({ x: perTenThousand, y: perTenThousand, width: perTenThousand, height: perTenThousand })
  .readonly()
export type Region = z.infer<typeof regionSchema>

const quoteSchema = z.string().min(1).max(2_000)

/** Where in a document: a page (from 1) with a box or quoted text, a picture, cells, a passage, or all of it. */
export const placeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('page'),
      page: z.int().min(1),
      region: regionSchema.optional(),
      quote: quoteSchema.optional(),
    }),
    z.strictObject({ kind: z.literal('image'), region: regionSchema.optional() }),
    z.strictObject({ kind: z.literal('cell'), sheet: z.string().min(1), range: z.string().min(1) }),
    z.strictObject({ kind: z.literal('text'), quote: quoteSchema, occurrence: z.int().min(0) }),
    z.strictObject({ kind: z.literal('whole') }),
  ])
  .readonly()
export type Place = z.infer<typeof placeSchema>

/** A pointer to evidence: the file by its hash, so that a renamed or moved file is still found, and the place in it. */
export const pointerSchema = z.strictObject({ document: sha256Schema, place: placeSchema }).readonly()
export type Pointer = z.infer<typeof pointerSchema>
