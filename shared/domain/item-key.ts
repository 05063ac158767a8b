import { type RowId, rowIdSchema, type Year, yearSchema } from './brand.ts'
import {
  type ColumnId,
  columnIdSchema,
  type FactCode,
  factCodeSchema,
  type ListCode,
  listCodeSchema,
  type ScalarCode,
  scalarCodeSchema,
} from './input-definition.ts'

/** The parts of the centre that the cover sheet asks for. */
export const centreFields = [
  'name',
  'leadUnit',
  'creditCode',
  'field',
  'formationMode',
  'approvedOn',
] as const
export type CentreField = (typeof centreFields)[number]

/**
 * What a problem, a correction or a finding is about.
 *
 * | key | item |
 * | --- | --- |
 * | `D01/2024` | the figure of a year |
 * | `L3/r7` | a row |
 * | `L3/r7/number`, `L7/r3/received/2024` | a cell of a row, with its year where the column has one a year |
 * | `F01` | a fact |
 * | `D01/@evidence`, `L3/r7/@evidence`, `F01/@evidence` | the evidence file named for it |
 * | `centre/creditCode` | a part of the centre |
 */
export type Item =
  | { readonly kind: 'figure'; readonly input: ScalarCode; readonly year: Year }
  | { readonly kind: 'row'; readonly list: ListCode; readonly row: RowId }
  | {
      readonly kind: 'cell'
      readonly list: ListCode
      readonly row: RowId
      readonly column: ColumnId
      readonly year: Year | null
    }
  | { readonly kind: 'fact'; readonly fact: FactCode }
  | { readonly kind: 'figure-evidence'; readonly input: ScalarCode }
  | { readonly kind: 'row-evidence'; readonly list: ListCode; readonly row: RowId }
  | { readonly kind: 'fact-evidence'; readonly fact: FactCode }
  | { readonly kind: 'centre'; readonly field: CentreField }

const evidence = '@evidence'

/** The text of an item, as keys in problems, corrections and findings carry it. */
export function itemKey(item: Item): string {
  switch (item.kind) {
    case 'figure':
      return `${item.input}/${item.year}`
    case 'row':
      return `${item.list}/${item.row}`
    case 'cell':
      return [item.list, item.row, item.column, ...(item.year === null ? [] : [item.year])].join('/')
    case 'fact':
      return item.fact
    case 'figure-evidence':
      return `${item.input}/${evidence}`
    case 'row-evidence':
      return `${item.list}/${item.row}/${evidence}`
    case 'fact-evidence':
      return `${item.fact}/${evidence}`
    case 'centre':
      return `centre/${item.field}`
  }
}

/** The item behind a key; null where the text is no key. */
export function parseItemKey(key: string): Item | null {
  const [head = '', ...rest] = key.split('/')
  if (head === 'centre') {
    const field = centreFields.find((candidate) => candidate === rest[0])
    return field !== undefined && rest.length === 1 ? { kind: 'centre', field } : null
  }
  const list = listCodeSchema.safeParse(head)
  if (list.success) return parseRowKey(list.data, rest)
  const [part] = rest
  const input = scalarCodeSchema.safeParse(head)
  if (input.success && rest.length === 1) {
    if (part === evidence) return { kind: 'figure-evidence', input: input.data }
    const year = yearSchema.safeParse(part)
    return year.success ? { kind: 'figure', input: input.data, year: year.data } : null
  }
  const fact = factCodeSchema.safeParse(head)
  if (!fact.success || rest.length > 1) return null
  if (part === undefined) return { kind: 'fact', fact: fact.data }
  return part === evidence ? { kind: 'fact-evidence', fact: fact.data } : null
}

function parseRowKey(list: ListCode, rest: readonly string[]): Item | null {
  const [rowText, columnText, yearText] = rest
  const row = rowIdSchema.safeParse(rowText)
  if (!row.success || rest.length > 3) return null
  if (columnText === undefined) return { kind: 'row', list, row: row.data }
  if (columnText === evidence) return rest.length === 2 ? { kind: 'row-evidence', list, row: row.data } : null
  const column = columnIdSchema.safeParse(columnText)
  if (!column.success) return null
  if (yearText === undefined) return { kind: 'cell', list, row: row.data, column: column.data, year: null }
  const year = yearSchema.safeParse(yearText)
  return year.success ? { kind: 'cell', list, row: row.data, column: column.data, year: year.data } : null
}
