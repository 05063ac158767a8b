import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import { temporaryFolder } from './temporary-folder.ts'

/** Writes a spreadsheet as somebody typed it, row by row from A1; `finish` does what rows cannot (merges). */
export async function typedSpreadsheet(
  rows: readonly (readonly (string | number | Date | null)[])[],
  finish: (sheet: Worksheet) => void = () => {},
): Promise<string> {
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('Sheet1')
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (value !== null) sheet.getCell(row + 1, column + 1).value = value
    }
  }
  finish(sheet)
  const path = join(await temporaryFolder(), '名单.xlsx')
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()))
  return path
}
