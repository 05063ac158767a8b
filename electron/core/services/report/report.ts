import type { ApplicationId } from '#shared/domain/brand.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { writeWholeFile } from '../../bundle/whole-file.ts'
import type { PrintableSheet } from '../../reports/score-sheet-paper.ts'
import { scoreSheetPdf } from '../../reports/score-sheet-pdf.ts'
import type { SetPdf } from '../../reports/typeset.ts'
import type { Store } from '../../store/open-store.ts'
import { reviewOf } from '../review/review.ts'
import { sealedSheet, sheetAsItStands } from '../review/sheet.ts'
import { subjectOf } from '../review/subject.ts'
import { getScheme } from '../scheme.ts'

/** A sheet to print, under the scheme that it was filled in by. */
export interface SheetOnPaper {
  readonly scheme: Scheme
  readonly sheet: PrintableSheet
}

/** The sealed sheet as it is printed. */
function sealedOnPaper(store: Store, id: ApplicationId): SheetOnPaper {
  const { sheet, sheetHash } = sealedSheet(store, id)
  const { scheme } = getScheme(store, sheet.subject.scheme.hash)
  const { sample } = subjectOf(store, id).application
  return { scheme, sheet: { ...sheet, sealed: { sheetHash, sealedAt: sheet.sealedAt }, sample } }
}

/** The sheet as it stands, marked as a draft. */
function draftOnPaper(store: Store, id: ApplicationId): SheetOnPaper {
  const { application, scheme } = subjectOf(store, id)
  const { sealed } = reviewOf(store, id)
  return {
    scheme,
    sheet: {
      ...sheetAsItStands(store, id),
      version: sealed.length + 1,
      sealed: null,
      sample: application.sample,
    },
  }
}

/** One's own sheet to print: the sealed one while it stands, else the draft. */
export function ownSheetOnPaper(store: Store, id: ApplicationId): SheetOnPaper {
  return reviewOf(store, id).state === 'draft' ? draftOnPaper(store, id) : sealedOnPaper(store, id)
}

/** The sealed sheet as PDF: the same bytes wherever it is made. */
export function sealedPdf(store: Store, setPdf: SetPdf, id: ApplicationId, language: Language): Uint8Array {
  const { scheme, sheet } = sealedOnPaper(store, id)
  return scoreSheetPdf(setPdf, scheme, sheet, language)
}

/** Writes the printable sheet: the sealed one while it stands, else the draft. */
export async function writeScoreSheet(
  store: Store,
  setPdf: SetPdf,
  id: ApplicationId,
  language: Language,
  out: string,
): Promise<{ readonly draft: boolean }> {
  const { scheme, sheet } = ownSheetOnPaper(store, id)
  const pdf = scoreSheetPdf(setPdf, scheme, sheet, language)
  await writeWholeFile(out, (handle) => handle.writeFile(pdf))
  return { draft: sheet.sealed === null }
}
