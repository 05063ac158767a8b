import type Fraction from 'fraction.js'

/** Ranks from the best, equal totals sharing the better one: 1, 2, 2, 4. */
export function ranks(totals: readonly Fraction[]): readonly number[] {
  return totals.map((total) => totals.filter((other) => other.compare(total) > 0).length + 1)
}
