/**
 * What a panel gave: a row for each unit (a centre, an indicator, …) and in it one value for each rater, the
 * raters in the same order in every row. `null` where a rater gave none; never NaN.
 */
export type Ratings = readonly (readonly (number | null)[])[]

/** How many raters there are. No units, no raters. */
export function raterCount(ratings: Ratings): number {
  return ratings[0]?.length ?? 0
}

/** Fourth powers of ratings have to fit into a double. */
const largestRating = 1e60

/**
 * Refuses a table that cannot be what it claims, before a wrong number comes out of it.
 *
 * @throws RangeError for rows of different length, and for values that are NaN, infinite or above 1e60.
 */
export function checkRatings(ratings: Ratings): void {
  const raters = raterCount(ratings)
  for (const row of ratings) {
    if (row.length !== raters) throw new RangeError('every unit needs one value, or null, for each rater')
    if (row.some((value) => value !== null && !(Math.abs(value) <= largestRating))) {
      throw new RangeError('a rating is a number up to 1e60, or null where there is none')
    }
  }
}

/** The rows in which no rater is missing, and the number of the others. */
export function completeRows(ratings: Ratings): {
  readonly rows: readonly (readonly number[])[]
  readonly leftOut: number
} {
  const rows = ratings
    .map((row) => row.filter((value) => value !== null))
    .filter((row, unit) => row.length === ratings[unit]?.length)
  return { rows, leftOut: ratings.length - rows.length }
}
