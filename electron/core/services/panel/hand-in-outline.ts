import { z } from 'zod'
import type { HandIn } from '#shared/domain/hand-in.ts'
import { type HandInOutline, handInOutlineSchema } from '#shared/domain/hand-in-outline.ts'
import { scoreSheetSchema } from '#shared/domain/score-sheet.ts'
import { hashJson } from '../../digest.ts'

type Outlined = Omit<HandInOutline, 'sheets'> & {
  readonly sheets: readonly Pick<HandIn['sheets'][number], 'version' | 'sealedAt' | 'supersedes'>[]
}

export function outlineOf({
  expert,
  handedInAt,
  declarations,
  open,
  transcription,
  opinions,
  sheets,
}: Outlined): HandInOutline {
  return {
    expert,
    handedInAt,
    declarations,
    open,
    transcription,
    opinions,
    sheets: sheets.map((sheet) => ({
      version: sheet.version,
      sealedAt: sheet.sealedAt,
      supersedes: sheet.supersedes,
      sheetHash: hashJson(sheet),
    })),
  }
}

const { version, sealedAt, supersedes } = scoreSheetSchema.unwrap().shape
const outlinedSchema = z.object({
  ...handInOutlineSchema.unwrap().shape,
  // the rest of a sheet counts for its hash
  sheets: z.array(z.looseObject({ version, sealedAt, supersedes })).readonly(),
})

/** The outline of a kept document, without looking into its sheets again. */
export function readOutline(document: unknown): HandInOutline {
  return outlineOf(outlinedSchema.parse(document))
}
