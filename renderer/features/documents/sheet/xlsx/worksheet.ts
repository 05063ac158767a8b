import { readRange } from '../cell-address.ts'
import type { CellBlock, Sheet, SheetCell } from '../sheet.ts'
import { type CellReader, readCell } from './cell.ts'
import type { XlsxPackage } from './package.ts'
import { attributeOf, elementsOf } from './xml.ts'

/** Rows and columns that are read of a sheet; Excel has up to 1,048,576 and 16,384. */
const mostRows = 200_000
const mostColumns = 2_000
const mostMerged = 20_000

/** Reads a worksheet row by row. Hidden rows and columns are read too: a reviewer sees all there is. */
export async function readWorksheet(
  workbook: XlsxPackage,
  part: string,
  cells: CellReader,
): Promise<Omit<Sheet, 'name' | 'hidden'>> {
  const rows: (readonly (SheetCell | undefined)[])[] = []
  const rowHeights: number[] = []
  const columnWidths: number[] = []
  const merged: CellBlock[] = []
  const reader = {
    ...cells,
    sharedFormulas: new Map<string, { formula: string; row: number; column: number }>(),
  }
  let columnCount = 0
  let next = 0
  let moreRows = false
  for await (const portion of workbook.portions(part, 'row')) {
    for (const { attributes, inner } of elementsOf(portion, 'row')) {
      const row = Number(attributeOf(attributes, 'r') ?? next + 1) - 1
      next = row + 1
      if (row >= mostRows) {
        moreRows = true
        continue
      }
      const height = attributeOf(attributes, 'ht')
      if (height !== undefined) rowHeights[row] = Number(height)
      const read = readRow(inner, row, reader)
      rows[row] = read
      columnCount = Math.max(columnCount, read.length)
    }
    for (const { attributes } of elementsOf(portion, 'col')) spreadWidth(columnWidths, attributes)
    for (const { attributes } of elementsOf(portion, 'mergeCell')) {
      const block = readRange(attributeOf(attributes, 'ref') ?? '')
      if (block === null || block.bottom >= mostRows || block.right >= mostColumns) continue
      if (merged.length < mostMerged) merged.push(block)
    }
  }
  for (const { right } of merged) columnCount = Math.max(columnCount, right + 1)
  return { rows, columnCount, columnWidths: columnWidths.slice(0, columnCount), rowHeights, merged, moreRows }
}

function readRow(xml: string, row: number, reader: CellReader): readonly (SheetCell | undefined)[] {
  const cells: SheetCell[] = []
  let next = 0
  for (const element of elementsOf(xml, 'c')) {
    const address = attributeOf(element.attributes, 'r')
    const column = (address === undefined ? undefined : readRange(address)?.left) ?? next
    next = column + 1
    if (column >= mostColumns) continue
    const cell = readCell(element, { row, column }, reader)
    if (cell !== null) cells[column] = cell
  }
  return cells
}

function spreadWidth(widths: number[], attributes: string): void {
  const width = Number(attributeOf(attributes, 'width') ?? Number.NaN)
  const last = Math.min(mostColumns, Number(attributeOf(attributes, 'max') ?? 0))
  for (let column = Number(attributeOf(attributes, 'min') ?? 1); column <= last; column += 1) {
    if (width >= 0) widths[column - 1] = width
  }
}
