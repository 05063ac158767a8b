import type { Workbook, Worksheet } from '@cj-tech-master/excelts'
import type { ClaimedEvidence } from '#shared/domain/claim.ts'
import { columnWidth } from './column-format.ts'
import { type FilledCell, fillText } from './fill-value.ts'
import { type Filling, headRow, idRow } from './filling.ts'
import { headNote } from './head-note.ts'
import { type Head, headText, type SheetLayout, sheetName } from './layout.ts'
import { finishSheet, styleCell } from './sheet-style.ts'

/** A sheet with title, definition, headings with notes, and the hidden row of ids; its rows come after. */
export function addTable(workbook: Workbook, layout: SheetLayout, { language, period }: Filling): Worksheet {
  const sheet = workbook.addWorksheet(sheetName(layout, language))
  styleCell(Object.assign(sheet.getCell('A1'), { value: sheetName(layout, language) }), 'title')
  styleCell(Object.assign(sheet.getCell('A2'), { value: layout.definition[language] }), 'text')
  sheet.mergeCells(2, 1, 2, Math.min(layout.heads.length, 8))
  sheet.getRow(2).height = 34
  sheet.getRow(headRow).height = 32
  for (const [index, head] of layout.heads.entries()) {
    const cell = sheet.getCell(headRow, index + 1)
    cell.value = headText(head, language)
    styleCell(cell, 'heading')
    const note = headNote(head, period, language)
    if (note !== null) cell.note = note
    sheet.getCell(idRow, index + 1).value = head.id
    sheet.getColumn(index + 1).width = widthOf(head)
  }
  sheet.getRow(idRow).hidden = true
  finishSheet(sheet, headRow, layout.list === null ? 2 : 1)
  return sheet
}

function widthOf({ content }: Head): number {
  switch (content.kind) {
    case 'cell':
      return columnWidth(content.column)
    case 'name':
    case 'evidence-file':
      return 32
    case 'definition':
      return 60
    case 'code':
    case 'evidence-page':
      return 9
    default:
      return 14
  }
}

/** What the evidence columns hold; null under any other heading. */
export function evidenceCell({ content }: Head, evidence: ClaimedEvidence | null): FilledCell {
  if (evidence === null) return null
  const text =
    content.kind === 'evidence-file' ? evidence.file : content.kind === 'evidence-page' ? evidence.page : ''
  return text === '' ? null : fillText(text)
}
