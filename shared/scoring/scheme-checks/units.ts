import type { Unit } from '../../domain/input-definition.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { ValueExpression } from '../../domain/value-expression.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/** A unit, a number of things (which may be called persons, firms, items or nothing), or null: cannot be told. */
export type ValueUnit = Unit | 'count' | null

const countUnits: readonly ValueUnit[] = ['count', 'person', 'firm', 'item', 'none']

export function unitOfScalar({ scalars }: Scheme, code: string): ValueUnit {
  return scalars.find((scalar) => scalar.code === code)?.unit ?? null
}

export function unitOfColumn({ lists }: Scheme, list: string, id: string): ValueUnit {
  const column = lists.find(({ code }) => code === list)?.columns.find((candidate) => candidate.id === id)
  return column?.type === 'number' || column?.type === 'yearly-number' ? column.unit : null
}

/** The unit of a value; null where it cannot be told because an input is missing. */
export function unitOf(scheme: Scheme, value: ValueExpression): ValueUnit {
  switch (value.kind) {
    case 'sum':
    case 'mean':
    case 'last-year':
      return unitOfScalar(scheme, value.input)
    case 'difference':
      return unitOf(scheme, value.minuend)
    case 'ratio':
    case 'mean-completion':
      return 'percent'
    case 'item-points':
    case 'facts':
      return 'point'
    case 'distinct-count':
      return 'count'
  }
}

/** What is added, subtracted or compared has one unit. */
export function checkSameUnit(one: ValueUnit, other: ValueUnit, place: string): readonly SchemeProblem[] {
  const counts =
    (one === 'count' || other === 'count') && countUnits.includes(one) && countUnits.includes(other)
  return one === null || other === null || one === other || counts
    ? []
    : [{ code: 'units', place, detail: `${one} ≠ ${other}` }]
}
