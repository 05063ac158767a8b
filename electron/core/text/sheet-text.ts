import { contentText } from '../ooxml/cell.ts'
import { readSpreadsheet, type Sheet } from '../ooxml/spreadsheet.ts'
import { type ExtractedText, type TextLimits, type TextPage, textOrScan } from './extracted-text.ts'

/** The text of a workbook, a page a sheet, a line a row, cells apart by tabs. */
export async function sheetText(
  path: string,
  limits: TextLimits,
  signal: AbortSignal,
): Promise<ExtractedText> {
  const { sheets } = await readSpreadsheet(path, { signal })
  const pages: TextPage[] = []
  let room = limits.characters
  for (const sheet of sheets.slice(0, limits.pages)) {
    const text = textOf(sheet).slice(0, room)
    room -= text.length
    pages.push({ label: sheet.name, text })
  }
  return textOrScan(pages, room > 0 && sheets.length <= limits.pages)
}

function textOf({ rows }: Sheet): string {
  return [...rows.values()]
    .map((cells) => [...cells.values()].map(({ content }) => contentText(content)).join('\t'))
    .join('\n')
}
