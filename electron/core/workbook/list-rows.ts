import type { Worksheet } from '@cj-tech-master/excelts'
import type { ListRow } from '#shared/domain/claim.ts'
import { columnName } from '../ooxml/cell.ts'
import { columnNumberFormat, columnValidation } from './column-format.ts'
import { type FilledCell, fillValue } from './fill-value.ts'
import { type Filling, firstDataRow } from './filling.ts'
import type { Head, SheetLayout } from './layout.ts'
import { type OptionLists, optionRange, yesNoList } from './option-lists.ts'
import { markRows } from './sheet-style.ts'
import { evidenceCell } from './table-sheet.ts'

/** The rows of a list: formats and checks down the columns, and what is filled in already. */
export function addListRows(
  sheet: Worksheet,
  { code, heads }: SheetLayout,
  { language, period, claims, listRows }: Filling,
  lists: OptionLists,
): void {
  const rows = placedRows(claims.rows.filter(({ list }) => list === code))
  const last = Math.max(firstDataRow + listRows - 1, ...rows.map(({ at }) => at + 20))
  for (const [index, head] of heads.entries()) {
    const column = columnName(index + 1)
    const format = head.content.kind === 'cell' ? columnNumberFormat(head.content.column) : '@'
    for (let row = firstDataRow; row <= last; row += 1) sheet.getCell(`${column}${row}`).numFmt = format
    for (const { at, row } of rows) {
      const value = cellOf(head, row, language)
      if (value !== null) sheet.getCell(`${column}${at}`).value = value
    }
    if (head.content.kind !== 'cell') continue
    const { column: of } = head.content
    const options = optionRange(lists, of.type === 'yes-no' ? yesNoList : `${code}.${of.id}`)
    const validation = columnValidation(of, period, options, language)
    if (validation !== null)
      sheet.dataValidations.add(`${column}${firstDataRow}:${column}${last}`, validation)
  }
  const required = heads.flatMap((head, index) => (head.required ? [columnName(index + 1)] : []))
  markRows(sheet, `A${firstDataRow}:${columnName(heads.length)}${last}`, required, firstDataRow)
}

function cellOf(head: Head, row: ListRow, language: Filling['language']): FilledCell {
  const { content } = head
  if (content.kind !== 'cell') return evidenceCell(head, row.evidence)
  return fillValue(row.values[content.column.id], content.column, content.year, language)
}

interface PlacedRow {
  readonly at: number
  readonly row: ListRow
}

/** Rows where their ids say, so that they keep them when read again; one below the other where that cannot be. */
function placedRows(rows: readonly ListRow[]): readonly PlacedRow[] {
  const byId = rows.map((row) => ({ at: Number(row.row.slice(1)), row }))
  const distinct = new Set(byId.map(({ at }) => at)).size === rows.length
  return distinct && byId.every(({ at }) => at >= firstDataRow && at <= lastRowKept)
    ? byId
    : rows.map((row, index) => ({ at: firstDataRow + index, row }))
}

const lastRowKept = 10_000
