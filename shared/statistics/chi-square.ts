import { upperIncompleteGamma } from './incomplete-gamma.ts'

/**
 * P(χ² > x), the p value of a χ² test, for degrees of freedom above 0. 1 for x ≤ 0.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.4.19.
 */
export function chiSquareSurvival(x: number, degreesOfFreedom: number): number {
  return upperIncompleteGamma(degreesOfFreedom / 2, x / 2)
}
