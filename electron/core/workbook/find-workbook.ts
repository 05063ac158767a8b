import type { PackageFile } from '#shared/domain/application.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { contentText } from '../ooxml/cell.ts'
import { readSpreadsheet } from '../ooxml/spreadsheet.ts'
import { coverSheetName, hiddenSheetName, marker } from './layout.ts'

export interface FoundWorkbook {
  readonly file: PackageFile
  /** The scheme that it was made for, as it says. */
  readonly schemeId: string | null
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Rows read of each sheet to recognise a workbook. */
const firstRows = 25

/**
 * The metrics workbook of a package: by its hidden marker; where somebody removed that, by its cover and sheets.
 * File names mean nothing.
 */
export async function findMetricsWorkbook(
  files: readonly PackageFile[],
  pathOf: (hash: Sha256) => string,
  signal?: AbortSignal,
): Promise<FoundWorkbook | null> {
  let likely: FoundWorkbook | null = null
  for (const file of files) {
    if (file.mediaType !== xlsx) continue
    signal?.throwIfAborted()
    const spreadsheet = await readSpreadsheet(pathOf(file.sha256), { lastRow: firstRows }).catch(() => null)
    if (spreadsheet === null) continue
    const hidden = spreadsheet.sheets.find(({ name }) => name === hiddenSheetName)
    const textAt = (row: number) => {
      const cell = hidden?.rows.get(row)?.get(1)
      return cell === undefined ? null : contentText(cell.content)
    }
    if (textAt(1) === marker) return { file, schemeId: textAt(2) }
    const names = spreadsheet.sheets.map(({ name }) => name)
    const cover = names.includes(coverSheetName.zh) || names.includes(coverSheetName.en)
    const lists = names.filter((name) => /^L\d{1,2}\b/.test(name)).length
    if (cover && lists >= 3) likely ??= { file, schemeId: null }
  }
  return likely
}
