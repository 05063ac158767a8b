import type { CellProblem, Centre } from '#shared/domain/application.ts'
import { formationModeSchema } from '#shared/domain/application.ts'
import { daySchema } from '#shared/domain/brand.ts'
import { type ReviewPeriod, reviewPeriodSchema } from '#shared/domain/claim.ts'
import { fields, formationModes } from '#shared/domain/formation-mode.ts'
import { type Column, columnIdSchema } from '#shared/domain/input-definition.ts'
import { type CentreField, itemKey } from '#shared/domain/item-key.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'
import { comparable, sameWord } from '#shared/domain/typed-text.ts'
import { type Cell, cellAddress, contentText } from '../ooxml/cell.ts'
import type { Sheet, Spreadsheet } from '../ooxml/spreadsheet.ts'
import { coverFacts, coverLines } from './cover-layout.ts'
import { coverSheetName, hiddenSheetName, marker } from './layout.ts'
import { readColumnCell } from './read-cell.ts'
import { cellText } from './sheet-cells.ts'

/** What the cover and the hidden sheet say. */
export interface Cover {
  readonly sheet: Sheet | null
  readonly centre: Centre
  readonly period: ReviewPeriod
  /** The scheme that the template was made for; null where nobody can tell any more. */
  readonly schemeId: string | null
  readonly schemeHash: string | null
  readonly problems: readonly CellProblem[]
}

/**
 * Reads the cover: the centre, the period, the scheme, each by its hidden id, else by its label. `years`: how
 * many the scheme asks for; a period of another length is reported and does not count.
 */
export function readCover(
  { sheets, date1904 }: Spreadsheet,
  years: number,
  fallback: { readonly period: ReviewPeriod; readonly fallbackName: string },
): Cover {
  const sheet = findCover(sheets)
  const hidden = sheets.find(({ name }) => name === hiddenSheetName)
  const isOurs = hidden !== undefined && cellText(hidden, 1, 1) === marker
  const told = (row: number, { id, label }: { readonly id: string; readonly label: LocalizedText }) => {
    const cell = sheet === null ? null : findLine(sheet, id, label).cell
    const text = cell === undefined || cell === null ? '' : contentText(cell.content).trim()
    return text === '' && isOurs ? cellText(hidden, row, 1) : text
  }
  const periodText = told(5, coverFacts.period)
  const period = parsePeriod(periodText, years) ?? fallback.period
  const problems: CellProblem[] = []
  if (periodText !== '' && parsePeriod(periodText, years) === null) {
    const place =
      sheet === null ? hiddenSheetName : findLine(sheet, coverFacts.period.id, coverFacts.period.label).place
    problems.push({
      code: 'outside-period',
      severity: 'warning',
      cell: place,
      found: periodText,
      item: null,
      expected: `${period.from}-${period.to}`,
    })
  }
  const values = new Map<CentreField, string>()
  for (const { id, field, label } of coverLines) {
    const line = sheet === null ? null : findLine(sheet, id, label)
    const rules = { period, date1904 }
    const { value, fault } = readColumnCell(line?.cell, columns[field], rules)
    if (value !== null && fault === null) values.set(field, value)
    const missing = value === null && fault === null
    if (!missing && fault === null) continue
    problems.push({
      code: fault?.code ?? 'missing',
      severity: missing && field !== 'name' ? 'warning' : 'error',
      cell: line?.place ?? coverSheetName.zh,
      found: line?.cell === undefined ? '' : contentText(line.cell.content).trim(),
      item: itemKey({ kind: 'centre', field }),
      expected: fault?.expected ?? null,
    })
  }
  const of = (field: CentreField) => values.get(field) ?? null
  return {
    sheet,
    centre: {
      name: of('name') ?? fallback.fallbackName,
      leadUnit: of('leadUnit'),
      creditCode: of('creditCode'),
      field: knownField(of('field')),
      formationMode: formationModeSchema.nullable().parse(of('formationMode')),
      approvedOn: daySchema.nullable().parse(of('approvedOn')),
    },
    period,
    schemeId: told(2, coverFacts.scheme) || null,
    schemeHash: told(4, coverFacts.hash) || null,
    problems,
  }
}

/** The cover: the sheet with the hidden ids, else the one called so, else one with most of its labels. */
function findCover(sheets: readonly Sheet[]): Sheet | null {
  const texts = (sheet: Sheet) =>
    [...sheet.rows.values()]
      .slice(0, 40)
      .flatMap((row) => [...row.values()].map(({ content }) => comparable(contentText(content))))
  const ids = coverLines.map(({ id }) => comparable(id))
  const labels = coverLines.flatMap(({ label }) => [comparable(label.zh), comparable(label.en)])
  const count = (sheet: Sheet, words: readonly string[]) =>
    texts(sheet).filter((text) => words.includes(text)).length
  return (
    sheets.find((sheet) => count(sheet, ids) >= 2) ??
    sheets.find(({ name }) => name === coverSheetName.zh || name === coverSheetName.en) ??
    sheets.find((sheet) => count(sheet, labels) >= 3) ??
    null
  )
}

interface CoverCell {
  readonly cell: Cell | undefined
  readonly place: string
}

/** The cell beside a label: the first filled one to its right that is not the id, else the next. */
function findLine(sheet: Sheet, id: string, label: LocalizedText): CoverCell {
  const words = [comparable(label.zh), comparable(label.en)]
  for (const [row, cells] of sheet.rows) {
    const filled = [...cells.values()].toSorted((left, right) => left.column - right.column)
    const textOf = ({ content }: Cell) => contentText(content).trim()
    const marked = filled.some((cell) => textOf(cell) === id)
    const labelled = filled.find((cell) => words.includes(comparable(textOf(cell))))
    const start = labelled ?? (marked ? filled[0] : undefined)
    if (start === undefined) continue
    const value = filled.find((cell) => cell.column > start.column && textOf(cell) !== id)
    const column = value?.column ?? start.column + 1
    return { cell: value, place: `${sheet.name}!${cellAddress(row, column)}` }
  }
  return { cell: undefined, place: sheet.name }
}

/** A field by its Chinese name where it is one of the list, whatever language it was chosen in. */
function knownField(text: string | null): string | null {
  const known = fields.find(({ zh, en }) => text !== null && (sameWord(zh, text) || sameWord(en, text)))
  return known?.zh ?? text
}

/** A period of as many years as the scheme has; null for any other. */
function parsePeriod(text: string, years: number): ReviewPeriod | null {
  const [, from = '', to = ''] = /^(\d{4})\D+(\d{4})\D*$/.exec(text) ?? []
  const period = reviewPeriodSchema.safeParse({ from, to })
  return period.success && Number(to) - Number(from) === years - 1 ? period.data : null
}

const base = { id: columnIdSchema.parse('cover'), name: { zh: '封面', en: 'Cover' }, required: true }
const anyText: Column = { ...base, type: 'text' }

/** The lines of the cover as if they were columns of a list. */
const columns: Readonly<Record<CentreField, Column>> = {
  name: anyText,
  leadUnit: anyText,
  field: anyText,
  creditCode: { ...base, type: 'credit-code' },
  formationMode: { ...base, type: 'choice', options: formationModes },
  approvedOn: { ...base, type: 'date', inPeriod: false },
}
