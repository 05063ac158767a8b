import { mean } from './mean.ts'
import { checkRatings, completeRows, type Ratings, raterCount } from './ratings.ts'
import { type UndefinedStatistic, undefinedBecause } from './undefined-statistic.ts'

/**
 * How bad it is that one rater gave `left` and the other `right`: 0 for nothing, the unit does not matter.
 * Levels come as numbers whose distances mean something (1, 2, 3, … for even steps), categories as any numbers.
 */
export type Disagreement = (left: number, right: number) => number

/** The usual weights: Cohen (1960) counts every difference alike, the others by distance or its square. */
export const disagreements = {
  unweighted: (left, right) => (left === right ? 0 : 1),
  linear: (left, right) => Math.abs(left - right),
  quadratic: (left, right) => (left - right) ** 2,
} as const satisfies Readonly<Record<string, Disagreement>>

/** Agreement of two raters beyond chance, near misses counting less than far ones. */
export type WeightedKappa =
  | {
      readonly defined: true
      /** 1 perfect, 0 as by chance from what each rater tends to give, below 0 worse than that. */
      readonly value: number
      /** For a confidence interval of κ, in large samples; 0 in perfect agreement. */
      readonly standardError: number
      /** Units that both raters rated. */
      readonly units: number
      readonly leftOutUnits: number
    }
  | UndefinedStatistic

interface Share {
  readonly value: number
  readonly share: number
}

/** What a rater tends to give: each distinct value with its share. */
function marginal(values: readonly number[]): readonly Share[] {
  return [...new Set(values)]
    .toSorted((left, right) => left - right)
    .map((value) => ({ value, share: values.filter((other) => other === value).length / values.length }))
}

/** The mean disagreement of one value with what the other rater tends to give. */
function againstMarginal(shares: readonly Share[], disagreement: (value: number) => number): number {
  return shares.reduce((sum, { value, share }) => sum + share * disagreement(value), 0)
}

/**
 * Cohen's weighted κ = 1 − Σ v p_o / Σ v p_c for two raters, with v the disagreement; the unweighted κ is the
 * one with v = 1 off the diagonal. Units that both raters rated. Undefined for fewer than two of them, and where
 * both raters gave everything the same value.
 *
 * Source: Cohen (1968), Weighted Kappa: Nominal Scale Agreement with Provision for Scaled Disagreement or Partial
 * Credit; Cohen (1960), A Coefficient of Agreement for Nominal Scales; standard error: Fleiss, Cohen & Everitt
 * (1969), Large Sample Standard Errors of Kappa and Weighted Kappa, written for disagreements.
 *
 * @throws RangeError as `checkRatings` does, and where there are not two raters.
 */
export function weightedKappa(disagreement: Disagreement, ratings: Ratings): WeightedKappa {
  checkRatings(ratings)
  if (ratings.length > 0 && raterCount(ratings) !== 2) throw new RangeError('κ compares two raters')
  const { rows, leftOut } = completeRows(ratings)
  if (rows.length < 2) return undefinedBecause('too-few-units')
  const pairs = rows.map(([left = 0, right = 0]) => ({ left, right }))
  const lefts = marginal(pairs.map(({ left }) => left))
  const rights = marginal(pairs.map(({ right }) => right))
  const observed = mean(pairs.map(({ left, right }) => disagreement(left, right)))
  const expectedOfLeft = (left: number) => againstMarginal(rights, (right) => disagreement(left, right))
  const expectedOfRight = (right: number) => againstMarginal(lefts, (left) => disagreement(left, right))
  const expected = againstMarginal(lefts, expectedOfLeft)
  if (expected === 0) return undefinedBecause('no-variation')
  const ratio = observed / expected
  const deviations = pairs.map(
    ({ left, right }) =>
      disagreement(left, right) / expected -
      (ratio * (expectedOfLeft(left) + expectedOfRight(right))) / expected,
  )
  const centre = mean(deviations)
  const variance = mean(deviations.map((deviation) => (deviation - centre) ** 2)) / rows.length
  return {
    defined: true,
    value: 1 - ratio,
    standardError: Math.sqrt(variance),
    units: rows.length,
    leftOutUnits: leftOut,
  }
}
