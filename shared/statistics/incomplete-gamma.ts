import { continuedFraction } from './continued-fraction.ts'
import { logGamma } from './log-gamma.ts'

/** Q's fraction, DLMF 8.9.2 in its contracted form; short where x is above a + 1. */
function upperFraction(a: number, x: number): number {
  return continuedFraction(x + 1 - a, (index) => ({ a: -index * (index - a), b: x + 2 * index + 1 - a }))
}

/** P's series, DLMF 8.11.4; short where x is below a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let index = 1; term > sum * 1e-17; index += 1) {
    term *= x / (a + index)
    sum += term
  }
  return sum
}

/**
 * The regularized upper incomplete gamma function Q(a, x): 1 at x ≤ 0, falling to 0, for a > 0. About twelve
 * digits.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.11.4 (series) and 8.9.2 (continued fraction).
 */
export function upperIncompleteGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front / upperFraction(a, x)
}
