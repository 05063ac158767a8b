import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { type PrintableSheet, scoreSheetPaper } from './score-sheet-paper.ts'
import { scoreSheetTemplate } from './score-sheet-template.ts'
import type { SetPdf } from './typeset.ts'

/** The printable score sheet 个人评分表 as PDF: the same sheet gives the same bytes, in the window and on the command line. */
export function scoreSheetPdf(
  setPdf: SetPdf,
  scheme: Scheme,
  sheet: PrintableSheet,
  language: Language,
): Uint8Array {
  return setPdf(scoreSheetTemplate, scoreSheetPaper(scheme, sheet, language))
}
