import type { OfficeFile } from './office-file.ts'
import { attributeOf } from './xml-reader.ts'

/** What a number format says about the number under it. */
export interface CellFormat {
  readonly code: string
  readonly date: boolean
  readonly percent: boolean
}

const general: CellFormat = { code: 'General', date: false, percent: false }

/** The formats of a workbook's cells by the index that cells carry (`s`). */
export async function readCellFormats(file: OfficeFile, part: string | null): Promise<readonly CellFormat[]> {
  if (part === null) return []
  const codes = new Map<string, string>()
  const ids: string[] = []
  let inCellFormats = false
  await file.read(part, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        codes.set(attributeOf(attributes, 'numFmtId') ?? '', attributeOf(attributes, 'formatCode') ?? '')
      }
      if (name === 'cellXfs') inCellFormats = true
      if (name === 'xf' && inCellFormats) ids.push(attributeOf(attributes, 'numFmtId') ?? '0')
    },
    text: () => {},
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return ids.map((id) => formatOf(Number(id), codes.get(id)))
}

/**
 * What a format code says. Without a code the id is a built-in one (ECMA-376 part 1, 18.8.30): 14–22 and 45–47
 * are dates and times everywhere, 27–36 and 50–58 in the Chinese versions, 9 and 10 are per cent.
 */
export function formatOf(id: number, code: string | undefined): CellFormat {
  if (code === undefined) {
    const date = builtInDates.some(([from, to]) => id >= from && id <= to)
    return date
      ? { code: '', date, percent: false }
      : { code: builtInCodes.get(id) ?? general.code, date, percent: id === 9 || id === 10 }
  }
  const [first = ''] = code.split(';')
  const symbols = first
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
  const date = /[ymdhs]/i.test(symbols) && !/general|通用格式/i.test(symbols)
  return { code, date, percent: symbols.includes('%') }
}

const builtInCodes: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
])

const builtInDates: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
]
