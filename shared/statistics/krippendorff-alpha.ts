import { type CoincidenceMatrix, coincidenceMatrix } from './coincidence-matrix.ts'
import { checkRatings, type Ratings, raterCount } from './ratings.ts'
import { type UndefinedStatistic, undefinedBecause } from './undefined-statistic.ts'

/** What the numbers may be compared for: same or not, rank, distance, proportion. */
export type AlphaScale = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Agreement beyond chance among any number of raters, missing values allowed. */
export type KrippendorffAlpha =
  | {
      readonly defined: true
      /** 1 perfect, 0 as by chance, below 0 systematic disagreement. */
      readonly value: number
      /** D_o, in squared units of the scale's difference; 0 in perfect agreement. */
      readonly observedDisagreement: number
      /** D_e: the same if values were paired at random. Above 0. */
      readonly expectedDisagreement: number
      readonly pairableValues: number
      /** Units with two values or more, and the others, which pair with nothing. */
      readonly units: number
      readonly leftOutUnits: number
    }
  | UndefinedStatistic

/** The squared difference δ² of the values at two places of the matrix. */
type SquaredDifference = (matrix: CoincidenceMatrix) => (left: number, right: number) => number

const valueDifference =
  (squared: (left: number, right: number) => number): SquaredDifference =>
  ({ values }) =>
  (left, right) =>
    squared(values[left] ?? 0, values[right] ?? 0)

/** Ranks are as far apart as there are values between them, half of both ends counted. */
const ordinalDifference: SquaredDifference = ({ totals }) => {
  let below = 0
  const middles = totals.map((total) => {
    below += total
    return below - total / 2
  })
  return (left, right) => ((middles[left] ?? 0) - (middles[right] ?? 0)) ** 2
}

const differences: Readonly<Record<AlphaScale, SquaredDifference>> = {
  nominal: valueDifference((left, right) => (left === right ? 0 : 1)),
  ordinal: ordinalDifference,
  interval: valueDifference((left, right) => (left - right) ** 2),
  ratio: valueDifference((left, right) => (left === right ? 0 : ((left - right) / (left + right)) ** 2)),
}

/**
 * Krippendorff's α = 1 − D_o / D_e. Categories of a nominal scale come as any numbers, one a category.
 * Undefined where fewer than two units have two values, or where all pairable values are the same; on a ratio
 * scale also for negative values.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability: section C for the coincidences, its
 * step 4 and section D for the differences δ² of each scale.
 *
 * @throws RangeError as `checkRatings` does.
 */
export function krippendorffAlpha(scale: AlphaScale, ratings: Ratings): KrippendorffAlpha {
  checkRatings(ratings)
  if (raterCount(ratings) < 2) return undefinedBecause('too-few-raters')
  const matrix = coincidenceMatrix(ratings)
  const { values, coincidences, totals, pairableValues, pairableUnits } = matrix
  if (pairableUnits < 2) return undefinedBecause('too-few-units')
  if (values.length < 2) return undefinedBecause('no-variation')
  if (scale === 'ratio' && values.some((value) => value < 0)) return undefinedBecause('negative-value')
  const squared = differences[scale](matrix)
  let observed = 0
  let expected = 0
  for (const [left, total] of totals.entries()) {
    for (const [right, other] of totals.entries()) {
      const difference = squared(left, right)
      observed += (coincidences[left]?.[right] ?? 0) * difference
      expected += total * other * difference
    }
  }
  if (expected === 0) return undefinedBecause('no-variation')
  const observedDisagreement = observed / pairableValues
  const expectedDisagreement = expected / (pairableValues * (pairableValues - 1))
  return {
    defined: true,
    value: 1 - observedDisagreement / expectedDisagreement,
    observedDisagreement,
    expectedDisagreement,
    pairableValues,
    units: pairableUnits,
    leftOutUnits: ratings.length - pairableUnits,
  }
}
