import type { PackageFile } from '#shared/domain/application.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'
import { contentText } from '../ooxml/cell.ts'
import { OfficeError } from '../ooxml/office-error.ts'
import { readSpreadsheet, type Sheet, type Spreadsheet } from '../ooxml/spreadsheet.ts'
import { coverFacts, coverLines } from './cover-layout.ts'
import { coverSheetName, hiddenSheetName, marker } from './layout.ts'
import { cellText } from './sheet-cells.ts'

export interface FoundWorkbook {
  readonly file: PackageFile
  /** The scheme that it was made for, as it says. */
  readonly schemeId: string | null
  /** That scheme by the hash of its canonical JSON. */
  readonly schemeHash: string | null
  /** Others that could have been meant: an empty template, an earlier state. */
  readonly others: readonly PackageFile[]
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Rows read of each sheet to recognise a workbook. */
const firstRows = 40

/**
 * The metrics workbook of a package: by its hidden marker or ids; where somebody removed those, by its cover and
 * the names of its sheets. File names mean nothing. Of several the fullest is taken.
 */
export async function findMetricsWorkbook(
  files: readonly PackageFile[],
  pathOf: (hash: Sha256) => string,
  signal?: AbortSignal,
): Promise<FoundWorkbook | null> {
  const candidates: (Likeness & { readonly file: PackageFile })[] = []
  for (const file of files) {
    if (file.mediaType !== xlsx) continue
    signal?.throwIfAborted()
    const spreadsheet = await firstRowsOf(pathOf(file.sha256), signal)
    const likeness = spreadsheet === null ? null : likenessOf(spreadsheet)
    if (likeness !== null) candidates.push({ ...likeness, file })
  }
  const [best, ...others] = candidates.toSorted(
    (left, right) => Number(right.marked) - Number(left.marked) || right.cells - left.cells,
  )
  if (best === undefined) return null
  const { file, schemeId, schemeHash } = best
  return { file, schemeId, schemeHash, others: others.map(({ file }) => file) }
}

/** The top of each sheet; null for a file that is no readable spreadsheet, which then is not the one either. */
async function firstRowsOf(path: string, signal: AbortSignal | undefined): Promise<Spreadsheet | null> {
  try {
    return await readSpreadsheet(path, { lastRow: firstRows, ...(signal === undefined ? {} : { signal }) })
  } catch (error) {
    if (error instanceof OfficeError) return null
    throw error
  }
}

interface Likeness {
  /** Whether it carries our marker or ids. */
  readonly marked: boolean
  readonly cells: number
  readonly schemeId: string | null
  readonly schemeHash: string | null
}

function likenessOf({ sheets }: Spreadsheet): Likeness | null {
  const hidden = sheets.find(({ name }) => name === hiddenSheetName)
  const texts = sheets.map(textsOf)
  const ids = coverLines.map(({ id }) => `${id}`)
  const withIds = texts.filter((of) => of.some((text) => ids.includes(text) || headId.test(text)))
  const lists = sheets.filter(({ name }) => /^L\d{1,2}(?!\d)/.test(name)).length
  const cover = sheets.some(({ name }) => name === coverSheetName.zh || name === coverSheetName.en)
  const marked = (hidden !== undefined && cellText(hidden, 1, 1) === marker) || withIds.length > 0
  if (!marked && !(lists >= 3 || (cover && lists >= 1))) return null
  const told = (row: number, line: typeof coverFacts.scheme | typeof coverFacts.hash) =>
    (hidden === undefined ? '' : cellText(hidden, row, 1)) || onCover(sheets, line)
  const cells = sheets.filter((sheet) => !sheet.hidden).flatMap(textsOf).length
  return {
    marked,
    cells,
    schemeId: told(2, coverFacts.scheme),
    schemeHash: told(4, coverFacts.hash),
  }
}

/** `L7.received.2024`, `D.@code`: what the hidden row carries. */
const headId = /^(D|F|L\d{1,2})\.(@[a-z]+|[a-z][A-Za-z0-9]*|\d{4})(\.\d{4})?$/

function textsOf({ rows }: Sheet): readonly string[] {
  return [...rows.values()].flatMap((row) => [...row.values()].map(({ content }) => contentText(content)))
}

/** What stands in the row that carries a hidden id or its label. */
function onCover(
  sheets: readonly Sheet[],
  { id, label }: { readonly id: string; readonly label: LocalizedText },
): string | null {
  for (const { rows } of sheets) {
    for (const row of rows.values()) {
      const texts = [...row.values()].map(({ content }) => contentText(content).trim())
      if (texts.includes(id) || texts[0] === label.zh || texts[0] === label.en) return texts[1] ?? null
    }
  }
  return null
}
