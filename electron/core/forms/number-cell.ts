import { shownDecimal } from '../ooxml/cell.ts'

const plainDecimal = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/

/** A decimal as a spreadsheet keeps it, and the number format that shows the same digits again. */
export interface NumberCell {
  readonly number: number
  readonly format: string
}

/**
 * The number behind a printed decimal, with a format of as many places; null where a spreadsheet, with its 15
 * digits, would not show exactly the text again: such a value stays text. `-0` is none either.
 */
export function numberCell(text: string): NumberCell | null {
  const match = plainDecimal.exec(text)
  if (match === null) return null
  const places = match[1]?.length ?? 0
  const number = Number(text)
  return withPlaces(shownDecimal(number), places) === text ? { number, format: placesFormat(places) } : null
}

/** The decimal of a stored number as its format shows it: {@link numberCell} the other way round. */
export function printedNumber(decimal: string, format: string): string {
  const places = /^0(?:\.(0+))?$/.exec(format)
  return places === null ? decimal : withPlaces(decimal, places[1]?.length ?? 0)
}

function placesFormat(places: number): string {
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`
}

function withPlaces(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  if (fraction.length > places) return decimal
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`
}
