import { around } from './cell-address.ts'
import type { CellBlock, Sheet } from './sheet.ts'

/** What is selected: it grows from the cell where it began to the one where it is now. */
export interface CellSelection {
  readonly from: CellPoint
  readonly to: CellPoint
}

export interface CellPoint {
  readonly row: number
  readonly column: number
}

/** The block between both ends; a single merged cell counts whole. */
export function selectedBlock(sheet: Sheet, { from, to }: CellSelection): CellBlock {
  return around(blockAt(sheet, from), blockAt(sheet, to))
}

/** The merged block that covers a cell, or the cell alone. */
export function blockAt(sheet: Sheet, { row, column }: CellPoint): CellBlock {
  const alone = { top: row, bottom: row, left: column, right: column }
  return (
    sheet.merged.find(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    ) ?? alone
  )
}

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
}

/** Where a key leads from a selection; null where the key means nothing here. `pageRows`: rows in the window. */
export function movedSelection(
  sheet: Sheet,
  selection: CellSelection,
  key: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
  pageRows: number,
): CellSelection | null {
  const { row, column } = selection.to
  const last = { row: Math.max(0, sheet.rows.length - 1), column: Math.max(0, sheet.columnCount - 1) }
  const to = targetOf(key, selection.to, last, pageRows) ?? stepOf(sheet, key.key, { row, column })
  if (to === null) return null
  const held = { row: within(to.row, last.row), column: within(to.column, last.column) }
  return { from: key.shiftKey ? selection.from : held, to: held }
}

function targetOf(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: CellPoint,
  last: CellPoint,
  pageRows: number,
): CellPoint | null {
  switch (key) {
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column }
    case 'PageUp':
      return { row: row - pageRows, column }
    case 'PageDown':
      return { row: row + pageRows, column }
    default:
      return null
  }
}

/** One cell on, past the merged block that one stands in. */
function stepOf(sheet: Sheet, key: string, at: CellPoint): CellPoint | null {
  const [rows, columns] = moves[key] ?? []
  if (rows === undefined || columns === undefined) return null
  const { top, bottom, left, right } = blockAt(sheet, at)
  const row = rows < 0 ? top : rows > 0 ? bottom : at.row
  const column = columns < 0 ? left : columns > 0 ? right : at.column
  return { row: row + rows, column: column + columns }
}

function within(index: number, last: number): number {
  return Math.min(last, Math.max(0, index))
}
