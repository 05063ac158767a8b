import type { CellProblem } from '#shared/domain/application.ts'
import { columnName } from '../ooxml/cell.ts'
import { columnOf, type SheetContext } from './sheet-context.ts'

/** A row that names no evidence, and the warning about it. */
export interface LackingRow {
  readonly row: number
  readonly problem: CellProblem
}

/** Up to so many rows are named one by one. */
const fewRows = 3

/** The warnings of a list about missing evidence: of many rows one, with all their cells (`F5:F9,F12`). */
export function gatherMissing(context: SheetContext, lacking: readonly LackingRow[]): readonly CellProblem[] {
  const [first] = lacking
  const column = columnOf(context, 'evidence-file')
  if (first === undefined || column === undefined || lacking.length <= fewRows) {
    return lacking.map(({ problem }) => problem)
  }
  const name = columnName(column)
  const cells = runs(lacking.map(({ row }) => row)).map(([from, to]) =>
    from === to ? `${name}${from}` : `${name}${from}:${name}${to}`,
  )
  return [{ ...first.problem, cell: `${context.found.sheet.name}!${cells.join(',')}`, item: null }]
}

/** Ascending numbers as runs without a gap, both ends inclusive. */
function runs(numbers: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last?.[1] === number - 1) found.splice(-1, 1, [last[0], number])
    else found.push([number, number])
  }
  return found
}
