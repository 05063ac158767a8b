import { fSurvival } from './f-distribution.ts'
import {
  agreementInterval,
  type ConfidenceInterval,
  errorInterval,
  intervalOfMean,
} from './intraclass-interval.ts'
import { checkRatings, completeRows, type Ratings, raterCount } from './ratings.ts'
import { type MeanSquares, twoWayAnova } from './two-way-anova.ts'
import { type UndefinedStatistic, undefinedBecause } from './undefined-statistic.ts'

/**
 * The six forms of Shrout & Fleiss. The first figure: 1 each unit has raters of its own; 2 all units have the
 * same raters, drawn from many (absolute agreement counts); 3 these raters are the only ones of interest
 * (consistency counts: a rater may be severe throughout). The second: of one rating, or of the mean of all k.
 */
export type IccForm = '1,1' | '2,1' | '3,1' | '1,k' | '2,k' | '3,k'

/** The test that the units do not differ. */
export interface FTest {
  /** `null` where the error is nothing at all, so that F is beyond every bound. */
  readonly f: number | null
  readonly numeratorDegrees: number
  readonly denominatorDegrees: number
  readonly p: number
}

/** The share of the variance that lies between the units. */
export type IntraclassCorrelation =
  | {
      readonly defined: true
      /** At most 1; below 0 where units differ less than chance would have them. */
      readonly value: number
      readonly test: FTest
      /** `null` where the formulas give none. */
      readonly interval: ConfidenceInterval | null
      readonly units: number
      readonly raters: number
      /** Units in which somebody's rating is missing: not used. */
      readonly leftOutUnits: number
    }
  | UndefinedStatistic

interface Estimate {
  readonly value: number
  readonly interval: ConfidenceInterval | null
}

/** (BMS − EMS) over (BMS + (k − 1) EMS) for one rating, over BMS for the mean of k. */
function estimateFrom(form: IccForm, { units, raterCount: k }: MeanSquares): (error: number) => number {
  if (form.endsWith('k')) return (error) => (units - error) / units
  return (error) => (units - error) / (units + (k - 1) * error)
}

/** What doubles leave of differences that are nothing. */
const rounding = 1e-12

/** `null` where the form divides by nothing or less: raters and units differ less than chance. */
function agreementEstimate(form: IccForm, squares: MeanSquares, confidence: number): Estimate | null {
  const { units, raters, residual, unitCount: n, raterCount: k } = squares
  const ofOne = units + (k - 1) * residual + (k * (raters - residual)) / n
  const ofMean = units + (raters - residual) / n
  const denominator = form === '2,k' ? ofMean : ofOne
  const least = rounding * (units + raters + residual)
  if (ofOne <= least || denominator <= least) return null
  const interval = agreementInterval(squares, (units - residual) / ofOne, confidence)
  return {
    value: (units - residual) / denominator,
    interval: form === '2,k' && interval !== null ? intervalOfMean(interval, k) : interval,
  }
}

/**
 * One form of the intraclass correlation, with its F test and confidence interval (`confidence` in 0 to 1).
 * Only units that every rater rated. Undefined for fewer than two units or raters, where nothing varies, and
 * where the units do not differ though the form divides by their difference.
 *
 * Source: Shrout & Fleiss (1979), Intraclass Correlations: Uses in Assessing Rater Reliability, p. 423–426.
 *
 * @throws RangeError as `checkRatings` does.
 */
export function intraclassCorrelation(
  form: IccForm,
  ratings: Ratings,
  confidence = 0.95,
): IntraclassCorrelation {
  checkRatings(ratings)
  const { rows, leftOut } = completeRows(ratings)
  if (raterCount(ratings) < 2) return undefinedBecause('too-few-raters')
  if (rows.length < 2) return undefinedBecause('too-few-units')
  const squares = twoWayAnova(rows)
  const { units, unitCount: n, raterCount: k } = squares
  if (units === 0 && squares.within === 0) return undefinedBecause('no-variation')
  const oneWay = form.startsWith('1')
  const error = oneWay ? squares.within : squares.residual
  if (units === 0 && (error === 0 || form.endsWith('k'))) return undefinedBecause('units-do-not-differ')
  const unitDegrees = n - 1
  const errorDegrees = oneWay ? n * (k - 1) : (n - 1) * (k - 1)
  const estimateOf = estimateFrom(form, squares)
  const estimate = form.startsWith('2')
    ? agreementEstimate(form, squares, confidence)
    : {
        value: estimateOf(error),
        interval: errorInterval(estimateOf, error, unitDegrees, errorDegrees, confidence),
      }
  if (estimate === null) return undefinedBecause('units-do-not-differ')
  const f = error === 0 ? null : units / error
  return {
    defined: true,
    ...estimate,
    test: {
      f,
      numeratorDegrees: unitDegrees,
      denominatorDegrees: errorDegrees,
      p: f === null ? 0 : fSurvival(f, unitDegrees, errorDegrees),
    },
    units: n,
    raters: k,
    leftOutUnits: leftOut,
  }
}
