import Fraction from 'fraction.js'
import { comparedText } from '../cells.ts'
import { meets } from '../condition.ts'
import type { CountedInputs, CountedRow } from '../counted-inputs.ts'
import type { OfKind } from './of-kind.ts'

/** Distinct values of a column, of the whole period or a year and then meaned over its years. */
export function distinctCountValue(
  { list, column, where, eachYearMean }: OfKind<'distinct-count'>,
  { rows, years, period }: CountedInputs,
): Fraction {
  const matching = rows(list).filter((row) => meets(row, where, period))
  const distinct = (of: readonly CountedRow[]) =>
    new Set(of.map((row) => comparedText(row, column)).filter((text) => text !== '')).size
  if (eachYearMean === undefined) return new Fraction(distinct(matching))
  const total = years.reduce(
    (sum, year) => sum + distinct(matching.filter((row) => comparedText(row, eachYearMean) === year)),
    0,
  )
  return new Fraction(total).div(years.length)
}
