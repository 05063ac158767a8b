import Fraction from 'fraction.js'
import type { PanelRule } from '../../domain/scheme.ts'

const [zero, one] = [new Fraction(0), new Fraction(1)]

/**
 * How much of each value enters the mean: 1 for whole, 0 where dropped. Equal values always have equal weights, so
 * that no name and no order decides which of them is dropped: k that share a dropped place enter with (k−1)/k each,
 * k in the middle of a median share its one or two places.
 */
export function weightsOf(
  method: 'mean' | 'median' | 'trimmed',
  values: readonly Fraction[],
): readonly Fraction[] {
  if (method === 'mean') return values.map(() => one)
  const sorted = values.toSorted((left, right) => left.compare(right))
  const places = sorted.map((_value, at) =>
    method === 'median' ? isMiddle(at, sorted.length) : at > 0 && at < sorted.length - 1,
  )
  return values.map((value) => {
    const equal = sorted.flatMap((other, at) => (other.equals(value) ? [at] : []))
    return new Fraction(equal.filter((at) => places[at] === true).length, equal.length)
  })
}

function isMiddle(at: number, count: number): boolean {
  const middle = (count - 1) / 2
  return at === Math.floor(middle) || at === Math.ceil(middle)
}

/** How totals enter under a rule; fewer of them than `trimFrom` are not trimmed. */
export function totalWeights(
  { method, trimFrom }: PanelRule,
  totals: readonly Fraction[],
): readonly Fraction[] {
  if (method === 'median') return weightsOf('median', totals)
  return weightsOf(method === 'trimmed-totals' && totals.length >= trimFrom ? 'trimmed' : 'mean', totals)
}

/** How the shares of one indicator enter under `trimmed-indicators`. */
export function shareWeights(
  { trimFrom }: Pick<PanelRule, 'trimFrom'>,
  shares: readonly Fraction[],
): readonly Fraction[] {
  return weightsOf(shares.length >= trimFrom ? 'trimmed' : 'mean', shares)
}

/** The mean of values by their weights; 0 of none. */
export function weightedMean(values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  const whole = weights.reduce((sum, weight) => sum.add(weight), zero)
  if (whole.equals(0)) return zero
  return values.reduce((sum, value, at) => sum.add(value.mul(weights[at] ?? zero)), zero).div(whole)
}
