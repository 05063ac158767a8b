import type { CellProblem } from '#shared/domain/application.ts'
import type { ListRow } from '#shared/domain/claim.ts'
import type { Column, ListInput } from '#shared/domain/input-definition.ts'
import { normalNumber } from '#shared/domain/number-form.ts'
import { identifyingColumns, rowIdentity } from '#shared/domain/row-identity.ts'
import type { PlacedHead } from './read-list.ts'
import { placeOf, problemAt, type SheetContext } from './sheet-context.ts'

/**
 * Rows that stand there twice: the same number, normalised, in a column of numbers; the same credit code and
 * year where a list has no number; or the very same row. One warning a row, at the later one.
 */
export function findDuplicates(
  context: SheetContext,
  list: ListInput,
  rows: readonly ListRow[],
  heads: readonly PlacedHead[],
): readonly CellProblem[] {
  const problems = new Map<string, CellProblem>()
  const report = (row: ListRow, first: ListRow, column: Column | null) => {
    const key = `${row.list}/${row.row}`
    if (problems.has(key)) return
    const at = heads.find((head) => head.column.id === column?.id)?.at ?? heads[0]?.at ?? 1
    const fault = {
      code: 'duplicate',
      severity: 'warning',
      expected: placeOf(context, numberOf(first), at),
    } as const
    const item = column === null ? key : `${key}/${column.id}`
    problems.set(key, problemAt(context, numberOf(row), at, fault, item))
  }
  for (const column of list.columns) {
    if (column.type !== 'text' || column.identifier === undefined) continue
    const { id, identifier } = column
    const numberIn = ({ values }: ListRow) => {
      const value = values[id]
      return value?.type === 'text' ? normalNumber(identifier, value.text) : ''
    }
    for (const [row, first] of repeated(rows, numberIn)) report(row, first, column)
  }
  const named = identifyingColumns(list)[0] ?? null
  for (const [row, first] of repeated(rows, (row) => rowIdentity(list, row) ?? '')) report(row, first, named)
  for (const [row, first] of repeated(rows, ({ values }) => JSON.stringify(values))) report(row, first, null)
  return [...problems.values()]
}

/** The rows whose text stood in an earlier row, with that row; empty texts are alike but not the same. */
function repeated(
  rows: readonly ListRow[],
  textOf: (row: ListRow) => string,
): readonly (readonly [row: ListRow, first: ListRow])[] {
  const seen = new Map<string, ListRow>()
  return rows.flatMap((row) => {
    const text = textOf(row)
    const first = seen.get(text)
    if (text === '') return []
    if (first === undefined) seen.set(text, row)
    return first === undefined ? [] : [[row, first] as const]
  })
}

function numberOf({ row }: ListRow): number {
  return Number(row.slice(1))
}
