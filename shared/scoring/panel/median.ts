import type Fraction from 'fraction.js'

/** The value in the middle, of an even number the mean of the two there; null of none. */
export function medianOf(values: readonly Fraction[]): Fraction | null {
  const sorted = values.toSorted((left, right) => left.compare(right))
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : low.add(high).div(2)
}

/** The highest less the lowest; null of none. */
export function spreadOf(values: readonly Fraction[]): Fraction | null {
  const sorted = values.toSorted((left, right) => left.compare(right))
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  return lowest === undefined || highest === undefined ? null : highest.sub(lowest)
}
