import type { DataValidation } from '@cj-tech-master/excelts'
import type { ReviewPeriod } from '#shared/domain/claim.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import type { Language } from '#shared/domain/localized-text.ts'

/** How many characters wide a column is drawn. */
export function columnWidth({ type }: Column): number {
  const widths = {
    text: 26,
    date: 13,
    year: 9,
    number: 15,
    'yearly-number': 15,
    choice: 20,
    'yes-no': 9,
    'credit-code': 23,
  }
  return widths[type]
}

/** The number format of a column; what names something is text, so that no digit of it is lost. */
export function columnNumberFormat(column: Column): string {
  switch (column.type) {
    case 'date':
      return 'yyyy-mm-dd'
    case 'year':
      return '0'
    case 'number':
    case 'yearly-number':
      return decimalFormat(column.decimals)
    default:
      return '@'
  }
}

/** Two decimals are always shown where there may be some, the others only where they are. */
export function decimalFormat(decimals: number): string {
  if (decimals === 0) return '#,##0'
  return `#,##0.${'0'.repeat(Math.min(decimals, 2))}${'#'.repeat(Math.max(decimals - 2, 0))}`
}

/** A number that is not negative; other input is questioned but not refused, for pasted text comes in anyway. */
export function numberValidation(decimals: number, language: Language): DataValidation {
  const error =
    language === 'zh'
      ? decimals === 0
        ? '请填写非负整数，不带单位。'
        : `请填写非负数字，最多 ${decimals} 位小数，不带单位。`
      : decimals === 0
        ? 'A whole number, not negative, without a unit.'
        : `A number, not negative, at most ${decimals} decimals, without a unit.`
  return {
    type: decimals === 0 ? 'whole' : 'decimal',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    ...shared('warning', error),
  }
}

/** What may be entered in a column; `options` is the range of a drop-down. Null where anything may. */
export function columnValidation(
  column: Column,
  period: ReviewPeriod,
  options: string | null,
  language: Language,
): DataValidation | null {
  const chinese = language === 'zh'
  switch (column.type) {
    case 'choice':
    case 'yes-no':
      return listValidation(options ?? '', language)
    case 'number':
    case 'yearly-number':
      return numberValidation(column.decimals, language)
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [
          startOf(column.inPeriod ? period.from : '1950'),
          endOf(column.inPeriod ? period.to : '2199'),
        ],
        ...shared(
          'warning',
          column.inPeriod
            ? chinese
              ? `请填写评价期 ${period.from}—${period.to} 年内的日期，如 ${period.to}-03-05。`
              : `A day from ${period.from} to ${period.to}, such as ${period.to}-03-05.`
            : chinese
              ? '请填写日期，如 2024-03-05。'
              : 'A day, such as 2024-03-05.',
        ),
      }
    case 'year':
      return {
        type: 'whole',
        operator: 'between',
        formulae: [Number(period.from), Number(period.to)],
        ...shared(
          'warning',
          chinese
            ? `请填写年度 ${period.from} 至 ${period.to}。`
            : `A year from ${period.from} to ${period.to}.`,
        ),
      }
    case 'credit-code':
      return {
        type: 'textLength',
        operator: 'equal',
        formulae: [18],
        ...shared('warning', chinese ? '统一社会信用代码为 18 位。' : 'The code has 18 characters.'),
      }
    case 'text':
      return null
  }
}

/** One of the cells of a range. */
export function listValidation(range: string, language: Language): DataValidation {
  const error = language === 'zh' ? '请从下拉列表中选择。' : 'Choose from the list.'
  return { type: 'list', formulae: [range], ...shared('warning', error) }
}

function shared(errorStyle: 'warning', error: string) {
  return { allowBlank: true, showErrorMessage: true, errorStyle, errorTitle: 'PanelDesk', error }
}

function startOf(year: string): Date {
  return new Date(Date.UTC(Number(year), 0, 1))
}

function endOf(year: string): Date {
  return new Date(Date.UTC(Number(year), 11, 31))
}
