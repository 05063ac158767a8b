import { comparable } from '#shared/domain/typed-text.ts'
import { contentText } from '../ooxml/cell.ts'
import type { Sheet, Spreadsheet } from '../ooxml/spreadsheet.ts'
import { type Head, headText, type SheetLayout, sheetName } from './layout.ts'

/** Where a layout's columns lie in a sheet, and the first row of data. */
export interface FoundSheet {
  readonly sheet: Sheet
  readonly columns: ReadonlyMap<string, number>
  readonly firstRow: number
  readonly headRow: number
}

/** Rows at the top among which headings and hidden ids are looked for. */
const topRows = 20

export function cellText(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.rows.get(row)?.get(column)
  return cell === undefined ? '' : contentText(cell.content).trim()
}

/**
 * The sheet of a layout: by the hidden ids, wherever they moved to; where somebody deleted them, by the sheet's
 * name and the words of the headings in either language.
 */
export function findSheet({ sheets }: Spreadsheet, layout: SheetLayout): FoundSheet | null {
  const ids = new Map(layout.heads.map((head) => [head.id, head]))
  for (const sheet of sheets) {
    const found = byText(sheet, (text) => ids.get(text))
    if (found !== null) return found
  }
  const names = (['zh', 'en'] as const).map((language) => comparable(sheetName(layout, language)))
  const named = sheets.find(
    ({ name }) =>
      names.includes(comparable(name)) || comparable(name).startsWith(comparable(`${layout.code} `)),
  )
  if (named === undefined) return null
  const heads = new Map<string, Head>()
  for (const head of layout.heads) {
    for (const language of ['zh', 'en'] as const) {
      heads.set(comparable(head.title[language]), head)
      heads.set(comparable(headText(head, language)), head)
    }
  }
  return byText(named, (text) => heads.get(comparable(text)))
}

function byText(sheet: Sheet, headOf: (text: string) => Head | undefined): FoundSheet | null {
  for (let row = 1; row <= topRows; row += 1) {
    const columns = new Map<string, number>()
    for (const column of sheet.rows.get(row)?.keys() ?? []) {
      const head = headOf(cellText(sheet, row, column))
      if (head !== undefined && !columns.has(head.id)) columns.set(head.id, column)
    }
    if (columns.size >= 2) return { sheet, columns, firstRow: row + 1, headRow: row }
  }
  return null
}
