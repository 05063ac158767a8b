import Fraction from 'fraction.js'
import { type Decimal, toFraction, toRational } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { medianOf } from './median.ts'
import type { MatrixRow, Subtotal } from './panel-matrix.ts'

const zero = new Fraction(0)

/**
 * What each expert gave to the judged indicators, by dimension and (where there is more than one) of all. Over
 * `percent` of their points away from the panel's median is flagged. Domain rules, section 4.
 */
export function qualitativeSubtotals(
  scheme: Scheme,
  rows: readonly MatrixRow[],
  percent: Decimal,
): readonly Subtotal[] {
  const judged = rows.filter(({ kind, applies }) => kind === 'qualitative' && applies)
  const byDimension = scheme.dimensions
    .map(({ code, indicators }) => ({
      dimension: code,
      own: judged.filter(({ indicator }) => indicators.some((each) => each.code === indicator)),
    }))
    .filter(({ own }) => own.length > 0)
  const all = byDimension.length > 1 ? [{ dimension: null, own: judged }] : []
  return [...byDimension, ...all].map(({ dimension, own }) => subtotalOf(dimension, own, toFraction(percent)))
}

function subtotalOf(dimension: Subtotal['dimension'], rows: readonly MatrixRow[], limit: Fraction): Subtotal {
  const weight = rows.reduce((sum, row) => sum.add(toFraction(row.weight)), zero)
  const experts = (rows[0]?.cells ?? []).map(({ expert }, at) => {
    const given = rows.map(({ cells }) => cells[at]?.points ?? null)
    const points = given.reduce<Fraction | null>(
      (sum, each) => (sum === null || each === null ? null : sum.add(toFraction(each))),
      zero,
    )
    return { expert, points }
  })
  const median = medianOf(experts.flatMap(({ points }) => (points === null ? [] : [points])))
  return {
    dimension,
    weight: toRational(weight),
    median: median === null ? null : toRational(median),
    experts: experts.map(({ expert, points }) => {
      const apart =
        points === null || median === null || weight.equals(0)
          ? null
          : points.sub(median).abs().mul(100).div(weight)
      return {
        expert,
        points: points === null ? null : toRational(points),
        percentApart: apart === null ? null : toRational(apart),
        flagged: apart !== null && apart.compare(limit) > 0,
      }
    }),
  }
}
