import Fraction from 'fraction.js'
import type { ValueFunction } from '../../domain/value-function.ts'

type Cohort = Extract<ValueFunction, { readonly kind: 'cohort' }>

/**
 * `rank`: 1 for the best, 0 for the last, evenly between; equal values share the better rank. `percentile`: the
 * share of the cohort at or below the value. A centre alone in its cohort has 1.
 */
export function cohortShare({ by }: Cohort, value: Fraction, cohort: readonly Fraction[]): Fraction {
  if (cohort.length <= 1) return new Fraction(1)
  const above = cohort.filter((other) => other.compare(value) > 0).length
  if (by === 'rank') return new Fraction(1).sub(new Fraction(above, cohort.length - 1))
  return new Fraction(cohort.length - above, cohort.length)
}
