import type { Year } from '#shared/domain/brand.ts'
import type { CellValue } from '#shared/domain/claim.ts'
import { textOfValue } from '#shared/domain/column-text.ts'
import type { Column } from '#shared/domain/input-definition.ts'
import type { Language } from '#shared/domain/localized-text.ts'

const yesNo = { zh: { yes: '是', no: '否' }, en: { yes: 'Yes', no: 'No' } } as const

export function yesNoText(yes: boolean, language: Language): string {
  return yes ? yesNo[language].yes : yesNo[language].no
}

/** What a filled-in workbook holds for a value: a number, a day as text, the option's name, yes or no. */
export function fillText(
  value: CellValue | undefined,
  column: Column,
  year: Year | null,
  language: Language,
): string | number | null {
  const text = textOfValue(value, year)
  if (text === null) return null
  switch (column.type) {
    case 'number':
    case 'yearly-number':
    case 'year':
      return Number(text)
    case 'choice':
      return column.options.find(({ code }) => code === text)?.name[language] ?? text
    case 'yes-no':
      return yesNoText(text === 'yes', language)
    default:
      return text
  }
}
