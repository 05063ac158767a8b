import type { CellValue } from '#shared/domain/claim.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import {
  type Reading,
  readChoiceText,
  readCreditCodeText,
  readDayText,
  readDecimalText,
  readYearText,
  readYesNoText,
} from '#shared/domain/typed-text.ts'

/** What somebody typed for a cell, in the column's own type; null where it cannot be read. A year's amount is a number. */
export function readCell(column: Column, typed: string): CellValue | null {
  switch (column.type) {
    case 'text':
      return { type: 'text', text: typed.trim() }
    case 'date':
      return asText(readDayText(typed))
    case 'year':
      return asText(readYearText(typed))
    case 'credit-code':
      return asText(readCreditCodeText(typed))
    case 'choice':
      return asText(readChoiceText(column.options, typed))
    case 'yes-no': {
      const read = readYesNoText(typed)
      return read.ok ? { type: 'yes-no', yes: read.value } : null
    }
    case 'number':
    case 'yearly-number': {
      const read = readDecimalText(typed, column.unit)
      return read.ok ? { type: 'number', number: read.value } : null
    }
  }
}

function asText(read: Reading<string>): CellValue | null {
  return read.ok ? { type: 'text', text: read.value } : null
}
