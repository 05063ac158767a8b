import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { FormFormat } from '../forms/form-kinds.ts'
import { scoreSheetForm } from '../forms/kinds/score-sheet.ts'
import { type WrittenForm, writeForm } from '../forms/write-form.ts'
import { type PrintableSheet, scoreSheetPaper } from '../reports/score-sheet-paper.ts'
import { scoreSheetTemplate } from '../reports/score-sheet-template.ts'
import type { SetPdf } from '../reports/typeset.ts'
import { drillMark } from './report-head.ts'

/** The filled-in 个人评分表 in one of the formats; of an exercise it says 演练 on every page. */
export async function writeScoreSheetForm(
  setPdf: SetPdf,
  scheme: Scheme,
  sheet: PrintableSheet,
  {
    drill,
    language,
    format,
  }: { readonly drill: boolean; readonly language: Language; readonly format: FormFormat },
): Promise<WrittenForm & { readonly code: string }> {
  const plain = scoreSheetPaper(scheme, sheet, language)
  const marks = [drill ? drillMark[language] : '', plain.draft].filter((mark) => mark !== '')
  const paper = { ...plain, draft: marks.join('　') }
  const written =
    format === 'pdf'
      ? { bytes: setPdf(scoreSheetTemplate, paper), cellsWritten: null }
      : await writeForm(setPdf, scoreSheetForm(paper), format)
  return { ...written, code: plain.code }
}
