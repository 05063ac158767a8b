import type { CellBlock } from './sheet.ts'

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name
  }
  return name
}

/** `B3` for one cell, `B3:D5` for more. */
export function rangeName({ top, left, bottom, right }: CellBlock): string {
  const first = `${columnName(left)}${top + 1}`
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`
}

const pattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i

/** The block that a range such as `B3` or `$B$3:D5` means; null where it is no range. */
export function readRange(range: string): CellBlock | null {
  const [, column, row, otherColumn = column, otherRow = row] = pattern.exec(range.trim()) ?? []
  if (column === undefined || row === undefined || otherColumn === undefined || otherRow === undefined)
    return null
  const columns = [columnNumber(column), columnNumber(otherColumn)]
  const rows = [Number(row) - 1, Number(otherRow) - 1]
  const block = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  }
  return block.top < 0 ? null : block
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** The smallest block that holds both. */
export function around(one: CellBlock, other: CellBlock): CellBlock {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  }
}

export function overlaps(one: CellBlock, other: CellBlock): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  )
}
