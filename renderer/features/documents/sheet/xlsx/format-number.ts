import { type Cell, sheetToJson, Workbook } from '@cj-tech-master/excelts'

/** Shows a number as a format says. */
export type FormatNumber = (value: number, format: string) => string

/**
 * The number formats of the workbook library, which it only applies on the way from a sheet to rows of text: each
 * number goes through a sheet of one cell.
 */
export function makeFormatNumber(): FormatNumber {
  const sheet = new Workbook().addWorksheet('1')
  const cell: Cell = sheet.getCell('A1')
  return (value, format) => {
    // Excel shows no more than 15 digits of a number, so 0.1 + 0.2 is 0.3.
    if (format === 'General') return String(Number(value.toPrecision(15)))
    cell.value = value
    cell.numFmt = format
    const [row] = sheetToJson<readonly unknown[]>(sheet, { header: 1, raw: false })
    return String(row?.[0] ?? '')
  }
}
