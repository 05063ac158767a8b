import type { Language } from '#shared/domain/localized-text.ts'
import type { Alignment, Column, FieldList, Spanned, Table } from './form.ts'
import { formWords } from './form-words.ts'

/** A cell at its place in the grid; a cell that another one covers is left out. Columns count from 0. */
export interface LaidCell {
  readonly text: string
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly align: Alignment
  readonly look: 'head' | 'body' | 'foot' | 'label'
  readonly kind: 'text' | 'number' | 'date'
}

export type LaidRow = readonly LaidCell[]

/** A table or field list as a grid: what all three writers draw. */
export interface LaidTable {
  readonly shares: readonly number[]
  readonly head: readonly LaidRow[]
  readonly body: readonly LaidRow[]
  readonly foot: readonly LaidRow[]
  readonly rowHeight: number
}

/**
 * Lays out a table: merged titles, cells of short rows filled up, one line that says 无 where there is no row.
 *
 * @throws where spans do not add up to the columns, or a row has more cells than there are columns: a mistake
 * of ours that would lose text.
 */
export function layTable(table: Table, language: Language): LaidTable {
  const { columns } = table
  const body = table.rows.map((cells) => {
    if (cells.length > columns.length)
      throw new Error(`a row of ${cells.length} in ${columns.length} columns`)
    return columns.map((column, index) => bodyCell(column, index, cells[index] ?? ''))
  })
  return {
    shares: columns.map(({ share }) => share),
    head: headRows(table),
    body: body.length > 0 ? body : [[emptyRow(columns.length, language)]],
    foot: table.foot === undefined ? [] : [footRow(table.foot, columns)],
    rowHeight: table.rowHeight ?? 0,
  }
}

/** Lays out a field list as a grid of labels and values. */
export function layFields({ columns, fields }: FieldList): LaidTable {
  const body: LaidCell[][] = []
  let open: LaidCell[] | null = null
  for (const { label, value, wide } of fields) {
    const alone = wide === true || columns === 2
    if (!alone && open !== null) {
      open.push(fieldCell(label, 2, 1, 'label'), fieldCell(value, 3, 1, 'body'))
      open = null
      continue
    }
    stretch(open)
    const row = [fieldCell(label, 0, 1, 'label'), fieldCell(value, 1, alone ? columns - 1 : 1, 'body')]
    body.push(row)
    open = alone ? null : row
  }
  stretch(open)
  return { shares: columns === 2 ? [24, 76] : [20, 30, 20, 30], head: [], body, foot: [], rowHeight: 0 }
}

/** A half line at the end, or before a wide field, takes the whole width. */
function stretch(row: LaidCell[] | null): void {
  const value = row?.pop()
  if (row !== null && value !== undefined) row.push({ ...value, columns: 3 })
}

function headRows({ columns, groups }: Table): readonly LaidRow[] {
  if (groups === undefined) return [columns.map((column, index) => headCell(column.title, index, 1, 1))]
  checkSpans(groups, columns.length)
  const upper: LaidCell[] = []
  const lower: LaidCell[] = []
  let at = 0
  for (const { text, span } of groups) {
    if (text !== '') upper.push(headCell(text, at, span, 1))
    for (let index = at; index < at + span; index += 1) {
      const title = columns[index]?.title ?? ''
      if (text === '') upper.push(headCell(title, index, 1, 2))
      else lower.push(headCell(title, index, 1, 1))
    }
    at += span
  }
  return [upper, lower]
}

function footRow(foot: readonly Spanned[], columns: readonly Column[]): LaidRow {
  checkSpans(foot, columns.length)
  let at = 0
  return foot.map(({ text, span }) => {
    const column = columns[at] ?? { title: '', share: 1 }
    const cell: LaidCell =
      span === 1
        ? { ...bodyCell(column, at, text), look: 'foot' }
        : { text, column: at, columns: span, rows: 1, align: 'center', look: 'foot', kind: 'text' }
    at += span
    return cell
  })
}

function checkSpans(cells: readonly Spanned[], columns: number): void {
  const sum = cells.reduce((total, { span }) => total + span, 0)
  if (sum !== columns) throw new Error(`spans of ${sum} over ${columns} columns`)
}

const usualAlignment = { text: 'left', number: 'right', date: 'center' } as const

function bodyCell({ kind = 'text', align }: Column, column: number, text: string): LaidCell {
  return { text, column, columns: 1, rows: 1, align: align ?? usualAlignment[kind], look: 'body', kind }
}

function headCell(text: string, column: number, columns: number, rows: number): LaidCell {
  return { text, column, columns, rows, align: 'center', look: 'head', kind: 'text' }
}

function fieldCell(text: string, column: number, columns: number, look: 'label' | 'body'): LaidCell {
  return { text, column, columns, rows: 1, align: look === 'label' ? 'center' : 'left', look, kind: 'text' }
}

function emptyRow(columns: number, language: Language): LaidCell {
  const text = formWords[language].nothing
  return { text, column: 0, columns, rows: 1, align: 'center', look: 'body', kind: 'text' }
}
