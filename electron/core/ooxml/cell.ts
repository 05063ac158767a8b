import type { CellFormat } from './cell-format.ts'

/** What a cell holds. A formula counts by the result that was saved with it. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `number`: the decimal that Excel shows for the double, 15 significant digits, no exponent. */
  | { readonly kind: 'number'; readonly number: string; readonly format: CellFormat }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'error'; readonly error: string }
  /** A formula whose result was not saved. */
  | { readonly kind: 'not-calculated'; readonly formula: string }

/** A filled cell; `row` and `column` count from 1. */
export interface Cell {
  readonly row: number
  readonly column: number
  readonly content: CellContent
}

/** `D7` of a row and a column that count from 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

/** `A`, `Z`, `AA` of a column that counts from 1. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** Row and column of `D7` or `$D$7`; null where the text is no address. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? []
  if (letters === '' || Number(digits) < 1) return null
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits), column }
}

/**
 * The decimal that a spreadsheet shows for a double: its first 15 significant digits, all that Excel keeps, so
 * that the 0.30000000000000004 of a file is the 0.3 its author saw.
 */
export function shownDecimal(value: number): string {
  const [mantissa = '', exponentText = '0'] = Math.abs(value).toExponential(14).split('e')
  const digits = mantissa.replace('.', '')
  const exponent = Number(exponentText)
  const padded = exponent < 0 ? '0'.repeat(-exponent) + digits : digits.padEnd(exponent + 1, '0')
  const point = Math.max(exponent, 0) + 1
  const fraction = padded.slice(point).replace(/0+$/, '')
  const whole = padded.slice(0, point)
  const text = fraction === '' ? whole : `${whole}.${fraction}`
  return value < 0 && text !== '0' ? `-${text}` : text
}

/** A cell as text, as it stands in search results and messages. */
export function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'number':
      return content.number
    case 'yes-no':
      return content.yes ? 'TRUE' : 'FALSE'
    case 'error':
      return content.error
    case 'not-calculated':
      return `=${content.formula}`
  }
}
