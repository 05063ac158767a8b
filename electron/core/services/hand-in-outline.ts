import { z } from 'zod'
import { type HandIn, handInSchema } from '#shared/domain/hand-in.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { type ScoreSheet, scoreSheetSchema } from '#shared/domain/score-sheet.ts'
import { hashJson } from '../digest.ts'

type SheetOutline = Pick<ScoreSheet, 'version' | 'sealedAt' | 'supersedes'> & { readonly sheetHash: Sha256 }

/** What a board needs of a hand-in: who, when, how far; no score, no word about any indicator. */
export interface HandInOutline {
  readonly bundleHash: Sha256
  readonly handIn: Pick<HandIn, 'expert' | 'handedInAt' | 'declarations' | 'open' | 'transcription'> & {
    readonly sheets: readonly SheetOutline[]
    readonly opinions: readonly unknown[]
  }
}

export function outlineOf(
  bundleHash: Sha256,
  { expert, handedInAt, declarations, open, transcription, opinions, sheets }: Outlined,
): HandInOutline {
  return {
    bundleHash,
    handIn: {
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
    },
  }
}

const { expert, handedInAt, declarations, open, transcription, opinions } = handInSchema.unwrap().shape
const { version, sealedAt, supersedes } = scoreSheetSchema.unwrap().shape
const outlinedSchema = z.object({
  expert,
  handedInAt,
  declarations,
  open,
  transcription,
  opinions,
  // the rest of a sheet counts for its hash
  sheets: z.array(z.looseObject({ version, sealedAt, supersedes })).readonly(),
})
type Outlined = z.infer<typeof outlinedSchema>

/** The outline of a kept document, without looking into its sheets again. */
export function readOutline(bundleHash: Sha256, document: unknown): HandInOutline {
  return outlineOf(bundleHash, outlinedSchema.parse(document))
}
