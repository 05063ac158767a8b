import { incompleteBeta } from './incomplete-beta.ts'

/** P(F ≤ f) for `numerator` and `denominator` degrees of freedom, both above 0, not necessarily whole. */
function below(f: number, numerator: number, denominator: number): number {
  const sum = numerator * f + denominator
  return incompleteBeta((numerator * f) / sum, numerator / 2, denominator / 2, denominator / sum)
}

/**
 * P(F > f), the p value of an F test, for degrees of freedom above 0 that need not be whole. 1 for f ≤ 0.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.6.2.
 */
export function fSurvival(f: number, numerator: number, denominator: number): number {
  if (f <= 0) return 1
  return below(1 / f, denominator, numerator)
}

/** Quantiles are looked for between the exponentials of these. */
const lowestLog = -300
const highestLog = 300

/**
 * The f with P(F ≤ f) = p, for 0 < p < 1 and degrees of freedom above 0 that need not be whole. `null` where
 * there is none between e^−300 and e^300: with hardly any degree of freedom.
 */
export function fQuantile(p: number, numerator: number, denominator: number): number | null {
  // Each half is looked for by its own tail, which keeps the digits of small probabilities.
  const isTooLow =
    p < 0.5
      ? (f: number) => below(f, numerator, denominator) < p
      : (f: number) => fSurvival(f, numerator, denominator) > 1 - p
  if (!isTooLow(Math.exp(lowestLog)) || isTooLow(Math.exp(highestLog))) return null
  let low = lowestLog
  let high = highestLog
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return Math.exp(middle)
    if (isTooLow(Math.exp(middle))) low = middle
    else high = middle
  }
}
