import type { Language } from '#renderer/app/text.ts'
import type { Claims, ListRow } from '#shared/domain/claim.ts'
import type { ListInput } from '#shared/domain/input-definition.ts'
import { inputNameAlone } from '#shared/domain/input-name.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import { cellText } from '#shared/domain/shown-cell.ts'

/** What an item's key means: `D01/2024` → D01 研发经费支出 2024; a row by its first filled texts. */
export function itemLabel(scheme: Scheme, claims: Claims, item: string, language: Language): string {
  const [code = '', part = ''] = item.split('/')
  const list = scheme.lists.find((candidate) => candidate.code === code)
  if (list !== undefined) {
    const row = claims.rows.find((candidate) => candidate.list === code && candidate.row === part)
    return `${code} ${list.name[language]} · ${row === undefined ? part : rowTitle(row, list, language)}`
  }
  const named = [...scheme.facts, ...indicatorsOf(scheme), ...scheme.vetoes, ...scheme.dimensions]
  const name =
    named.find((candidate) => candidate.code === code)?.name[language] ??
    inputNameAlone(scheme, code, language)
  return [code, name, part].filter((word) => word !== '').join(' ')
}

function rowTitle(row: ListRow, list: ListInput, language: Language): string {
  const parts = list.columns
    .filter(({ type }) => type === 'text' || type === 'choice')
    .map((column) => cellText(row.values[column.id], column, language))
    .filter((part) => part !== '')
  return parts.slice(0, 2).join(' · ') || row.row
}
