import type { CellProblem } from '#shared/domain/application.ts'
import type { ReviewPeriod } from '#shared/domain/claim.ts'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import { comparable, isBlankMark } from '#shared/domain/typed-text.ts'
import { type Cell, cellAddress, contentText } from '../ooxml/cell.ts'
import { readSpreadsheet, type Sheet, type Spreadsheet } from '../ooxml/spreadsheet.ts'
import { readColumnCell } from '../workbook/read-cell.ts'
import { cellText, shownCell } from '../workbook/sheet-cells.ts'
import type { RosterColumn, RosterLayout } from './roster-layout.ts'

/** A row as it was read: texts as they stand by column, canonical values, problems. */
export interface RosterRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
  /** Null for an empty cell and for one that cannot be read. */
  readonly value: (column: string) => string | null
  readonly values: (column: string) => readonly string[]
  readonly problems: readonly CellProblem[]
}

export interface RosterTable {
  readonly sheet: string | null
  readonly rows: readonly RosterRow[]
  readonly problems: readonly CellProblem[]
}

interface FoundTable {
  readonly sheet: Sheet
  readonly headRow: number
  readonly columns: ReadonlyMap<RosterColumn, number>
}

/** Rows at the top among which the headings are looked for: titles and notes may stand above. */
const topRows = 30
/** Filled cells that are kept in memory; a list of thousands of people has a tenth. */
const mostCells = 200_000
/** Dates of a roster lie in no review period. */
const noPeriod: ReviewPeriod = reviewPeriodSchema.parse({ from: '1900', to: '2199' })

/**
 * Reads a roster, our template or any table with headings that mean the same. Content never makes it throw: what
 * cannot be taken stands among the problems.
 *
 * @throws OfficeError where the file is no readable XLSX, and the signal's reason.
 */
export async function readRoster(
  path: string,
  layout: RosterLayout,
  signal?: AbortSignal,
): Promise<RosterTable> {
  const spreadsheet = await readSpreadsheet(path, {
    cells: mostCells,
    ...(signal === undefined ? {} : { signal }),
  })
  const found = findTable(spreadsheet, layout)
  if (found === null) {
    const expected = layout.columns.map(({ column }) => column.name.zh).join('、')
    const name = layout.sheet.zh
    return {
      sheet: null,
      rows: [],
      problems: [{ code: 'missing-sheet', severity: 'error', cell: name, found: '', item: null, expected }],
    }
  }
  const rows = [...found.sheet.rows.keys()]
    .filter((row) => row > found.headRow && isEntry(found, row))
    .toSorted((left, right) => left - right)
    .map((row) => readRow(found, row, spreadsheet.date1904))
  return { sheet: found.sheet.name, rows, problems: headProblems(found, layout) }
}

/** The table with most of the headings, one at least that is required; the first of equals. */
function findTable({ sheets }: Spreadsheet, layout: RosterLayout): FoundTable | null {
  const tables = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) =>
      Array.from({ length: topRows }, (_item, at): FoundTable => {
        const headRow = at + 1
        return { sheet, headRow, columns: headings(sheet, headRow, layout) }
      }),
    )
    .filter(({ columns }) => columns.size >= 2)
    .toSorted((left, right) => right.columns.size - left.columns.size)
  return tables[0] ?? null
}

function headings(sheet: Sheet, row: number, { columns }: RosterLayout): ReadonlyMap<RosterColumn, number> {
  const found = new Map<RosterColumn, number>()
  for (const at of [...(sheet.rows.get(row)?.keys() ?? [])].toSorted((left, right) => left - right)) {
    const text = comparable(cellText(sheet, row, at))
    const column = columns.find(
      (candidate) =>
        !found.has(candidate) &&
        [candidate.column.name.zh, candidate.column.name.en, ...candidate.headings].some(
          (heading) => comparable(heading) === text,
        ),
    )
    if (column !== undefined) found.set(column, at)
  }
  return found
}

function headProblems({ sheet, headRow, columns }: FoundTable, layout: RosterLayout): readonly CellProblem[] {
  const known = new Set(columns.values())
  const strangers = [...(sheet.rows.get(headRow)?.keys() ?? [])].filter(
    (at) => !known.has(at) && !/^(序号|编号|no\.?|#)$/i.test(cellText(sheet, headRow, at)),
  )
  return [
    ...layout.columns
      .filter((column) => column.empty === 'error' && !columns.has(column))
      .map(
        ({ column }): CellProblem => ({
          code: 'missing-column',
          severity: 'error',
          cell: sheet.name,
          found: '',
          item: null,
          expected: column.name.zh,
        }),
      ),
    ...strangers.map(
      (at): CellProblem => ({
        code: 'unknown-column',
        severity: 'warning',
        cell: `${sheet.name}!${cellAddress(headRow, at)}`,
        found: cellText(sheet, headRow, at),
        item: null,
        expected: null,
      }),
    ),
  ]
}

/** A row with something under the headings that is no example and no remark below the table. */
function isEntry({ sheet, columns }: FoundTable, row: number): boolean {
  const own = [...columns.values()].filter((at) => cellText(sheet, row, at) !== '')
  const [first = ''] = [...(sheet.rows.get(row)?.values() ?? [])]
    .toSorted((left, right) => left.column - right.column)
    .map(({ content }) => contentText(content).trim())
    .filter((text) => text !== '')
  if (own.length === 0 || notARow.test(first)) return false
  return !(own.length === 1 && /^(注|备注|说明|填表人|审核人|联系人|note)s?\s*[:：]/i.test(first))
}

function readRow({ sheet, columns }: FoundTable, row: number, date1904: boolean): RosterRow {
  const problems: CellProblem[] = []
  const cells: Record<string, string> = {}
  const values = new Map<string, string>()
  for (const [column, at] of columns) {
    const cell = shownCell(sheet, row, at)
    const found = cell === undefined ? '' : contentText(cell.content).trim()
    const id: string = column.column.id
    cells[id] = found
    const { value, fault } = readColumnCell(unified(cell, column), column.column, {
      period: noPeriod,
      date1904,
    })
    if (value !== null && fault === null) values.set(id, value.trim())
    const blank = value === null && fault === null
    const shown =
      blank && column.empty !== 'fine'
        ? ({ code: 'missing', severity: column.empty, expected: column.column.name.zh } as const)
        : fault
    if (shown !== null)
      problems.push({ ...shown, cell: `${sheet.name}!${cellAddress(row, at)}`, found, item: null })
  }
  return {
    row,
    cells,
    problems,
    value: (column) => values.get(column) ?? null,
    values: (column) => severalOf(values.get(column) ?? ''),
  }
}

/** A cell with the option's own code instead of another word for it. */
function unified(cell: Cell | undefined, { column, words }: RosterColumn): Cell | undefined {
  if (cell === undefined || column.type !== 'choice') return cell
  const text = comparable(contentText(cell.content))
  const code = Object.entries(words).find(([word]) => comparable(word) === text)?.[1]
  return code === undefined ? cell : { ...cell, content: { kind: 'text', text: code } }
}

function severalOf(text: string): readonly string[] {
  const parts = text.split(/[、，,；;\n\r]+/).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== '' && !isBlankMark(part)))]
}

/** What marks an example or a sum, and nothing that only begins with the same characters. */
const notARow = /^((示例|样例|example)\s*([:：（(]|\d*$)|例如?[:：]|(合\s*计|总\s*计)\s*[:：]?$)/i
