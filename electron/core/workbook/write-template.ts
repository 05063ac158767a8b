import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import type { Centre } from '#shared/domain/application.ts'
import { yearSchema } from '#shared/domain/brand.ts'
import type { ClaimedEvidence, Claims, ReviewPeriod } from '#shared/domain/claim.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { unitText } from '#shared/domain/unit-text.ts'
import { writeWholeFile } from '../bundle/whole-file.ts'
import { hashJson } from '../digest.ts'
import { columnName } from '../ooxml/cell.ts'
import {
  columnNumberFormat,
  columnValidation,
  columnWidth,
  decimalFormat,
  listValidation,
  numberValidation,
} from './column-format.ts'
import { coverFacts, coverLines } from './cover-layout.ts'
import { fillText, yesNoText } from './fill-text.ts'
import { headNote } from './head-note.ts'
import {
  coverSheetName,
  type Head,
  headText,
  hiddenSheetName,
  marker,
  type SheetLayout,
  sheetLayouts,
  sheetName,
} from './layout.ts'
import { reviewYears } from './review-years.ts'
import { finishSheet, markRows, styleCell } from './sheet-style.ts'

/** Rows of every sheet: title, definition, headings, the hidden ids, then data. */
export const idRow = 4
const headRow = 3
const firstDataRow = 5
/** Formatted rows of a list; more may be added below. */
const listRows = 200

export interface TemplateOptions {
  readonly language?: Language
  /** Filled in, where given: what samples and tests send in. */
  readonly centre?: Centre
  readonly claims?: Claims
}

interface Filling extends Required<Pick<TemplateOptions, 'language'>> {
  readonly scheme: Scheme
  readonly period: ReviewPeriod
  readonly centre: Centre | null
  readonly claims: Claims
}

/**
 * Writes the metrics workbook 定量指标填报表 for a scheme: a cover, the figures by year, the facts, a sheet a list,
 * with units, drop-downs, notes and columns for the evidence. Ids stand in hidden cells, so that reading does
 * not depend on the words.
 */
export async function writeTemplate(
  scheme: Scheme,
  period: ReviewPeriod,
  out: string,
  options: TemplateOptions = {},
): Promise<void> {
  const bytes = await templateBytes(scheme, period, options)
  await writeWholeFile(out, (handle) => handle.writeFile(bytes))
}

/** {@link writeTemplate} as bytes. */
export async function templateBytes(
  scheme: Scheme,
  period: ReviewPeriod,
  { language = 'zh', centre, claims }: TemplateOptions = {},
): Promise<Uint8Array> {
  const filling: Filling = {
    scheme,
    period,
    language,
    centre: centre ?? null,
    claims: claims ?? { figures: [], rows: [], facts: [] },
  }
  const workbook = new Workbook()
  workbook.creator = 'PanelDesk'
  workbook.lastModifiedBy = 'PanelDesk'
  workbook.created = new Date(`${period.to}-12-31T00:00:00Z`)
  workbook.modified = workbook.created
  addCover(workbook, filling)
  const options = hiddenOptions(scheme, language)
  for (const layout of sheetLayouts(scheme, reviewYears(period))) addSheet(workbook, layout, filling, options)
  addHiddenSheet(workbook, scheme, options)
  // A ZIP holds local time; this one is the same in every time zone, so the same filling gives the same bytes.
  const zip = { modTime: new Date(1980, 0, 1), timestamps: 'dos' } as const
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip }))
}

function addCover(workbook: Workbook, { scheme, period, language, centre }: Filling): void {
  const sheet = workbook.addWorksheet(coverSheetName[language])
  sheet.columns = [{ width: 28 }, { width: 60 }, { width: 4, hidden: true }]
  const title =
    language === 'zh' ? '技术创新中心定量指标填报表' : 'Metrics workbook of a technology innovation centre'
  styleCell(Object.assign(sheet.getCell('A1'), { value: title }), 'title')
  const status =
    scheme.status === 'reference'
      ? { zh: '参考，非官方', en: 'Reference, not official' }
      : { zh: '正式', en: 'Official' }
  const facts = [
    [coverFacts.scheme, scheme.id],
    [coverFacts.version, scheme.version],
    [coverFacts.hash, hashJson(scheme)],
    [coverFacts.status, status[language]],
    [coverFacts.period, `${period.from}-${period.to}`],
  ] as const
  const lines = [
    ...coverLines.map(({ id, field, label }) => ({
      id: `${id}`,
      label,
      value: centre?.[field] ?? '',
      look: 'input' as const,
    })),
    ...facts.map(([{ id, label }, value]) => ({ id: `${id}`, label, value, look: 'fixed' as const })),
  ]
  for (const [at, { id, label, value, look }] of lines.entries()) {
    const row = at + 3
    styleCell(Object.assign(sheet.getCell(row, 1), { value: label[language] }), 'fixed')
    styleCell(Object.assign(sheet.getCell(row, 2), { value }), look)
    sheet.getCell(row, 3).value = id
  }
  const help =
    language === 'zh'
      ? '填报说明：只填白色单元格；金额单位为万元；未填报请留空，确为零请填 0；佐证材料填写材料包中的文件名和页码。'
      : 'Fill in the white cells only; amounts in 10,000 yuan; leave empty what is not reported, 0 is zero; name the evidence file in the package and the page.'
  styleCell(Object.assign(sheet.getCell(lines.length + 4, 1), { value: help }), 'text')
  sheet.mergeCells(lines.length + 4, 1, lines.length + 4, 2)
  sheet.getRow(lines.length + 4).height = 60
}

/** The drop-downs by the id of their column, each a column of the hidden sheet. */
function hiddenOptions(scheme: Scheme, language: Language): ReadonlyMap<string, readonly string[]> {
  const options = new Map([['yes-no', [yesNoText(true, language), yesNoText(false, language)]]])
  for (const { code, columns } of scheme.lists)
    for (const column of columns)
      if (column.type === 'choice')
        options.set(
          `${code}.${column.id}`,
          column.options.map(({ name }) => name[language]),
        )
  return options
}

function optionRange(options: ReadonlyMap<string, readonly string[]>, id: string): string | null {
  const at = [...options.keys()].indexOf(id)
  if (at < 0) return null
  const letter = columnName(at + 2)
  return `${hiddenSheetName}!$${letter}$2:$${letter}$${(options.get(id)?.length ?? 0) + 1}`
}

function addHiddenSheet(
  workbook: Workbook,
  scheme: Scheme,
  options: ReadonlyMap<string, readonly string[]>,
): void {
  const sheet = workbook.addWorksheet(hiddenSheetName, { state: 'hidden' })
  sheet.getCell('A1').value = marker
  sheet.getCell('A2').value = scheme.id
  for (const [at, [id, texts]] of [...options].entries()) {
    sheet.getCell(1, at + 2).value = id
    for (const [row, text] of texts.entries()) sheet.getCell(row + 2, at + 2).value = text
  }
}

function addSheet(
  workbook: Workbook,
  layout: SheetLayout,
  filling: Filling,
  options: ReadonlyMap<string, readonly string[]>,
): void {
  const { language, period } = filling
  const sheet = workbook.addWorksheet(sheetName(layout, language))
  styleCell(Object.assign(sheet.getCell('A1'), { value: sheetName(layout, language) }), 'title')
  styleCell(Object.assign(sheet.getCell('A2'), { value: layout.definition[language] }), 'text')
  sheet.mergeCells(2, 1, 2, Math.min(layout.heads.length, 8))
  sheet.getRow(2).height = 34
  for (const [at, head] of layout.heads.entries()) {
    const cell = Object.assign(sheet.getCell(headRow, at + 1), { value: headText(head, language) })
    styleCell(cell, 'heading')
    const note = headNote(head, period, language)
    if (note !== null) cell.note = note
    sheet.getCell(idRow, at + 1).value = head.id
    sheet.getColumn(at + 1).width = widthOf(head)
  }
  sheet.getRow(idRow).hidden = true
  if (layout.list !== null) addListRows(sheet, layout, filling, options)
  else if (layout.code === 'D') addFigureRows(sheet, layout, filling)
  else addFactRows(sheet, layout, filling, options)
  finishSheet(sheet, headRow, layout.list === null ? 2 : 1)
}

function widthOf({ content }: Head): number {
  switch (content.kind) {
    case 'cell':
      return columnWidth(content.column)
    case 'name':
    case 'evidence-file':
      return 32
    case 'definition':
      return 60
    case 'code':
    case 'evidence-page':
      return 9
    default:
      return 14
  }
}

function put(
  sheet: Worksheet,
  row: number,
  column: number,
  value: string | number | null,
  look: 'fixed' | 'input',
) {
  const cell = sheet.getCell(row, column)
  if (value !== null && value !== '') cell.value = value
  styleCell(cell, look)
  return cell
}

function evidenceCell(head: Head, evidence: ClaimedEvidence | null | undefined): string | null {
  if (head.content.kind === 'evidence-file') return evidence?.file ?? ''
  return head.content.kind === 'evidence-page' ? (evidence?.page ?? '') : null
}

function addFigureRows(
  sheet: Worksheet,
  { heads }: SheetLayout,
  { scheme, language, claims }: Filling,
): void {
  for (const [at, input] of scheme.scalars.entries()) {
    const row = firstDataRow + at
    const figures = claims.figures.filter((figure) => figure.input === input.code)
    const evidence = figures.find((figure) => figure.evidence !== null)?.evidence
    for (const [index, head] of heads.entries()) {
      const { content } = head
      const value = (() => {
        switch (content.kind) {
          case 'code':
            return input.code
          case 'name':
            return input.name[language]
          case 'unit':
            return unitText(input.unit)?.[language] ?? ''
          case 'definition':
            return input.definition[language]
          case 'figure': {
            const found = figures.find(({ year }) => year === content.year)?.value ?? null
            return found === null ? null : Number(found)
          }
          default:
            return evidenceCell(head, evidence)
        }
      })()
      const fixed = ['code', 'name', 'unit', 'definition'].includes(content.kind)
      const cell = put(sheet, row, index + 1, value, fixed ? 'fixed' : 'input')
      if (content.kind !== 'figure') continue
      cell.numFmt = decimalFormat(input.decimals)
      cell.dataValidation = numberValidation(input.decimals, language)
    }
  }
}

function addFactRows(
  sheet: Worksheet,
  { heads }: SheetLayout,
  { scheme, language, claims }: Filling,
  options: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [at, fact] of scheme.facts.entries()) {
    const row = firstDataRow + at
    const claim = claims.facts.find((found) => found.fact === fact.code)
    for (const [index, head] of heads.entries()) {
      const { kind } = head.content
      const value = (() => {
        switch (kind) {
          case 'code':
            return fact.code
          case 'name':
            return fact.name[language]
          case 'definition':
            return fact.definition[language]
          case 'answer':
            return claim?.yes == null ? null : yesNoText(claim.yes, language)
          default:
            return evidenceCell(head, claim?.evidence)
        }
      })()
      const fixed = ['code', 'name', 'definition'].includes(kind)
      const cell = put(sheet, row, index + 1, value, fixed ? 'fixed' : 'input')
      if (kind === 'answer')
        cell.dataValidation = listValidation(optionRange(options, 'yes-no') ?? '', language)
    }
  }
}

function addListRows(
  sheet: Worksheet,
  { heads, list }: SheetLayout,
  { language, period, claims }: Filling,
  options: ReadonlyMap<string, readonly string[]>,
): void {
  const rows = claims.rows.filter((row) => row.list === list?.code)
  const last = firstDataRow + Math.max(listRows, rows.length + 20) - 1
  for (const [index, head] of heads.entries()) {
    const { content } = head
    const letter = columnName(index + 1)
    const column = content.kind === 'cell' ? content.column : null
    if (column !== null) {
      const optionId = column.type === 'yes-no' ? 'yes-no' : `${list?.code}.${column.id}`
      const validation = columnValidation(column, period, optionRange(options, optionId), language)
      const format = columnNumberFormat(column)
      for (let row = firstDataRow; row <= last; row += 1) {
        const cell = sheet.getCell(`${letter}${row}`)
        cell.numFmt = format
        if (validation !== null) cell.dataValidation = validation
      }
    }
    for (const [at, claim] of rows.entries()) {
      const year = content.kind === 'cell' && content.year !== null ? yearSchema.parse(content.year) : null
      const value =
        column === null
          ? evidenceCell(head, claim.evidence)
          : fillText(claim.values[column.id], column, year, language)
      if (value !== null && value !== '') sheet.getCell(`${letter}${firstDataRow + at}`).value = value
    }
  }
  const required = heads.flatMap((head, index) => (head.required ? [columnName(index + 1)] : []))
  markRows(sheet, `A${firstDataRow}:${columnName(heads.length)}${last}`, required, firstDataRow)
}
