import type { Column } from '../../domain/input-definition.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { Condition } from '../../domain/value-expression.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

export type List = Scheme['lists'][number]
export type ColumnType = Column['type']

/** What names a party or a thing. */
export const nameTypes: readonly ColumnType[] = ['text', 'credit-code']
/** What can be summed. */
export const numberTypes: readonly ColumnType[] = ['number', 'yearly-number']

export function withList(
  { lists }: Scheme,
  code: string,
  place: string,
  check: (list: List) => readonly SchemeProblem[],
): readonly SchemeProblem[] {
  const list = lists.find((candidate) => candidate.code === code)
  return list === undefined ? [{ code: 'unknown-input', place, detail: code }] : check(list)
}

/** The column is there and holds what the rule reads. */
export function checkColumn(
  { code, columns }: List,
  id: string,
  types: readonly ColumnType[],
  place: string,
): readonly SchemeProblem[] {
  const column = columns.find((candidate) => candidate.id === id)
  if (column === undefined) return [{ code: 'unknown-column', place, detail: `${code}.${id}` }]
  return types.includes(column.type)
    ? []
    : [{ code: 'column-type', place, detail: `${code}.${id}: ${column.type} ≠ ${types.join(' | ')}` }]
}

/** Which columns a test can be put to; null: any. */
function typesOf(test: Condition['test']): readonly ColumnType[] | null {
  switch (test) {
    case 'one-of':
      return ['choice']
    case 'yes':
    case 'no':
      return ['yes-no']
    case 'at-least':
      return numberTypes
    case 'years-before-period-end':
      return ['date']
    case 'filled':
    case 'empty':
      return null
  }
}

export function checkConditions(
  list: List,
  when: readonly Condition[],
  place: string,
): readonly SchemeProblem[] {
  return when.flatMap((condition, at): readonly SchemeProblem[] => {
    const found = list.columns.find(({ id }) => id === condition.column)
    const types = typesOf(condition.test) ?? (found === undefined ? [] : [found.type])
    const problems = checkColumn(list, condition.column, types, `${place}[${at}].column`)
    if (problems.length > 0 || condition.test !== 'one-of' || found?.type !== 'choice') return problems
    const options = new Set(found.options.map(({ code }) => code))
    return condition.options
      .filter((option) => !options.has(option))
      .map((detail) => ({ code: 'unknown-option', place: `${place}[${at}].options`, detail }))
  })
}
