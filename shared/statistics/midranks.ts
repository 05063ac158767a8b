/** The ranks of one rater's values, and the ties among them. */
export interface Midranks {
  /** From 1 for the lowest; equal values share the mean of their ranks. In the order of the values. */
  readonly ranks: readonly number[]
  /** T = Σ (t³ − t) over the groups of t equal values; 0 without ties. */
  readonly tieCorrection: number
}

/**
 * Ranks values, ties sharing the mean of their ranks.
 *
 * Source: Kendall (1948), Rank Correlation Methods, chapters 3 and 6.
 */
export function midranks(values: readonly number[]): Midranks {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  const rankOf = new Map<number, number>()
  let below = 0
  for (const [value, size] of [...sizes].toSorted(([left], [right]) => left - right)) {
    rankOf.set(value, below + (size + 1) / 2)
    below += size
  }
  return {
    ranks: values.map((value) => rankOf.get(value) ?? 0),
    tieCorrection: [...sizes.values()].reduce((sum, size) => sum + (size ** 3 - size), 0),
  }
}
