import type { Ratings } from './ratings.ts'

/** Who met whom: how often each value was paired with each other value within a unit. */
export interface CoincidenceMatrix {
  /** The distinct pairable values, ascending: rows and columns of the matrix. */
  readonly values: readonly number[]
  /** o_ck: pairs of c and k within units, each unit's pairs weighted by 1/(m_u − 1). Symmetric. */
  readonly coincidences: readonly (readonly number[])[]
  /** n_c: how many pairable values were c. Sums of the rows, and whole numbers. */
  readonly totals: readonly number[]
  /** n: how many pairable values there are: those in units with two values or more. */
  readonly pairableValues: number
  /** Units with two values or more; the others pair with nothing. */
  readonly pairableUnits: number
}

/**
 * Tabulates ratings into coincidences. Missing values just pair with nothing.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C, steps 1–3.
 */
export function coincidenceMatrix(ratings: Ratings): CoincidenceMatrix {
  const units = ratings
    .map((row) => row.filter((value) => value !== null))
    .filter((given) => given.length >= 2)
  const pairable = units.flat()
  const values = [...new Set(pairable)].toSorted((left, right) => left - right)
  const places = new Map(values.map((value, place) => [value, place]))
  const coincidences = values.map(() => values.map(() => 0))
  const totals = values.map(() => 0)
  for (const given of units) {
    const at = given.map((value) => places.get(value) ?? 0)
    for (const [rater, row] of at.entries()) {
      totals[row] = (totals[row] ?? 0) + 1
      const cells = coincidences[row] ?? []
      for (const [other, column] of at.entries()) {
        if (other !== rater) cells[column] = (cells[column] ?? 0) + 1 / (given.length - 1)
      }
    }
  }
  return {
    values,
    coincidences,
    totals,
    pairableValues: pairable.length,
    pairableUnits: units.length,
  }
}
