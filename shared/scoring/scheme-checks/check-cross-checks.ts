import type { CrossCheck } from '../../domain/cross-check.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

interface Named {
  readonly scalars: readonly string[]
  readonly columns: readonly (readonly [list: string, column: string])[]
}

function namedBy(check: CrossCheck['check']): Named {
  switch (check.kind) {
    case 'not-above':
      return { scalars: [check.smaller, check.larger], columns: [] }
    case 'above-multiple':
      return { scalars: [check.input, check.of], columns: [] }
    case 'list-sum':
      return { scalars: [check.input], columns: [[check.list, check.column]] }
    case 'same-parties':
      return {
        scalars: [],
        columns: [
          [check.left.list, check.left.column],
          [check.right.list, check.right.column],
        ],
      }
    case 'one-party':
      return {
        scalars: [check.input],
        columns: [
          [check.list, check.party],
          [check.list, check.column],
        ],
      }
    case 'december':
      return {
        scalars: [],
        columns: [
          [check.list, check.date],
          [check.list, check.column],
        ],
      }
    case 'same-number':
      return { scalars: [], columns: [[check.list, check.column]] }
    case 'not-negative':
    case 'dates-in-period':
    case 'credit-codes':
    case 'year-change':
    case 'unit-slip':
      return { scalars: [], columns: [] }
  }
}

/** Cross-checks speak of inputs and columns that are there; a list's `largestBy` is a number. */
export function checkCrossChecks(scheme: Scheme): readonly SchemeProblem[] {
  const scalars = new Set<string>(scheme.scalars.map(({ code }) => code))
  const checks = scheme.crossChecks.flatMap(({ check }, at) => {
    const place = `crossChecks[${at}].check`
    const named = namedBy(check)
    return [
      ...named.scalars
        .filter((code) => !scalars.has(code))
        .map((detail): SchemeProblem => ({ code: 'unknown-input', place, detail })),
      ...named.columns.flatMap(([list, column]): readonly SchemeProblem[] => {
        const found = scheme.lists.find(({ code }) => code === list)
        if (found === undefined) return [{ code: 'unknown-input', place, detail: list }]
        return found.columns.some(({ id }) => id === column)
          ? []
          : [{ code: 'unknown-column', place, detail: `${list}.${column}` }]
      }),
    ]
  })
  const largest = scheme.lists.flatMap(({ largestBy, columns }, at): readonly SchemeProblem[] => {
    if (largestBy === undefined) return []
    const type = columns.find(({ id }) => id === largestBy)?.type
    return type === 'number' || type === 'yearly-number'
      ? []
      : [{ code: 'unknown-column', place: `lists[${at}].largestBy`, detail: largestBy }]
  })
  return [...checks, ...largest]
}
