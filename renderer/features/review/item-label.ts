import type { Language } from '#renderer/app/text.ts'
import type { CellValue, ListRow } from '#shared/domain/claim.ts'
import type { Column, ListInput } from '#shared/domain/input-definition.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import type { ReviewState } from './review-store.ts'

/** A cell as a person reads it: the option's name, the sum of the years, yes or no. */
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
        .join('；')
    case 'yes-no':
      return value.yes === (language === 'zh') ? (value.yes ? '是' : 'No') : value.yes ? 'Yes' : '否'
  }
}

/** The first filled text columns of a row: enough to know it by. */
export function rowTitle(row: ListRow, list: ListInput, language: Language): string {
  const parts = list.columns
    .filter(({ type }) => type === 'text' || type === 'choice')
    .map((column) => cellText(row.values[column.id], column, language))
    .filter((part) => part !== '')
  return parts.slice(0, 2).join(' · ') || row.row
}

/** An item key in words: `D01/2024` → 研发经费支出 2024. */
export function itemLabel(
  { scheme, application }: Pick<ReviewState, 'scheme' | 'application'>,
  item: string,
  language: Language,
): string {
  const [code = '', part = ''] = item.split('/')
  const list = scheme.lists.find((candidate) => candidate.code === code)
  if (list !== undefined) {
    const row = application.current.claims.rows.find(
      (candidate) => candidate.list === code && candidate.row === part,
    )
    return `${code} ${list.name[language]} · ${row === undefined ? part : rowTitle(row, list, language)}`
  }
  return [code, inputName(scheme, code, language), part].filter((word) => word !== '').join(' ')
}

function inputName(scheme: Scheme, code: string, language: Language): string {
  const named = [...scheme.scalars, ...scheme.facts, ...indicatorsOf(scheme), ...scheme.vetoes]
  return named.find((candidate) => candidate.code === code)?.name[language] ?? ''
}
