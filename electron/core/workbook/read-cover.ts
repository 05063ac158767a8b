import type { CellProblem, Centre } from '#shared/domain/application.ts'
import { formationModeSchema } from '#shared/domain/application.ts'
import { daySchema } from '#shared/domain/brand.ts'
import { type ReviewPeriod, reviewPeriodSchema } from '#shared/domain/claim.ts'
import { formationModes } from '#shared/domain/formation-mode.ts'
import {
  comparable,
  isBlankMark,
  readChoiceText,
  readCreditCodeText,
  readDayText,
} from '#shared/domain/typed-text.ts'
import { cellAddress, contentText } from '../ooxml/cell.ts'
import type { Sheet, Spreadsheet } from '../ooxml/spreadsheet.ts'
import { coverFacts, coverLines } from './cover-layout.ts'

interface CoverCell {
  readonly place: string
  readonly text: string
}

/** The cell beside a label: by the hidden id in its row, else by the label's words. */
function findLine(sheets: readonly Sheet[], id: string, labels: readonly string[]): CoverCell | null {
  const wanted = labels.map(comparable)
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows) {
      const texts = [...cells.values()].map(({ column, content }) => ({
        column,
        text: contentText(content).trim(),
      }))
      const marked = texts.some(({ text }) => text === id)
      const label = texts.find(({ text }) => wanted.includes(comparable(text)))
      if (!marked && label === undefined) continue
      const column = (label?.column ?? 1) + 1
      const value = texts.find((cell) => cell.column === column && cell.text !== id)
      return { place: `${sheet.name}!${cellAddress(row, column)}`, text: value?.text ?? '' }
    }
  }
  return null
}

/** The cover sheet: the centre and the review period, each with what is wrong with it. */
export function readCover(
  { sheets }: Spreadsheet,
  fallback: { readonly period: ReviewPeriod; readonly fallbackName: string },
): { readonly centre: Centre; readonly period: ReviewPeriod; readonly problems: readonly CellProblem[] } {
  const problems: CellProblem[] = []
  const found = new Map(
    coverLines.map(({ id, field, label }) => [`${field}`, findLine(sheets, id, [label.zh, label.en])]),
  )
  const text = (field: string): string | null => {
    const value = found.get(field)?.text ?? ''
    return isBlankMark(value) ? null : value
  }
  const report = (field: string, code: CellProblem['code'], expected: string | null = null) => {
    const cell = found.get(field)
    problems.push({
      code,
      severity: 'error',
      cell: cell?.place ?? '封面',
      found: cell?.text ?? '',
      item: `centre/${field}`,
      expected,
    })
    return null
  }
  const checked = (
    field: string,
    read: (
      value: string,
    ) =>
      | { readonly ok: true; readonly value: string }
      | { readonly ok: false; readonly code: CellProblem['code']; readonly expected: string | null },
  ) => {
    const value = text(field)
    if (value === null) return null
    const reading = read(value)
    return reading.ok ? reading.value : report(field, reading.code, reading.expected)
  }
  const name = text('name')
  if (name === null) report('name', 'missing')
  const mode = checked('formationMode', (value) => readChoiceText(formationModes, value))
  const periodText = findLine(sheets, coverFacts.period.id, [
    coverFacts.period.label.zh,
    coverFacts.period.label.en,
  ])?.text
  const [, from, to] = /^(\d{4})\D+(\d{4})$/.exec(periodText ?? '') ?? []
  const period = reviewPeriodSchema.safeParse({ from, to })
  return {
    centre: {
      name: name ?? fallback.fallbackName,
      leadUnit: text('leadUnit'),
      creditCode: checked('creditCode', readCreditCodeText),
      field: text('field'),
      formationMode: formationModeSchema.nullable().parse(mode),
      approvedOn: daySchema.nullable().parse(checked('approvedOn', readDayText)),
    },
    period:
      period.success && from !== undefined && to !== undefined && from <= to ? period.data : fallback.period,
    problems,
  }
}
