import { z } from 'zod'
import { handInSchema } from './hand-in.ts'
import { sha256Schema } from './hash.ts'
import { scoreSheetSchema } from './score-sheet.ts'

const { expert, handedInAt, declarations, open, transcription, opinions } = handInSchema.unwrap().shape
const { version, sealedAt, supersedes } = scoreSheetSchema.unwrap().shape

/** What a board needs of a hand-in: who, when, how far; of a sheet its hash and its place, no score. */
export const handInOutlineSchema = z
  .strictObject({
    expert,
    handedInAt,
    declarations,
    open,
    transcription,
    opinions,
    sheets: z
      .array(z.strictObject({ version, sealedAt, supersedes, sheetHash: sha256Schema }).readonly())
      .readonly(),
  })
  .readonly()
export type HandInOutline = z.infer<typeof handInOutlineSchema>
