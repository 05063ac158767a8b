import { type Cell, sheetToJson, type Worksheet } from '@cj-tech-master/excelts'
import { around } from './cell-address.ts'
import type { CellBlock, Sheet, SheetCell } from './sheet.ts'

/** Rows that are read of one sheet. */
const mostRows = 200_000

/** The date formats that Excel shows as the system likes, in the library's spelling, and how China writes them. */
const systemDates: readonly (string | undefined)[] = [undefined, 'mm-dd-yy', 'm/d/yy']
const chineseDate = 'yyyy/m/d'

/** Reads what a sheet shows: values as formatted, results of formulas, merged cells. Hidden rows and columns too. */
export function readSheet(worksheet: Worksheet): Sheet {
  const rows: SheetCell[][] = []
  const rowHeights: number[] = []
  const merged = new Map<string, CellBlock>()
  let columnCount = 0
  worksheet.eachRow((row, number) => {
    if (number > mostRows) return
    const cells: SheetCell[] = []
    row.eachCell((cell) => {
      const place = blockOf(cell)
      columnCount = Math.max(columnCount, cell.col)
      if (cell.isMerged) {
        const { address } = cell.master
        merged.set(address, around(merged.get(address) ?? blockOf(cell.master), place))
        if (address !== cell.address) return
      }
      const shown = readCell(worksheet, cell)
      if (shown !== null) cells[place.left] = shown
    })
    rows[number - 1] = cells
    if (row.height !== undefined) rowHeights[number - 1] = row.height
  })
  return {
    name: worksheet.name,
    hidden: worksheet.state !== 'visible',
    rows,
    columnCount,
    columnWidths: Array.from({ length: columnCount }, (_, column) => worksheet.getColumn(column + 1).width),
    rowHeights,
    merged: [...merged.values()],
    moreRows: worksheet.rowCount > mostRows,
  }
}

function blockOf({ row, col }: Cell): CellBlock {
  return { top: row - 1, bottom: row - 1, left: col - 1, right: col - 1 }
}

function readCell(worksheet: Worksheet, cell: Cell): SheetCell | null {
  const text = textOf(worksheet, cell)
  const { formula } = cell
  if (text === '' && formula === undefined) return null
  const result = formula === undefined ? cell.value : cell.result
  return {
    text,
    ...(formula === undefined ? {} : { formula }),
    ...(typeof result === 'number' ? { numeric: true as const } : {}),
    ...(cell.font?.bold === true ? { bold: true as const } : {}),
  }
}

function textOf(worksheet: Worksheet, cell: Cell): string {
  const value = cell.formula === undefined ? cell.value : cell.result
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'object' && 'error' in value) return String(value.error)
  if (typeof value === 'number' || typeof value === 'boolean' || value instanceof Date)
    return formatted(worksheet, cell)
  return cell.text
}

/** The library formats numbers and dates only on its way to rows of text. */
function formatted(worksheet: Worksheet, cell: Cell): string {
  const format = typeof cell.numFmt === 'object' ? cell.numFmt.formatCode : cell.numFmt
  const range = `${cell.address}:${cell.address}`
  const date = systemDates.includes(format) ? { dateFormat: chineseDate } : {}
  const [row] = sheetToJson<readonly unknown[]>(worksheet, { header: 1, raw: false, range, ...date })
  return String(row?.[0] ?? '')
}
