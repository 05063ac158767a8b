import type { Year } from '#shared/domain/brand.ts'
import type { CellValue } from '#shared/domain/claim.ts'
import { textOfValue } from '#shared/domain/column-text.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { shownDecimal } from '../ooxml/cell.ts'

/** What a cell of a filled-in workbook holds; null for an empty one. */
export type FilledCell = string | number | Date | null

const yesNo = { zh: { yes: '是', no: '否' }, en: { yes: 'Yes', no: 'No' } } as const

export function yesNoText(yes: boolean, language: Language): string {
  return yes ? yesNo[language].yes : yesNo[language].no
}

/** A decimal as a number cell; as text where a spreadsheet, with its 15 digits, would lose some. */
export function fillDecimal(decimal: string): number | string {
  const number = Number(decimal)
  return shownDecimal(number) === decimal ? number : decimal
}

/** A day as a date cell; as text before March 1900, where spreadsheets disagree about the calendar. */
export function fillDay(day: string): Date | string {
  return day < '1900-03-01' ? day : new Date(`${day}T00:00:00Z`)
}

/** A text as it must be stored: `_x0041_` would be read as a character. */
export function fillText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** What a workbook shows for a value of a row: a number, a date, the option's name, yes or no, a text. */
export function fillValue(
  value: CellValue | undefined,
  column: Column,
  year: Year | null,
  language: Language,
): FilledCell {
  const text = textOfValue(value, year)
  if (text === null) return null
  switch (column.type) {
    case 'number':
    case 'yearly-number':
    case 'year':
      return fillDecimal(text)
    case 'date':
      return fillDay(text)
    case 'choice':
      return column.options.find(({ code }) => code === text)?.name[language] ?? text
    case 'yes-no':
      return yesNoText(text === 'yes', language)
    case 'text':
    case 'credit-code':
      return fillText(text)
  }
}
