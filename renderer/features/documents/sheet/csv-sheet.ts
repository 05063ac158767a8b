import type { DocumentSource } from '../document-source.ts'
import type { TextEncoding } from '../text/decode-text.ts'
import { openText } from '../text/open-text.ts'
import { parseCsv } from './parse-csv.ts'
import type { Sheet } from './sheet.ts'

/** The name that pointers into a CSV use: the file has no sheets, and its own name may change. */
export const csvSheetName = 'CSV'

const mostRows = 200_000
/** Height of a line of text, in points. */
const linePoints = 16

const number = /^-?\d[\d,]*(\.\d+)?%?$/

export interface OpenCsv {
  readonly sheet: Sheet
  readonly encoding: TextEncoding
}

export async function openCsv(source: DocumentSource): Promise<OpenCsv> {
  const { text, encoding } = await openText(source)
  return { sheet: sheetOfCsv(parseCsv(text)), encoding }
}

export function sheetOfCsv(records: readonly (readonly string[])[]): Sheet {
  const shown = records.slice(0, mostRows)
  const columnCount = shown.reduce((most, record) => Math.max(most, record.length), 0)
  const widths = new Array<number>(columnCount).fill(8)
  for (const record of shown.slice(0, 500)) {
    record.forEach((text, column) => {
      const lines = text.split('\n').map(widthOf)
      widths[column] = Math.max(widths[column] ?? 0, ...lines)
    })
  }
  return {
    name: csvSheetName,
    hidden: false,
    rows: shown.map((record) =>
      record.map((text) => (number.test(text.trim()) ? { text, numeric: true } : { text })),
    ),
    columnCount,
    columnWidths: widths.map((width) => Math.min(40, width + 2)),
    rowHeights: shown.map((record) => linePoints * Math.min(4, linesOf(record))),
    merged: [],
    moreRows: records.length > mostRows,
  }
}

function linesOf(record: readonly string[]): number {
  return record.reduce((most, text) => Math.max(most, text.split('\n').length), 1)
}

/** In characters, Chinese ones for two. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0)
}
