import type { CellValue } from './claim.ts'
import type { Column } from './input-definition.ts'
import type { Language } from './localized-text.ts'

const yesNo = { zh: { yes: '是', no: '否' }, en: { yes: 'Yes', no: 'No' } } as const

/** A cell of a row as a person reads it: the option's name, the amounts by year, yes or no; empty where not given. */
export function cellText(value: CellValue | undefined, column: Column, language: Language): string {
  if (value === undefined) return ''
  switch (value.type) {
    case 'text':
      return column.type === 'choice'
        ? (column.options.find(({ code }) => code === value.text)?.name[language] ?? value.text)
        : value.text
    case 'number':
      return value.number
    case 'yearly-number':
      return Object.entries(value.years)
        .map(([year, number]) => `${year}: ${number}`)
        .join(language === 'zh' ? '；' : '; ')
    case 'yes-no':
      return value.yes ? yesNo[language].yes : yesNo[language].no
  }
}
