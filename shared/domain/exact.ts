import Fraction from 'fraction.js'
import { z } from 'zod'

/** A decimal as people write it: `-12.3456`, no exponent, no thousands separators. Kept exactly. */
export const decimalSchema = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/)
  .brand<'Decimal'>()
export type Decimal = z.infer<typeof decimalSchema>

/** A reduced rational as canonical text: `75/2`, `-3`, `0`. */
export const rationalSchema = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\/[1-9]\d*)?$/)
  .brand<'Rational'>()
export type Rational = z.infer<typeof rationalSchema>

/** The exact number behind a decimal or rational text. */
export function toFraction(text: Decimal | Rational): Fraction {
  return new Fraction(text)
}

/** Canonical text of an exact number, lowest terms, sign in front. */
export function toRational(value: Fraction): Rational {
  return rationalSchema.parse(value.toFraction())
}

/**
 * Decimal text with `places` digits after the point, rounded half away from zero (half up for scores,
 * which are never negative). Only for show: a grade is decided from the fraction itself.
 */
export function toFixed(value: Fraction, places: number): string {
  const negative = value.s < 0n
  const scale = 10n ** BigInt(places)
  const units = (value.n * scale * 2n + value.d) / (value.d * 2n)
  const digits = units.toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`
  return negative && units !== 0n ? `-${text}` : text
}
