import type { CellProblem } from '#shared/domain/application.ts'
import { readColumnText } from '#shared/domain/column-text.ts'
import { type Decimal, decimalSchema } from '#shared/domain/exact.ts'
import type { Column, Unit } from '#shared/domain/input-definition.ts'
import { isBlankMark, readDecimalText } from '#shared/domain/typed-text.ts'
import { type Cell, type CellContent, contentText } from '../ooxml/cell.ts'

/** What a cell holds, or what is wrong with it; null for nothing. */
export type CellReading =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly code: CellProblem['code']; readonly expected: string | null }

const nothing: CellReading = { ok: true, value: null }

function bad(code: CellProblem['code'], expected: string | null = null): CellReading {
  return { ok: false, code, expected }
}

/** What is wrong with a cell whatever its column is: an error, a formula whose result was not saved. */
function broken(content: CellContent): CellReading | null {
  if (content.kind === 'error') return bad('formula-error', content.error)
  return content.kind === 'not-calculated' ? bad('formula-without-result', content.formula) : null
}

function checkNumber(number: Decimal, decimals: number): CellReading {
  if (number.startsWith('-')) return bad('negative')
  const [, fraction = ''] = number.split('.')
  return fraction.length > decimals ? bad('too-many-decimals', String(decimals)) : { ok: true, value: number }
}

/** A number cell: a number as stored, or a text that can only mean one. */
export function readNumberCell(cell: Cell | undefined, unit: Unit, decimals: number): CellReading {
  if (cell === undefined) return nothing
  const { content } = cell
  const problem = broken(content)
  if (problem !== null) return problem
  if (content.kind === 'number') {
    const exact = decimalSchema.safeParse(content.number)
    return exact.success ? checkNumber(exact.data, decimals) : bad('text-in-number')
  }
  const text = contentText(content)
  if (isBlankMark(text)) return nothing
  const reading = readDecimalText(text, unit)
  return reading.ok ? checkNumber(reading.value, decimals) : reading
}

/** The day of a serial number: day 1 is 1900-01-01, or day 0 is 1904-01-01. */
function dayOfSerial(serial: number, date1904: boolean): string {
  const days = date1904 ? serial + 1462 : serial
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10)
}

/** A cell of a list's column, as its canonical text. */
export function readListCell(cell: Cell | undefined, column: Column, date1904: boolean): CellReading {
  if (column.type === 'number' || column.type === 'yearly-number')
    return readNumberCell(cell, column.unit, column.decimals)
  if (cell === undefined) return nothing
  const { content } = cell
  const problem = broken(content)
  if (problem !== null) return problem
  if (column.type === 'date' && content.kind === 'number') {
    const serial = Number(content.number)
    // a plain eight-digit number is a date written without separators
    if (!content.format.date && serial > 19_000_101) return readColumnText(column, content.number)
    return serial >= 1 && serial < 200_000
      ? { ok: true, value: dayOfSerial(serial, date1904) }
      : bad('wrong-date', 'YYYY-MM-DD')
  }
  const text = content.kind === 'yes-no' ? (content.yes ? 'yes' : 'no') : contentText(content)
  if (isBlankMark(text) && !(column.type === 'yes-no' && text === '无')) return nothing
  return readColumnText(column, text)
}
