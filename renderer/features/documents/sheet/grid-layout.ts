import type { CellBlock, Sheet } from './sheet.ts'

/** Edges of rows or columns in CSS pixels: `edges[n]` is where the n-th begins, the last one where all end. */
export type Edges = Float64Array

/** Positions of everything in a sheet. */
export interface GridLayout {
  readonly rows: Edges
  readonly columns: Edges
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const usualRow = 1.7
const usualColumn = 8.5
const narrowest = 2
const widest = 32
const tallest = 16

/** Points of the font that Excel's row heights are made for. */
const excelFont = 11

/** Lays out a sheet for a font size in CSS pixels: widths and heights of the file, within reason, grow with it. */
export function layoutGrid(sheet: Sheet, rem: number): GridLayout {
  const rowCount = Math.max(sheet.rows.length, 1)
  const columnCount = Math.max(sheet.columnCount, 1)
  const rows = edgesOf(rowCount, (row) => {
    const points = sheet.rowHeights[row]
    return rem * Math.min(tallest, Math.max(usualRow, points === undefined ? 0 : points / excelFont))
  })
  const numbers = longestNumbers(sheet)
  const columns = edgesOf(columnCount, (column) => {
    const characters = Math.max(sheet.columnWidths[column] ?? usualColumn, numbers[column] ?? 0)
    return rem * Math.min(widest, Math.max(narrowest, characters * 0.62 + 0.5))
  })
  return { rows, columns }
}

/**
 * For each column the length of its longest number, in characters: a number that is cut off is another number.
 * A merged cell has more room than its column.
 */
function longestNumbers({ rows, merged }: Sheet): readonly number[] {
  const wide = new Set(merged.map(({ top, left }) => `${top} ${left}`))
  const longest: number[] = []
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.numeric !== true || cell.text.length <= (longest[column] ?? 0)) return
      if (!wide.has(`${row} ${column}`)) longest[column] = cell.text.length
    })
  })
  return longest
}

function edgesOf(count: number, sizeOf: (index: number) => number): Edges {
  const edges = new Float64Array(count + 1)
  for (let index = 0; index < count; index += 1)
    edges[index + 1] = (edges[index] ?? 0) + Math.round(sizeOf(index))
  return edges
}

export function totalOf(edges: Edges): number {
  return edges.at(-1) ?? 0
}

/** The row or column that holds a position; the first or last one beyond the ends. */
export function indexAt(edges: Edges, position: number): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((edges[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** The cells that a window over the grid shows. */
export function blockWithin({ rows, columns }: GridLayout, window: Box): CellBlock {
  return {
    top: indexAt(rows, window.top),
    bottom: indexAt(rows, window.top + window.height),
    left: indexAt(columns, window.left),
    right: indexAt(columns, window.left + window.width),
  }
}

export function boxOfBlock({ rows, columns }: GridLayout, block: CellBlock): Box {
  const left = columns[block.left] ?? 0
  const top = rows[block.top] ?? 0
  return {
    left,
    top,
    width: (columns[block.right + 1] ?? totalOf(columns)) - left,
    height: (rows[block.bottom + 1] ?? totalOf(rows)) - top,
  }
}
