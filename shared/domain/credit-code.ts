import { z } from 'zod'

/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V, Z; the place is the value. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * Check digit of a 统一社会信用代码 from its first 17 characters.
 *
 * GB 32100-2015, 5: the weight of place i is 3^(i−1) mod 31, and the digit is 31 − (Σ value·weight mod 31),
 * where 31 counts as 0. `null` where the text is not 17 characters of the code's alphabet.
 */
export function creditCodeCheckDigit(body: string): string | null {
  if (body.length !== 17) return null
  let weight = 1
  let sum = 0
  for (const character of body) {
    const value = alphabet.indexOf(character)
    if (value < 0) return null
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/**
 * Whether a text is a well-formed 统一社会信用代码: 18 characters, a six-digit region, a right check digit.
 * Says nothing about whether anyone holds it. Lower case and full width are not accepted: unify them first.
 */
export function isCreditCode(text: string): boolean {
  return (
    /^[0-9A-Y]{2}\d{6}[0-9A-Y]{10}$/.test(text) && creditCodeCheckDigit(text.slice(0, 17)) === text.slice(17)
  )
}

/** A 统一社会信用代码 with a right check digit. */
export const creditCodeSchema = z
  .string()
  .refine(isCreditCode, { error: 'wrong-credit-code' })
  .brand<'CreditCode'>()
export type CreditCode = z.infer<typeof creditCodeSchema>
