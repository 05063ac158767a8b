import { mean } from './mean.ts'
import { checkRatings, type Ratings, raterCount } from './ratings.ts'
import { type UndefinedStatistic, undefinedBecause } from './undefined-statistic.ts'

/**
 * One rater against the rest of the panel, in the unit of the ratings. It says who is generous and who is
 * severe, not who is right, and nothing is rescaled by it.
 */
export type RaterSeverity =
  | {
      readonly defined: true
      /** Mean of (own rating − mean of the others) over his units. Above 0: more generous than the others. */
      readonly meanDifference: number
      /** Units that he and at least one other rated. */
      readonly units: number
      /** Standard deviation of the differences (n − 1): small, and he is alike throughout. `null` for one unit. */
      readonly spread: number | null
      /** Of the mean difference: spread / √units. `null` for one unit. */
      readonly standardError: number | null
      /** Mean difference / standard error; beyond ±2 hardly chance. `null` where that error is 0 or unknown. */
      readonly z: number | null
    }
  | UndefinedStatistic

/** Differences of a trillionth of the ratings are what doubles leave of equal numbers. */
const rounding = 1e-12

function standardDeviation(values: readonly number[], largest: number): number {
  const centre = mean(values)
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1)
  const deviation = Math.sqrt(variance)
  return deviation <= rounding * largest ? 0 : deviation
}

function severityOf(rater: number, ratings: Ratings): RaterSeverity {
  const compared = ratings.flatMap((row) => {
    const own = row[rater] ?? null
    const others = row.filter((value, other) => other !== rater && value !== null)
    return own === null || others.length === 0 ? [] : [{ own, others: mean(others.map(Number)) }]
  })
  if (compared.length === 0) return undefinedBecause('too-few-units')
  const differences = compared.map(({ own, others }) => own - others)
  const meanDifference = mean(differences)
  const units = differences.length
  if (units === 1) return { defined: true, meanDifference, units, spread: null, standardError: null, z: null }
  const largest = Math.max(...compared.map(({ own, others }) => Math.max(Math.abs(own), Math.abs(others))))
  const spread = standardDeviation(differences, largest)
  const standardError = spread / Math.sqrt(units)
  const z = standardError === 0 ? null : meanDifference / standardError
  return { defined: true, meanDifference, units, spread, standardError, z }
}

/**
 * Each rater's severity, in the order of the raters: his ratings against the mean of the others on the same
 * units, himself left out, so that he does not pull the measure towards him. Missing ratings are left out unit
 * by unit. Undefined for a rater who shares no unit with another.
 *
 * Source: plain leave-one-out differences with the standard error of their mean; for the question they answer
 * see Eckes (2015), Introduction to Many-Facet Rasch Measurement, chapter 3.
 *
 * @throws RangeError as `checkRatings` does.
 */
export function severity(ratings: Ratings): readonly RaterSeverity[] {
  checkRatings(ratings)
  const raters = raterCount(ratings)
  return Array.from({ length: raters }, (_unused, rater) =>
    raters < 2 ? undefinedBecause('too-few-raters') : severityOf(rater, ratings),
  )
}
