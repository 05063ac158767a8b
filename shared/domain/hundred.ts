import Fraction from 'fraction.js'
import { type Decimal, decimalSchema, toFraction } from './exact.ts'
import type { AnchoredLevel, QualitativeIndicator } from './indicator.ts'

/** A share of the weight as points of a hundred, exactly: `0.825` is `82.5`. */
export function hundredOf(share: Decimal): string {
  return toFraction(share).mul(100).toString()
}

/** Points of a hundred, as typed, as the share that is kept; null where it is no number from 0 to 100. */
export function shareOf(typed: string): Decimal | null {
  const points = decimalSchema.safeParse(typed.trim())
  if (!points.success) return null
  const share = toFraction(points.data).div(100)
  if (share.compare(0) < 0 || share.compare(1) > 0) return null
  return decimalSchema.parse(share.toString())
}

/** The level in whose band a share lies: the lower bound belongs to it, the upper one only at the top. */
export function levelAt(
  { levels }: Pick<QualitativeIndicator, 'levels'>,
  share: Decimal,
): AnchoredLevel | undefined {
  const value = new Fraction(share)
  return levels.find(
    ({ band: { from, to } }) =>
      value.compare(from) >= 0 && (value.compare(to) < 0 || (value.equals(1) && value.equals(to))),
  )
}
