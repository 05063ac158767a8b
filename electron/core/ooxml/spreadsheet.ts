import type { Cell } from './cell.ts'
import { readCellFormats } from './cell-format.ts'
import { OfficeError } from './office-error.ts'
import { type OfficeFile, withOfficeFile } from './office-file.ts'
import { readSharedStrings } from './shared-strings.ts'
import { type Merge, SheetReader } from './sheet-reader.ts'
import { attributeOf } from './xml-reader.ts'

/** A worksheet with its filled cells. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  /** By row and column, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>
  readonly merges: readonly Merge[]
}

export interface Spreadsheet {
  /** Whether day 0 is 1904-01-01 (old Macs) instead of 1899-12-30. */
  readonly date1904: boolean
  readonly sheets: readonly Sheet[]
}

export interface SpreadsheetOptions {
  readonly signal?: AbortSignal
  /** Read no further than this row of each sheet. */
  readonly lastRow?: number
  /** Most filled cells of all sheets together; more are `too-large`. */
  readonly cells?: number
}

const defaultCells = 500_000

/**
 * Reads an XLSX file: its sheets and their filled cells, merges, and nothing else of it. Reads what Excel, WPS,
 * LibreOffice and programs write: strict and transitional, with any prefix, any part names, cells without
 * addresses. Throws `OfficeError`.
 */
export async function readSpreadsheet(path: string, options: SpreadsheetOptions = {}): Promise<Spreadsheet> {
  const signal = options.signal ?? new AbortController().signal
  return withOfficeFile(path, signal, async (file) => {
    const main = (await file.relationships('')).find(({ type }) => type === 'officeDocument')?.part
    if (main === undefined) throw new OfficeError('not-office', 'no main part')
    const outline = await readOutline(file, main)
    const related = await file.relationships(main)
    const worksheets = new Map(
      related.filter(({ type }) => type === 'worksheet').map(({ id, part }) => [id, part]),
    )
    const partOf = (wanted: string) => related.find(({ type }) => type === wanted)?.part ?? null
    const strings = await readSharedStrings(file, partOf('sharedStrings'))
    const formats = await readCellFormats(file, partOf('styles'))
    const sheets: Sheet[] = []
    let room = options.cells ?? defaultCells
    for (const { id, name, hidden } of outline.sheets) {
      const part = worksheets.get(id)
      if (part === undefined || !file.has(part)) continue
      const rows = new Map<number, Map<number, Cell>>()
      const merges: Merge[] = []
      const reader = new SheetReader(strings, formats, {
        cell: (cell) => {
          if (cell.row > (options.lastRow ?? Number.POSITIVE_INFINITY)) return
          room -= 1
          if (room < 0) throw new OfficeError('too-large', `cells of ${name}`)
          const row = rows.get(cell.row) ?? new Map<number, Cell>()
          rows.set(cell.row, row.set(cell.column, cell))
        },
        merge: (merge) => {
          if (merges.length < mostMerges) merges.push(merge)
        },
      })
      await file.read(part, reader, () => reader.row > (options.lastRow ?? Number.POSITIVE_INFINITY))
      sheets.push({ name, hidden, rows, merges })
    }
    return { date1904: outline.date1904, sheets }
  })
}

const mostMerges = 20_000

interface Outline {
  readonly date1904: boolean
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[]
}

async function readOutline(file: OfficeFile, part: string): Promise<Outline> {
  let date1904 = false
  let workbook = false
  const sheets: Outline['sheets'][number][] = []
  await file.read(part, {
    open: (name, attributes) => {
      if (name === 'workbook') workbook = true
      if (name === 'workbookPr') date1904 = /^(1|true|on)$/.test(attributeOf(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const state = attributeOf(attributes, 'state') ?? 'visible'
      sheets.push({
        id: attributeOf(attributes, 'id') ?? '',
        name: attributeOf(attributes, 'name') ?? '',
        hidden: state !== 'visible',
      })
    },
    text: () => {},
    close: () => {},
  })
  if (!workbook) throw new OfficeError('not-office', 'the main part is no workbook')
  return { date1904, sheets }
}
