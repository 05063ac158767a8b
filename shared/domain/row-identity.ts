import type { ListRow } from './claim.ts'
import type { Column, ListInput } from './input-definition.ts'
import { normalNumber } from './number-form.ts'

/**
 * The columns that name the fact behind a row: its number (patent, standard, contract); where a list has none,
 * the required credit code and the year. Empty where rows have no name (two transfers to one party).
 */
export function identifyingColumns({ columns }: ListInput): readonly Column[] {
  const numbered = columns.filter((column) => column.type === 'text' && column.identifier !== undefined)
  if (numbered.length > 0) return numbered.slice(0, 1)
  const code = columns.find(({ type, required }) => type === 'credit-code' && required)
  return code === undefined ? [] : [code, ...columns.filter(({ type }) => type === 'year')]
}

/** What names the fact behind a row, normalised; null where nothing does or it is left empty. */
export function rowIdentity(list: ListInput, { values }: Pick<ListRow, 'values'>): string | null {
  const parts = identifyingColumns(list).map((column) => {
    const value = values[column.id]
    const form = column.type === 'text' ? column.identifier : undefined
    return value?.type === 'text' ? normalNumber(form ?? 'plain', value.text) : ''
  })
  return parts.length === 0 || parts.includes('') ? null : parts.join('\n')
}
