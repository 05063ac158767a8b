import type { CellProblem } from '#shared/domain/application.ts'
import { rowIdSchema, yearSchema } from '#shared/domain/brand.ts'
import type { CellValue, ListRow } from '#shared/domain/claim.ts'
import { valueOfText } from '#shared/domain/column-text.ts'
import { type Decimal, decimalSchema } from '#shared/domain/exact.ts'
import type { Column, ListInput } from '#shared/domain/input-definition.ts'
import { normalNumber } from '#shared/domain/number-form.ts'
import { readListCell } from './cell-reading.ts'
import { cellText } from './find-columns.ts'
import { dataRows, placeOf, problemAt, readEvidence, type SheetContext } from './sheet-context.ts'

interface CellHead {
  readonly id: string
  readonly required: boolean
  readonly column: Column
  readonly year: string | null
}

/** The rows of a list. A row keeps its id (`r` and its number in the sheet) as long as it stays where it is. */
export function readList(
  context: SheetContext,
  list: ListInput,
): { readonly rows: readonly ListRow[]; readonly problems: readonly CellProblem[] } {
  const heads = context.layout.heads.flatMap(({ id, required, content }): readonly CellHead[] =>
    content.kind === 'cell' ? [{ id, required, column: content.column, year: content.year }] : [],
  )
  const { found } = context
  const problems: CellProblem[] = []
  const rows: ListRow[] = []
  for (const number of dataRows(context)) {
    const filled = heads.some(({ id }) => cellText(found.sheet, number, found.columns.get(id) ?? 0) !== '')
    if (!filled) continue
    const row = rowIdSchema.parse(`r${number}`)
    const item = `${list.code}/${row}`
    const values: Record<string, CellValue> = {}
    for (const head of heads) {
      const column = found.columns.get(head.id)
      if (column === undefined) continue
      const cellItem = `${item}/${head.column.id}${head.year === null ? '' : `/${head.year}`}`
      const reading = readListCell(found.sheet.rows.get(number)?.get(column), head.column, context.date1904)
      if (!reading.ok) {
        problems.push(
          problemAt(context, number, column, {
            code: reading.code,
            item: cellItem,
            expected: reading.expected,
          }),
        )
        continue
      }
      if (reading.value === null) {
        if (head.required)
          problems.push(
            problemAt(context, number, column, { code: 'missing', item: cellItem, expected: null }),
          )
        continue
      }
      const outside = outsidePeriod(head.column, reading.value, context)
      if (outside !== null)
        problems.push(
          problemAt(context, number, column, { code: 'outside-period', item: cellItem, expected: outside }),
        )
      addValue(values, head, reading.value)
    }
    const named = readEvidence(context, number, item)
    problems.push(...named.problems)
    const place = placeOf(context, number, found.columns.get(heads[0]?.id ?? '') ?? 1)
    rows.push({ list: list.code, row, values, cell: place, evidence: named.evidence })
  }
  return { rows, problems: [...problems, ...duplicates(list, rows)] }
}

function outsidePeriod(column: Column, text: string, { period }: SheetContext): string | null {
  const year = text.slice(0, 4)
  const bound = (column.type === 'date' && column.inPeriod) || column.type === 'year'
  return bound && (year < period.from || year > period.to) ? `${period.from}–${period.to}` : null
}

function addValue(values: Record<string, CellValue>, { column, year }: CellHead, text: string): void {
  if (column.type !== 'yearly-number') {
    values[column.id] = valueOfText(column, text)
    return
  }
  const known = values[column.id]
  const years: Record<string, Decimal> = known?.type === 'yearly-number' ? { ...known.years } : {}
  if (year !== null) years[yearSchema.parse(year)] = decimalSchema.parse(text)
  values[column.id] = { type: 'yearly-number', years }
}

/** The same number twice, normalised, in a column that identifies; or the very same row twice. */
function duplicates(list: ListInput, rows: readonly ListRow[]): readonly CellProblem[] {
  const problems: CellProblem[] = []
  const report = (row: ListRow, first: ListRow, column: string | null, found: string) => {
    problems.push({
      code: 'duplicate',
      severity: 'warning',
      cell: row.cell ?? list.code,
      found,
      item: `${row.list}/${row.row}${column === null ? '' : `/${column}`}`,
      expected: first.cell,
    })
  }
  for (const column of list.columns) {
    if (column.type !== 'text' || column.identifier === undefined) continue
    const seen = new Map<string, ListRow>()
    for (const row of rows) {
      const cell = row.values[column.id]
      if (cell?.type !== 'text') continue
      const number = normalNumber(column.identifier, cell.text)
      const first = seen.get(number)
      if (number !== '' && first !== undefined) report(row, first, column.id, cell.text)
      else seen.set(number, row)
    }
  }
  const whole = new Map<string, ListRow>()
  for (const row of rows) {
    const text = JSON.stringify(row.values)
    const first = whole.get(text)
    if (first !== undefined && !problems.some(({ item }) => item?.startsWith(`${row.list}/${row.row}`)))
      report(row, first, null, '')
    whole.set(text, first ?? row)
  }
  return problems
}
