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
