import type { Language } from '#renderer/app/text.ts'
import type { ListRow } from '#shared/domain/claim.ts'
import type { ListInput } from '#shared/domain/input-definition.ts'
import { inputNameAlone } from '#shared/domain/input-name.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import { cellText } from '#shared/domain/shown-cell.ts'
import type { ReviewState } from './review-store.ts'

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
  const named = [...scheme.facts, ...indicatorsOf(scheme), ...scheme.vetoes]
  return (
    named.find((candidate) => candidate.code === code)?.name[language] ??
    inputNameAlone(scheme, code, language)
  )
}
