import { DocumentError } from '../../document-problem.ts'
import type { Sheet } from '../sheet.ts'
import { makeFormatNumber } from './format-number.ts'
import { openPackage, type XlsxPackage } from './package.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readStyles } from './styles.ts'
import { readWorksheet } from './worksheet.ts'
import { attributeOf, elementOf, elementsOf } from './xml.ts'

/**
 * Reads what the sheets of a workbook (ECMA-376, .xlsx) show: values as formatted, results of formulas, merged
 * cells. A reader of our own, as hostile files come here: it unpacks no more than it reads, row by row, and no
 * more than the limit; the workbook library holds all parts at once and four times the memory (600,000 cells:
 * 860 MB against 210). @throws DocumentError `corrupt` or `too-large`.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<readonly Sheet[]> {
  const file = openPackage(bytes)
  const main =
    (await targetsOf(file, '')).find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const xml = await file.text(main)
  if (elementOf(xml, 'sheets') === undefined) throw new DocumentError('corrupt')
  const targets = await targetsOf(file, main)
  const partOf = (wanted: string) => targets.find(({ type }) => type === wanted)?.target ?? ''
  const reader = {
    strings: await readSharedStrings(file, partOf('sharedStrings')),
    styles: readStyles(await file.text(partOf('styles'))),
    formatNumber: makeFormatNumber(),
    macintosh: /^(1|true)$/.test(
      attributeOf(elementOf(xml, 'workbookPr')?.attributes ?? '', 'date1904') ?? '',
    ),
    sharedFormulas: new Map(),
  }
  const sheets: Sheet[] = []
  for (const { attributes } of elementsOf(elementOf(xml, 'sheets')?.inner ?? '', 'sheet')) {
    const id = attributeOf(attributes, 'r:id') ?? attributeOf(attributes, 'id')
    const part = targets.find((target) => target.id === id)
    if (part?.type !== 'worksheet') continue
    const name = attributeOf(attributes, 'name') ?? ''
    const hidden = (attributeOf(attributes, 'state') ?? 'visible') !== 'visible'
    sheets.push({ name, hidden, ...(await readWorksheet(file, part.target, reader)) })
  }
  return sheets
}

interface Target {
  readonly id: string
  /** The last word of the relationship's type. */
  readonly type: string
  readonly target: string
}

/** What a part refers to (ECMA-376 part 2, 6.5), by full names of parts. */
async function targetsOf(file: XlsxPackage, part: string): Promise<readonly Target[]> {
  const folder = part.replace(/[^/]*$/, '')
  const xml = await file.text(`${folder}_rels/${part.slice(folder.length)}.rels`)
  return [...elementsOf(xml, 'Relationship')].map(({ attributes }) => ({
    id: attributeOf(attributes, 'Id') ?? '',
    type: (attributeOf(attributes, 'Type') ?? '').replace(/^.*\//, ''),
    target: new URL(attributeOf(attributes, 'Target') ?? '', `part:///${folder}`).pathname.slice(1),
  }))
}
