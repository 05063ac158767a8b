import { describe, expect, it } from 'vitest'
import { creditCodeCheckDigit, creditCodeSchema, isCreditCode } from '#shared/domain/credit-code.ts'

/** The standard's own example. */
const example = '91350100M000100Y43'

describe('the check digit of a 统一社会信用代码 (GB 32100-2015)', () => {
  it('agrees with the example of the standard', () => {
    expect(creditCodeCheckDigit(example.slice(0, 17))).toBe('3')
    expect(isCreditCode(example)).toBe(true)
  })

  it('weighs place i with 3 to the power i−1 modulo 31', () => {
    const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    for (const [place, weight] of weights.entries()) {
      const body = `${'0'.repeat(place)}1${'0'.repeat(16 - place)}`
      expect(creditCodeCheckDigit(body)).toBe('0123456789ABCDEFGHJKLMNPQRTUWXY'[31 - weight])
    }
  })

  it('is 0, not a thirty-second character, where the weighted sum is a multiple of 31', () => {
    expect(creditCodeCheckDigit('0'.repeat(17))).toBe('0')
  })

  it('finds every single wrong character', () => {
    for (let place = 0; place < 18; place++) {
      for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        const changed = `${example.slice(0, place)}${other}${example.slice(place + 1)}`
        expect(isCreditCode(changed), changed).toBe(changed === example)
      }
    }
  })

  it('finds two neighbours that changed places', () => {
    for (let place = 0; place < 17; place++) {
      const swapped = `${example.slice(0, place)}${example[place + 1]}${example[place]}${example.slice(place + 2)}`
      expect(isCreditCode(swapped), swapped).toBe(swapped === example)
    }
  })

  it('refuses other lengths, letters outside the alphabet, lower case, full width and a region of letters', () => {
    for (const text of [
      '',
      example.slice(0, 17),
      `${example}0`,
      '91350100M000100I43',
      example.toLowerCase(),
      '９1350100M000100Y43',
      ` ${example}`,
      '913501A0M000100Y43',
    ]) {
      expect(isCreditCode(text), text).toBe(false)
      expect(creditCodeSchema.safeParse(text).success).toBe(false)
    }
    expect(creditCodeCheckDigit('short')).toBeNull()
    expect(creditCodeCheckDigit('91350100M000100I4')).toBeNull()
  })

  it('brands a right code', () => {
    expect(creditCodeSchema.parse(example)).toBe(example)
  })
})
