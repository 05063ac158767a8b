import { chiSquareSurvival } from './chi-square.ts'
import { midranks } from './midranks.ts'
import { checkRatings, completeRows, type Ratings, raterCount } from './ratings.ts'
import { type UndefinedStatistic, undefinedBecause } from './undefined-statistic.ts'

/** The test that the raters' orders have nothing to do with each other: χ² = m (n − 1) W. */
export interface ChiSquareTest {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** From the χ² distribution, which is near enough from about eight units on. */
  readonly p: number
}

/** How far the raters put the units into the same order. */
export type KendallW =
  | {
      readonly defined: true
      /** 0 no common order, 1 the same order by all; corrected for ties. */
      readonly value: number
      readonly test: ChiSquareTest
      readonly units: number
      readonly raters: number
      /** Units in which somebody's rating is missing: not ranked. */
      readonly leftOutUnits: number
    }
  | UndefinedStatistic

/**
 * Kendall's coefficient of concordance W = 12 S / (m² (n³ − n) − m Σ T). Only the order of a rater's own
 * values counts; units that every rater rated. Undefined for fewer than two units or raters, and where every
 * rater gave all units the same.
 *
 * Source: Kendall & Babington Smith (1939), The Problem of m Rankings; with ties as in Kendall (1948), Rank
 * Correlation Methods, chapter 6, and Siegel (1956), Nonparametric Statistics, p. 229–238.
 *
 * @throws RangeError as `checkRatings` does.
 */
export function kendallW(ratings: Ratings): KendallW {
  checkRatings(ratings)
  const raters = raterCount(ratings)
  const { rows, leftOut } = completeRows(ratings)
  const units = rows.length
  if (raters < 2) return undefinedBecause('too-few-raters')
  if (units < 2) return undefinedBecause('too-few-units')
  const ranked = Array.from({ length: raters }, (_unused, rater) =>
    midranks(rows.map((row) => row[rater] ?? 0)),
  )
  const ties = ranked.reduce((sum, { tieCorrection }) => sum + tieCorrection, 0)
  const largest = raters ** 2 * (units ** 3 - units) - raters * ties
  if (largest === 0) return undefinedBecause('no-variation')
  const meanSum = (raters * (units + 1)) / 2
  const spread = rows
    .map((_row, unit) => ranked.reduce((sum, { ranks }) => sum + (ranks[unit] ?? 0), 0))
    .reduce((sum, rankSum) => sum + (rankSum - meanSum) ** 2, 0)
  const value = (12 * spread) / largest
  const chiSquare = raters * (units - 1) * value
  return {
    defined: true,
    value,
    test: { chiSquare, degreesOfFreedom: units - 1, p: chiSquareSurvival(chiSquare, units - 1) },
    units,
    raters,
    leftOutUnits: leftOut,
  }
}
