import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

const sum = (weights: readonly { readonly weight: Parameters<typeof toFraction>[0] }[]) =>
  weights.reduce((total, { weight }) => total.add(toFraction(weight)), new Fraction(0))

/** Dimensions sum to exactly 100, the indicators of each to exactly its weight, and not all of them may fall away. */
export function checkWeights({ dimensions }: Scheme): readonly SchemeProblem[] {
  const whole = sum(dimensions)
  const all: readonly SchemeProblem[] = whole.equals(100)
    ? []
    : [{ code: 'weights', place: 'dimensions', detail: `${whole.toFraction()} ≠ 100` }]
  const each = dimensions.flatMap(({ code, weight, indicators }, at): readonly SchemeProblem[] => {
    const total = sum(indicators)
    const positive = indicators.flatMap((indicator, index): readonly SchemeProblem[] =>
      toFraction(indicator.weight).compare(0) > 0
        ? []
        : [
            {
              code: 'weights',
              place: `dimensions[${at}].indicators[${index}].weight`,
              detail: indicator.weight,
            },
          ],
    )
    const own: readonly SchemeProblem[] = total.equals(toFraction(weight))
      ? []
      : [
          {
            code: 'weights',
            place: `dimensions[${at}].indicators`,
            detail: `${total.toFraction()} ≠ ${weight}`,
          },
        ]
    const fallsAway: readonly SchemeProblem[] = indicators.every((indicator) => indicator.notApplicable)
      ? [{ code: 'not-applicable', place: `dimensions[${at}].indicators`, detail: code }]
      : []
    return [...own, ...positive, ...fallsAway]
  })
  return [...all, ...each]
}
