import { type Rational, toFixed, toFraction } from '#shared/domain/exact.ts'

/** Two decimals for show, rounded half up; the exact figure is in the explanation. */
export function showPoints(value: Rational): string {
  return toFixed(toFraction(value), 2)
}

/** Up to four decimals without trailing zeros. */
export function showValue(value: Rational): string {
  const text = toFixed(toFraction(value), 4)
  return text.replace(/\.?0+$/, '')
}

/**
 * Points beside a cut-off: two decimals, and more where two would show the cut-off itself while it is not
 * reached (84.9996 beside 良好, not 85.00).
 */
export function showNearCutOff(value: Rational, distance: Rational | null): string {
  const far =
    distance === null || toFraction(distance).equals(0) || toFraction(distance).compare('1/100') >= 0
  return far ? showPoints(value) : toFixed(toFraction(value), 6).replace(/0+$/, '')
}
