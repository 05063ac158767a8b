import type { CellContent } from '../ooxml/cell.ts'
import { contentText } from '../ooxml/cell.ts'
import { readSpreadsheet } from '../ooxml/spreadsheet.ts'
import { dayOfSerial } from '../workbook/read-cell.ts'
import { printedNumber } from './number-cell.ts'

/** A cell as it stands in a saved file, its value as the text that a spreadsheet shows. */
export interface StoredCell {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly kind: 'text' | 'number' | 'date' | 'other'
  readonly text: string
}

/** What a saved spreadsheet holds. */
export interface ReadBackXlsx {
  readonly cellsStored: number
  readonly cells: readonly StoredCell[]
}

/**
 * Reads a saved spreadsheet again with the reader that reads what others send, so that an export can say what is
 * in the file and not only what it meant to write. Throws `OfficeError`, and what the file system says.
 *
 * @param path of the file where it was saved.
 */
export async function readBackXlsx(path: string): Promise<ReadBackXlsx> {
  const { sheets, date1904 } = await readSpreadsheet(path)
  const cells = sheets.flatMap(({ name, rows }) =>
    [...rows.values()].flatMap((row) =>
      [...row.values()].map(
        ({ row, column, content }): StoredCell => ({
          sheet: name,
          row,
          column,
          ...shown(content, date1904),
        }),
      ),
    ),
  )
  return { cellsStored: cells.length, cells }
}

function shown(content: CellContent, date1904: boolean): Pick<StoredCell, 'kind' | 'text'> {
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: content.text }
    case 'number': {
      const { number, format } = content
      return format.date
        ? { kind: 'date', text: dayOfSerial(Number(number), date1904) }
        : { kind: 'number', text: printedNumber(number, format.code) }
    }
    default:
      return { kind: 'other', text: contentText(content) }
  }
}
