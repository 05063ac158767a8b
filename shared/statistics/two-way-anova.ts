import { mean } from './mean.ts'

/** What differs between units, between raters, and beyond both, in squared units of the ratings. */
export interface MeanSquares {
  readonly units: number
  readonly raters: number
  /** MSW of Shrout & Fleiss: of the ratings within their units, raters not told apart. */
  readonly within: number
  /** EMS or MSE: what neither unit nor rater explains. */
  readonly residual: number
  readonly unitCount: number
  readonly raterCount: number
}

/** Deviations of a trillionth of the ratings are what doubles leave of equal numbers. */
const rounding = 1e-24

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value ** 2, 0)
}

/**
 * The analysis of variance of units × raters with one rating a cell. Needs two units and two raters; sums of
 * squares that are rounding errors are 0.
 *
 * Source: Shrout & Fleiss (1979), Intraclass Correlations: Uses in Assessing Rater Reliability, Table 3.
 */
export function twoWayAnova(rows: readonly (readonly number[])[]): MeanSquares {
  const unitCount = rows.length
  const raterCount = rows[0]?.length ?? 0
  const grand = mean(rows.flat())
  const ofUnits = rows.map((row) => mean(row) - grand)
  const ofRaters = (rows[0] ?? []).map((_value, rater) => mean(rows.map((row) => row[rater] ?? 0)) - grand)
  const residuals = rows.flatMap((row, unit) =>
    row.map((value, rater) => value - grand - (ofUnits[unit] ?? 0) - (ofRaters[rater] ?? 0)),
  )
  const least = rounding * squares(rows.flat())
  const sum = (squared: number) => (squared <= least ? 0 : squared)
  const betweenUnits = sum(raterCount * squares(ofUnits))
  const betweenRaters = sum(unitCount * squares(ofRaters))
  const rest = sum(squares(residuals))
  return {
    units: betweenUnits / (unitCount - 1),
    raters: betweenRaters / (raterCount - 1),
    within: (betweenRaters + rest) / (unitCount * (raterCount - 1)),
    residual: rest / ((unitCount - 1) * (raterCount - 1)),
    unitCount,
    raterCount,
  }
}
