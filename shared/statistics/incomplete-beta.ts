import { continuedFraction } from './continued-fraction.ts'
import { logGamma } from './log-gamma.ts'

/** The fraction of DLMF 8.17.22; it is short where x is below (a + 1)/(a + b + 2). */
function fractionOf(x: number, a: number, b: number): number {
  return continuedFraction(1, (index) => {
    const half = Math.floor(index / 2)
    if (index % 2 === 0) return { a: (half * (b - half) * x) / ((a + index - 1) * (a + index)), b: 1 }
    return { a: (-(a + half) * (a + b + half) * x) / ((a + index - 1) * (a + index)), b: 1 }
  })
}

/** ln x, by whichever of x and 1 − x is small and so has its digits. */
function logOf(x: number, complement: number): number {
  return x < 0.5 ? Math.log(x) : Math.log1p(-complement)
}

/**
 * The regularized incomplete beta function I_x(a, b): 0 at x ≤ 0 to 1 at x ≥ 1, for a > 0 and b > 0. About
 * twelve digits. Whoever knows 1 − x better than a subtraction tells it hands it in as `complement`.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction) and 8.17.4 (symmetry).
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (x <= 0) return 0
  if (complement <= 0) return 1
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * logOf(x, complement) + b * logOf(complement, x),
  )
  return x < (a + 1) / (a + b + 2)
    ? front / (a * fractionOf(x, a, b))
    : 1 - front / (b * fractionOf(complement, b, a))
}
