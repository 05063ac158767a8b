import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { ValueFunction } from '../../domain/value-function.ts'
import { baseFullShare } from './base-full-share.ts'
import { cohortShare } from './cohort-share.ts'
import { stepsPoints } from './steps-points.ts'

/** Only p is clamped, never an input. */
export function clamped(share: Fraction): Fraction {
  if (share.compare(0) < 0) return new Fraction(0)
  return share.compare(1) > 0 ? new Fraction(1) : share
}

/**
 * The share p of the weight, 0 ≤ p ≤ 1, exact; a line a kind. `cohort` holds the values of all centres of the
 * round, this one among them.
 */
export function shareOf(
  valueFunction: ValueFunction,
  value: Fraction,
  weight: Fraction,
  cohort: readonly Fraction[] = [],
): Fraction {
  switch (valueFunction.kind) {
    case 'base-full':
      return clamped(baseFullShare(valueFunction, value))
    case 'proportional':
      return clamped(value.div(toFraction(valueFunction.full)))
    case 'steps':
      return clamped(stepsPoints(valueFunction, value).div(weight))
    case 'items':
      return clamped(value.div(weight))
    case 'checks':
      return clamped(value.mul(toFraction(valueFunction.pointsEach)).div(weight))
    case 'cohort':
      return clamped(cohortShare(valueFunction, value, cohort))
  }
}
