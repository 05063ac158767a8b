import { medianOf, summarize } from './summary.ts'

/** Places in the list that was handed in, ascending. A missing value is never an outlier. */
export type Places = readonly number[]

function placesWhere(values: readonly (number | null)[], isOut: (value: number) => boolean): Places {
  return values.flatMap((value, place) => (value !== null && isOut(value) ? [place] : []))
}

/**
 * Values beyond the whiskers: more than 1.5 quartile ranges outside the box. With the few values of a panel the
 * quartiles feel an outlier themselves; `medianOutliers` feels it less.
 *
 * Source: Tukey (1977), Exploratory Data Analysis, chapter 2.
 */
export function fenceOutliers(values: readonly (number | null)[]): Places {
  const summary = summarize(values)
  if (!summary.defined) return []
  return placesWhere(values, (value) => value < summary.lowerWhisker || value > summary.upperWhisker)
}

/** Each value less the median of all, in their unit; `null` where it is missing. Orders the queue of differences. */
export function deviationsFromMedian(values: readonly (number | null)[]): readonly (number | null)[] {
  const median = medianOf(values)
  return values.map((value) => (value === null || median === null ? null : value - median))
}

/** Make the median and the mean of distances comparable with a standard deviation of normal values. */
const perMedianDistance = 1.4826
const perMeanDistance = Math.sqrt(Math.PI / 2)

/**
 * Values further from the median than `limit` robust standard deviations: 1.4826 times the median distance, or
 * 1.2533 times the mean distance where more than half of the values are the same.
 *
 * Source: Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, modified z score, whose limit is 3.5.
 */
export function medianOutliers(values: readonly (number | null)[], limit = 3.5): Places {
  const distances = deviationsFromMedian(values).map((value) => (value === null ? null : Math.abs(value)))
  const summary = summarize(distances)
  if (!summary.defined) return []
  const scale = summary.median > 0 ? perMedianDistance * summary.median : perMeanDistance * summary.mean
  return placesWhere(distances, (distance) => distance > limit * scale)
}
