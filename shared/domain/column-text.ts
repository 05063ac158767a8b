import type { Year } from './brand.ts'
import type { CellValue } from './claim.ts'
import { decimalSchema } from './exact.ts'
import type { Column } from './input-definition.ts'
import {
  type Reading,
  readChoiceText,
  readCreditCodeText,
  readDayText,
  readDecimalText,
  readYearText,
  readYesNoText,
} from './typed-text.ts'

/**
 * The canonical text of what a person wrote in a column: a decimal, `2024-03-05`, `2024`, the option's code,
 * `yes` or `no`, a code in capitals, or the text without blanks around it.
 */
export function readColumnText(column: Column, text: string): Reading<string> {
  switch (column.type) {
    case 'text':
      return { ok: true, value: text.trim() }
    case 'date':
      return readDayText(text)
    case 'year':
      return readYearText(text)
    case 'number':
    case 'yearly-number':
      return readDecimalText(text, column.unit)
    case 'choice':
      return readChoiceText(column.options, text)
    case 'yes-no': {
      const reading = readYesNoText(text)
      return reading.ok ? { ok: true, value: reading.value ? 'yes' : 'no' } : reading
    }
    case 'credit-code':
      return readCreditCodeText(text)
  }
}

/** The value behind the canonical text of a cell; a yearly number needs its year and is not made here. */
export function valueOfText(
  column: Exclude<Column, { type: 'yearly-number' }>,
  canonical: string,
): CellValue {
  switch (column.type) {
    case 'number':
      return { type: 'number', number: decimalSchema.parse(canonical) }
    case 'yes-no':
      return { type: 'yes-no', yes: canonical === 'yes' }
    default:
      return { type: 'text', text: canonical }
  }
}

/** The canonical text of a value; of a yearly number, that of one year. Null where there is none. */
export function textOfValue(value: CellValue | undefined, year: Year | null): string | null {
  switch (value?.type) {
    case undefined:
      return null
    case 'text':
      return value.text
    case 'number':
      return value.number
    case 'yes-no':
      return value.yes ? 'yes' : 'no'
    case 'yearly-number':
      return year === null ? null : (value.years[year] ?? null)
  }
}
