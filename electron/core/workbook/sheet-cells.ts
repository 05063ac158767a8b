import { type Cell, contentText } from '../ooxml/cell.ts'
import type { Sheet } from '../ooxml/spreadsheet.ts'

/** A cell as a person reads it, without blanks around it; empty where it holds nothing. */
export function cellText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.rows.get(row)?.get(column)
  return cell === undefined ? '' : contentText(cell.content).trim()
}

/** The cell that shows at a place: of merged cells the one that holds their content. */
export function shownCell({ rows, merges }: Sheet, row: number, column: number): Cell | undefined {
  const own = rows.get(row)?.get(column)
  if (own !== undefined) return own
  const merge = merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  )
  return merge === undefined ? undefined : rows.get(merge.top)?.get(merge.left)
}
