import { mean } from './mean.ts'
import { type UndefinedStatistic, undefinedBecause } from './undefined-statistic.ts'

/** Some values in short, in their own unit: what a box plot draws. */
export type Summary =
  | {
      readonly defined: true
      readonly count: number
      readonly missing: number
      readonly mean: number
      /** With n − 1; `null` for a single value. */
      readonly standardDeviation: number | null
      readonly min: number
      readonly lowerQuartile: number
      readonly median: number
      readonly upperQuartile: number
      readonly max: number
      /** The whiskers end at the last value within 1.5 quartile ranges of the box, or at the box. */
      readonly lowerWhisker: number
      readonly upperWhisker: number
      /** Median of the distances from the median, as it is: not stretched to resemble a standard deviation. */
      readonly medianAbsoluteDeviation: number
    }
  | UndefinedStatistic

function sortedValues(values: readonly (number | null)[]): readonly number[] {
  const given = values.filter((value) => value !== null)
  if (!given.every(Number.isFinite)) throw new RangeError('a value is a finite number, or null for none')
  return given.toSorted((left, right) => left - right)
}

/**
 * The value below which a share of the sorted values lies, between two of them in proportion: type 7, the same as
 * QUARTILE.INC and PERCENTILE.INC of a spreadsheet.
 *
 * Source: Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, Definition 7.
 */
function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? 0
  const high = sorted[Math.ceil(place)] ?? 0
  return low + (high - low) * (place - Math.floor(place))
}

/** The median of what is not missing; `null` where everything is. */
export function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = sortedValues(values)
  return sorted.length === 0 ? null : quantileOf(sorted, 0.5)
}

/** How far a whisker may reach, in quartile ranges. Tukey (1977), Exploratory Data Analysis, chapter 2. */
const reach = 1.5

/**
 * Summarizes values, missing ones apart. Quartiles are of type 7. Undefined without any value.
 *
 * @throws RangeError for NaN and infinite values.
 */
export function summarize(values: readonly (number | null)[]): Summary {
  const sorted = sortedValues(values)
  const [min] = sorted
  const max = sorted.at(-1)
  if (min === undefined || max === undefined) return undefinedBecause('no-values')
  const count = sorted.length
  const centre = mean(sorted)
  const squares = sorted.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const median = quantileOf(sorted, 0.5)
  const lowerQuartile = quantileOf(sorted, 0.25)
  const upperQuartile = quantileOf(sorted, 0.75)
  const longest = reach * (upperQuartile - lowerQuartile)
  return {
    defined: true,
    count,
    missing: values.length - count,
    mean: centre,
    standardDeviation: count === 1 ? null : min === max ? 0 : Math.sqrt(squares / (count - 1)),
    min,
    lowerQuartile,
    median,
    upperQuartile,
    max,
    lowerWhisker:
      sorted.find((value) => value >= lowerQuartile - longest && value <= lowerQuartile) ?? lowerQuartile,
    upperWhisker:
      sorted.findLast((value) => value <= upperQuartile + longest && value >= upperQuartile) ?? upperQuartile,
    medianAbsoluteDeviation: medianOf(sorted.map((value) => Math.abs(value - median))) ?? 0,
  }
}
