import type { CellProblem } from '#shared/domain/application.ts'
import type { RosterRow, RosterTable } from './read-roster.ts'

/** A row with what it comes to: null where an error is in it, or where it says what an earlier row says. */
export interface RowWithItem<Item> {
  readonly row: number
  readonly cells: RosterRow['cells']
  readonly item: Item | null
  readonly problems: readonly CellProblem[]
}

/**
 * The rows with their items; the second of two that mean the same is a duplicate of the first. `limits`: what a round
 * can hold, for a row whose cells are right one by one.
 */
export function withItems<Item>(
  { sheet, rows, problems }: RosterTable,
  itemOf: (row: RosterRow) => Item | null,
  same: (left: Item, right: Item) => boolean,
  limits = '≤ 60 / ≤ 120 字',
): readonly RowWithItem<Item>[] {
  const lacking = problems.some(({ code }) => code === 'missing-column')
  const kept: { readonly row: number; readonly item: Item }[] = []
  return rows.map((row) => {
    const { cells } = row
    const wrong = lacking || row.problems.some(({ severity }) => severity === 'error')
    const item = wrong ? null : itemOf(row)
    const cell = `${sheet ?? ''}!A${row.row}`
    if (item === null) {
      // no cell is wrong by itself: a text or a number is beyond what the round can hold
      const beyond: CellProblem = {
        code: 'not-an-option',
        severity: 'error',
        cell,
        found: Object.values(cells).join(' ').slice(0, 80),
        item: null,
        expected: limits,
      }
      return { row: row.row, cells, item, problems: wrong ? row.problems : [...row.problems, beyond] }
    }
    const earlier = kept.find((one) => same(one.item, item))
    if (earlier === undefined) {
      kept.push({ row: row.row, item })
      return { row: row.row, cells, item, problems: row.problems }
    }
    const twice: CellProblem = {
      code: 'duplicate',
      severity: 'error',
      cell,
      found: cells['name'] ?? '',
      item: null,
      expected: `${sheet ?? ''}!A${earlier.row}`,
    }
    return { row: row.row, cells, item: null, problems: [...row.problems, twice] }
  })
}
