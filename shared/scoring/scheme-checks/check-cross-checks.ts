import type { CrossCheck } from '../../domain/cross-check.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'
import { type ColumnType, checkColumn, nameTypes, numberTypes, withList } from './columns.ts'
import { checkSameUnit, unitOfColumn, unitOfScalar } from './units.ts'

interface Named {
  readonly scalars: readonly string[]
  readonly columns: readonly (readonly [list: string, column: string, types: readonly ColumnType[]])[]
  /** What is added up or compared must have one unit. */
  readonly sameUnit: boolean
}

const nothing: Named = { scalars: [], columns: [], sameUnit: false }

function namedBy(check: CrossCheck['check']): Named {
  switch (check.kind) {
    case 'not-above':
      return { ...nothing, scalars: [check.smaller, check.larger], sameUnit: true }
    case 'above-multiple':
      return { ...nothing, scalars: [check.input, check.of], sameUnit: true }
    case 'list-sum': {
      const types: readonly ColumnType[] = check.against === 'each-year' ? ['yearly-number'] : ['number']
      return { scalars: [check.input], columns: [[check.list, check.column, types]], sameUnit: true }
    }
    case 'same-parties':
      return {
        ...nothing,
        columns: [
          [check.left.list, check.left.column, nameTypes],
          [check.right.list, check.right.column, nameTypes],
        ],
      }
    case 'one-party':
      return {
        scalars: [check.input],
        columns: [
          [check.list, check.party, nameTypes],
          [check.list, check.column, numberTypes],
        ],
        sameUnit: true,
      }
    case 'december':
      return {
        ...nothing,
        columns: [
          [check.list, check.date, ['date']],
          [check.list, check.column, numberTypes],
        ],
      }
    case 'same-number':
      return { ...nothing, columns: [[check.list, check.column, ['text']]] }
    case 'not-negative':
    case 'dates-in-period':
    case 'credit-codes':
    case 'year-change':
    case 'unit-slip':
      return nothing
  }
}

/** Cross-checks speak of inputs and columns that are there and of one unit; a list's `largestBy` is a number. */
export function checkCrossChecks(scheme: Scheme): readonly SchemeProblem[] {
  const known = new Set<string>(scheme.scalars.map(({ code }) => code))
  const checks = scheme.crossChecks.flatMap(({ check }, at) => {
    const place = `crossChecks[${at}].check`
    const { scalars, columns, sameUnit } = namedBy(check)
    const units = [
      ...scalars.map((code) => unitOfScalar(scheme, code)),
      ...columns.map(([list, column]) => unitOfColumn(scheme, list, column)),
    ].filter((unit) => unit !== null)
    return [
      ...scalars
        .filter((code) => !known.has(code))
        .map((detail): SchemeProblem => ({ code: 'unknown-input', place, detail })),
      ...columns.flatMap(([list, column, types]) =>
        withList(scheme, list, place, (found) => checkColumn(found, column, types, place)),
      ),
      ...(sameUnit ? checkSameUnit(units[0] ?? null, units[1] ?? null, place) : []),
    ]
  })
  const largest = scheme.lists.flatMap((list, at) =>
    list.largestBy === undefined
      ? []
      : checkColumn(list, list.largestBy, numberTypes, `lists[${at}].largestBy`),
  )
  return [...checks, ...largest]
}
