import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { CheckOf, CheckView, Hit } from './run-check.ts'

/** Ratios that a slip between 元, 千元, 万元 and the like leaves behind. */
const slips = [10_000, 1_000, 100]

function slipOf(left: Fraction, right: Fraction, tolerancePercent: Fraction): number | null {
  if (left.compare(0) <= 0 || right.compare(0) <= 0) return null
  const ratio = left.compare(right) > 0 ? left.div(right) : right.div(left)
  const found = slips.find((slip) => ratio.sub(slip).abs().compare(tolerancePercent.mul(slip).div(100)) <= 0)
  return found ?? null
}

/** A year against the year before, or the verified against the claimed figure, near 10⁴, 10³ or 10². */
export function unitSlip({ tolerancePercent }: CheckOf<'unit-slip'>, view: CheckView): readonly Hit[] {
  const { scheme, inputs, claimed } = view
  const tolerance = toFraction(tolerancePercent)
  return scheme.scalars
    .filter(({ unit }) => unit === 'wan-yuan')
    .flatMap(({ code }) => {
      const between = inputs.years.slice(1).flatMap((year, at) => {
        const earlier = inputs.years[at] ?? ''
        return pair(
          `${code}/${earlier}`,
          inputs.figure(code, earlier),
          `${code}/${year}`,
          inputs.figure(code, year),
        )
      })
      const against = inputs.years.flatMap((year) => {
        const key = `${code}/${year}`
        return claimed === null ? [] : pair(key, claimed.figure(code, year), key, inputs.figure(code, year))
      })
      return [...between, ...against]
    })

  function pair(
    leftKey: string,
    left: Fraction | null,
    rightKey: string,
    right: Fraction | null,
  ): readonly Hit[] {
    const slip = slipOf(left ?? new Fraction(0), right ?? new Fraction(0), tolerance)
    return slip === null
      ? []
      : [{ items: [...new Set([leftKey, rightKey])], numbers: { times: String(slip) } }]
  }
}
