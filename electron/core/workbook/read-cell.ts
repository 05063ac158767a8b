import type { CellProblem } from '#shared/domain/application.ts'
import type { ReviewPeriod } from '#shared/domain/claim.ts'
import { readColumnText } from '#shared/domain/column-text.ts'
import { type Decimal, decimalSchema } from '#shared/domain/exact.ts'
import type { Column, Unit } from '#shared/domain/input-definition.ts'
import { dayOf, isBlankMark, readDecimalText } from '#shared/domain/typed-text.ts'
import { unitText } from '#shared/domain/unit-text.ts'
import { type Cell, type CellContent, contentText } from '../ooxml/cell.ts'
import { foreignFormat } from './foreign-format.ts'

/** What is wrong with a cell. */
export interface CellFault {
  readonly code: CellProblem['code']
  readonly severity: CellProblem['severity']
  readonly expected: string | null
}

/**
 * The canonical text of a cell, null for nothing, and what is wrong with it. A value that is understood but must
 * not stand (negative, outside the period, a wrong check digit) is kept: the checks of the scheme go on to see it.
 */
export interface CellReading {
  readonly value: string | null
  readonly fault: CellFault | null
}

export interface ReadingRules {
  readonly period: ReviewPeriod
  readonly date1904: boolean
}

const nothing: CellReading = { value: null, fault: null }

function faulty(code: CellFault['code'], expected: string | null, value: string | null = null): CellReading {
  return { value, fault: { code, severity: 'error', expected } }
}

/** A number cell: a number as stored, or a text that can only mean one. */
export function readNumberCell(cell: Cell | undefined, unit: Unit, decimals: number): CellReading {
  if (cell === undefined) return nothing
  const { content } = cell
  const broken = brokenCell(content)
  if (broken !== null) return broken
  if (content.kind !== 'number') {
    const text = contentText(content)
    if (isBlankMark(text)) return nothing
    const reading = readDecimalText(text, unit)
    return reading.ok ? checkNumber(reading.value, decimals) : faulty(reading.code, reading.expected)
  }
  const { number, format } = content
  if (format.date) return faulty('text-in-number', unitText(unit)?.zh ?? null)
  // 85% is stored as 0.85; where a bare number or per cent is asked for, 85 is meant.
  const shown = format.percent && (unit === 'percent' || unit === 'none') ? timesHundred(number) : number
  const checked = checkNumber(decimalSchema.parse(shown), decimals)
  if (checked.fault !== null || !foreignFormat(format, unit)) return checked
  const expected = unitText(unit)?.zh ?? '0.00'
  return { value: checked.value, fault: { code: 'wrong-unit', severity: 'warning', expected } }
}

function checkNumber(number: Decimal, decimals: number): CellReading {
  if (number.startsWith('-')) return faulty('negative', '≥ 0', number)
  const [, fraction = ''] = number.split('.')
  return fraction.length > decimals
    ? faulty('too-many-decimals', String(decimals), number)
    : { value: number, fault: null }
}

/** A decimal with its point two places further right. */
function timesHundred(number: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? []
  const digits = whole + fraction.padEnd(2, '0').slice(0, 2)
  const rest = fraction.slice(2)
  return sign + digits.replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`)
}

/** A cell under a list's column, or of the cover, which is read as if it were one. */
export function readColumnCell(cell: Cell | undefined, column: Column, rules: ReadingRules): CellReading {
  if (column.type === 'number' || column.type === 'yearly-number') {
    return readNumberCell(cell, column.unit, column.decimals)
  }
  if (cell === undefined) return nothing
  const broken = brokenCell(cell.content)
  if (broken !== null) return broken
  const text = textFor(column, cell.content, rules.date1904)
  if (column.type === 'yes-no' ? text.trim() === '' : isBlankMark(text)) return nothing
  const reading = readColumnText(column, text)
  if (reading.ok) return checkPeriod(column, reading.value, rules.period)
  // A code with a wrong digit stays what it is; another text under a drop-down is nothing the scheme can count.
  const kept = reading.code === 'wrong-credit-code' ? text.trim() : null
  return faulty(reading.code, reading.expected, kept)
}

/** What is wrong with a cell whatever its column is: an error, a formula whose result was not saved. */
function brokenCell(content: CellContent): CellReading | null {
  if (content.kind === 'error') return faulty('formula-error', null)
  return content.kind === 'not-calculated' ? faulty('formula-without-result', null) : null
}

function textFor(column: Column, content: CellContent, date1904: boolean): string {
  if (content.kind === 'yes-no') return content.yes ? 'yes' : 'no'
  if (content.kind !== 'number') return contentText(content)
  const { number, format } = content
  const serial = Number(number)
  // Without a date format a day's number is still one; 2024.3 or 20240305 is what somebody typed.
  const isDay = format.date || (column.type === 'date' && serial >= firstSerial && serial <= lastSerial)
  if (!isDay) return number
  const day = dayOfSerial(serial, date1904)
  return column.type === 'year' ? day.slice(0, 4) : day
}

/** Days of 1982 to 2173 as a spreadsheet numbers them. */
const firstSerial = 30_000
const lastSerial = 100_000

/**
 * The day of a serial number: day 1 is 1900-01-01, with a 29 February in 1900 that never was (day 60); in a
 * workbook of an old Mac day 0 is 1904-01-01. Empty where it is none.
 */
export function dayOfSerial(serial: number, date1904: boolean): string {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0)
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000)
  if (days < 1 || Number.isNaN(date.getTime())) return String(serial)
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? String(serial)
}

function checkPeriod(column: Column, value: string, { from, to }: ReviewPeriod): CellReading {
  const year = value.slice(0, 4)
  const bound = column.type === 'year' || (column.type === 'date' && column.inPeriod)
  return bound && (year < from || year > to)
    ? faulty('outside-period', `${from}-${to}`, value)
    : { value, fault: null }
}
