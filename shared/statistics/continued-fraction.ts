/** A term of b₀ + a₁/(b₁ + a₂/(b₂ + …)). */
export interface FractionTerm {
  readonly a: number
  readonly b: number
}

/** Takes the place of a denominator that happens to be nothing. */
const tiny = 1e-300
const precision = 1e-15
const mostTerms = 100_000

const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value)

/**
 * The value of a continued fraction with b₀ = `start`, by the modified method of Lentz.
 *
 * Source: Thompson & Barnett (1986), Coulomb and Bessel functions of complex arguments and order, section on
 * Lentz's method.
 */
export function continuedFraction(start: number, termOf: (index: number) => FractionTerm): number {
  let value = awayFromZero(start)
  let above = value
  let below = 0
  for (let index = 1; index <= mostTerms; index += 1) {
    const { a, b } = termOf(index)
    below = 1 / awayFromZero(b + a * below)
    above = awayFromZero(b + a / above)
    const factor = above * below
    value *= factor
    if (Math.abs(factor - 1) <= precision) break
  }
  return value
}
