import Fraction from 'fraction.js'
import { type Decimal, toFraction } from '../domain/exact.ts'
import type { AdjustmentCode } from '../domain/grade.ts'
import type { Scheme } from '../domain/scheme.ts'

/** Points that the panel grants or takes off under one of the scheme's adjustments; never negative. */
export interface GivenAdjustment {
  readonly code: AdjustmentCode
  readonly points: Decimal
}

export interface AdjustedTotal {
  readonly total: Fraction
  /** Signed, after the cap, in the scheme's order; adjustments that were not given are left out. */
  readonly adjustments: readonly { readonly code: AdjustmentCode; readonly points: Fraction }[]
}

/** Adds bonuses and takes off deductions, each up to its cap; the total stays within 0 and 100. */
export function adjustTotal(
  { adjustments }: Pick<Scheme, 'adjustments'>,
  points: Fraction,
  given: readonly GivenAdjustment[],
): AdjustedTotal {
  const applied = adjustments.flatMap(({ code, kind, cap }) => {
    const own = given.filter((adjustment) => adjustment.code === code)
    if (own.length === 0) return []
    const sum = own.reduce((total, adjustment) => total.add(toFraction(adjustment.points)), new Fraction(0))
    const capped = sum.compare(toFraction(cap)) > 0 ? toFraction(cap) : sum
    return [{ code, points: kind === 'bonus' ? capped : capped.neg() }]
  })
  const sum = applied.reduce((total, adjustment) => total.add(adjustment.points), points)
  const total = sum.compare(100) > 0 ? new Fraction(100) : sum.compare(0) < 0 ? new Fraction(0) : sum
  return { total, adjustments: applied }
}
