import { comparable } from '#shared/domain/typed-text.ts'
import { compareUnit } from '#shared/domain/unit-text.ts'
import type { Sheet } from '../ooxml/spreadsheet.ts'
import { type Head, headText, type SheetLayout, sheetName } from './layout.ts'
import { cellText } from './sheet-cells.ts'

/** Where a layout's columns lie in a sheet, and the first row of data. */
export interface FoundSheet {
  readonly sheet: Sheet
  /** By the id of the head. */
  readonly columns: ReadonlyMap<string, number>
  readonly headRow: number
  readonly firstRow: number
  /** Columns with a heading that the scheme does not know. */
  readonly strangers: readonly number[]
}

/** Rows at the top among which headings and hidden ids are looked for. */
const topRows = 30

/**
 * Finds the sheet of each layout: by the hidden ids, wherever they moved to; where somebody deleted them, by the
 * sheet's name and headings; where it was renamed too, by its headings alone. A sheet serves one layout.
 */
export function findSheets(
  sheets: readonly Sheet[],
  layouts: readonly SheetLayout[],
): ReadonlyMap<string, FoundSheet> {
  const found = new Map<string, FoundSheet>()
  const taken = new Set<Sheet>()
  const ways: readonly ((sheet: Sheet, layout: SheetLayout, rows: HeadRows) => boolean)[] = [
    (_sheet, _layout, { ids }) => ids.size >= 2,
    (sheet, layout, { titles }) => titles.size >= 2 && isNamed(sheet, layout),
    (_sheet, layout, { titles }) => titles.size >= 3 && titles.size * 3 >= layout.heads.length * 2,
  ]
  for (const way of ways) {
    for (const layout of layouts) {
      if (found.has(layout.code)) continue
      for (const sheet of sheets) {
        if (taken.has(sheet)) continue
        const rows = headRows(sheet, layout)
        if (!way(sheet, layout, rows)) continue
        found.set(layout.code, foundSheet(sheet, layout, rows))
        taken.add(sheet)
        break
      }
    }
  }
  return found
}

function isNamed({ name }: Sheet, layout: SheetLayout): boolean {
  const plain = comparable(name)
  const code = layout.list === null ? null : layout.code.toLowerCase()
  return (
    (code !== null && new RegExp(`^${code}(?!\\d)`).test(plain)) ||
    (['zh', 'en'] as const).some((language) => plain === comparable(sheetName(layout, language)))
  )
}

interface HeadRows {
  /** The row of hidden ids, 0 where there is none, and the head of each of its columns. */
  readonly idRow: number
  readonly ids: ReadonlyMap<number, Head>
  /** The row of headings, likewise. */
  readonly titleRow: number
  readonly titles: ReadonlyMap<number, Head>
}

function headRows(sheet: Sheet, { heads }: SheetLayout): HeadRows {
  const byId = new Map(heads.map((head) => [head.id, head]))
  const byTitle = new Map<string, Head>()
  for (const head of heads) {
    for (const language of ['zh', 'en'] as const) {
      byTitle.set(comparable(head.title[language]), head)
      byTitle.set(comparable(headText(head, language)), head)
    }
  }
  const [idRow, ids] = bestRow(sheet, (text) => byId.get(text))
  const [titleRow, titles] = bestRow(
    sheet,
    (text) => byTitle.get(comparable(text)) ?? byTitle.get(comparable(withoutUnit(text))),
  )
  return { idRow, ids, titleRow, titles }
}

/** The row near the top in which most cells are heads, each head once. */
function bestRow(
  sheet: Sheet,
  headOf: (text: string) => Head | undefined,
): readonly [row: number, heads: ReadonlyMap<number, Head>] {
  let best: readonly [number, ReadonlyMap<number, Head>] = [0, new Map()]
  for (let row = 1; row <= topRows; row += 1) {
    const heads = new Map<number, Head>()
    const seen = new Set<Head>()
    for (const column of sheet.rows.get(row)?.keys() ?? []) {
      const head = headOf(cellText(sheet, row, column))
      if (head === undefined || seen.has(head)) continue
      seen.add(head)
      heads.set(column, head)
    }
    if (heads.size > best[1].size) best = [row, heads]
  }
  return best
}

/** What a column says decides; its hidden id only where it says nothing that is known and the id is free. */
function foundSheet(
  sheet: Sheet,
  { heads }: SheetLayout,
  { idRow, ids, titleRow, titles }: HeadRows,
): FoundSheet {
  const columns = new Map([...titles].map(([column, head]) => [head.id, column]))
  for (const [column, head] of ids) {
    if (!titles.has(column) && !columns.has(head.id)) columns.set(head.id, column)
  }
  const headRow = titleRow > 0 && titles.size * 2 >= Math.min(ids.size, heads.length) ? titleRow : idRow - 1
  const known = new Set(columns.values())
  const strangers = [...(sheet.rows.get(headRow)?.keys() ?? [])].filter(
    (column) => !known.has(column) && !isAside(cellText(sheet, headRow, column)),
  )
  return { sheet, columns, headRow, firstRow: Math.max(headRow, idRow) + 1, strangers }
}

/** Columns that people add for themselves and that hold nothing to be read. */
function isAside(title: string): boolean {
  return /^(序号|编号顺序|no|备注|说明|remarks?|notes?)$/.test(comparable(title))
}

const bracketed = /[(（]([^()（）]*)[)）]\s*\*?\s*$/

function withoutUnit(title: string): string {
  return title.replace(bracketed, '')
}

/** The unit that a heading names where it is not the one asked for; null where it is, or names none. */
export function foreignUnit(title: string, { unit }: Head): string | null {
  const word = bracketed.exec(title)?.[1]
  return word !== undefined && unit !== 'none' && compareUnit(unit, word) === 'other' ? word : null
}
