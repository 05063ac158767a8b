import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { decimalSchema, rationalSchema, toFixed, toFraction, toRational } from '#shared/domain/exact.ts'

describe('a decimal', () => {
  it.each(['0', '-1', '12.3456', '100.00', '0.0000'])('may be %s', (text) => {
    expect(decimalSchema.safeParse(text).success).toBe(true)
  })
  it.each(['', '.5', '5.', '01', '1e3', '1,000', '+1', '１', 'NaN', ' 1', '1/2'])(
    'may not be "%s"',
    (text) => {
      expect(decimalSchema.safeParse(text).success).toBe(false)
    },
  )
})

describe('an exact number', () => {
  it('is written in lowest terms with the sign in front', () => {
    expect(toRational(new Fraction(6, -4))).toBe('-3/2')
    expect(toRational(new Fraction('37.5'))).toBe('75/2')
    expect(toRational(new Fraction(0))).toBe('0')
    expect(rationalSchema.safeParse('3/0').success).toBe(false)
  })

  it('comes back from its text whatever it is', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (n, d) => {
        const number = new Fraction(n, d)
        return toFraction(toRational(number)).equals(number)
      }),
    )
  })
})

describe('a number for show', () => {
  it.each([
    ['84.995', 2, '85.00'],
    ['84.9949', 2, '84.99'],
    ['0.005', 2, '0.01'],
    ['2/3', 4, '0.6667'],
    ['-0.005', 2, '-0.01'],
    ['-0.001', 2, '0.00'],
    ['7', 0, '7'],
    ['0.5', 0, '1'],
    ['123456789012345678901234567890.125', 2, '123456789012345678901234567890.13'],
  ])('%s to %i places is %s, half away from zero', (number, places, text) => {
    expect(toFixed(new Fraction(number), places)).toBe(text)
  })

  it('is never further off than half of its last place', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.integer({ min: 0, max: 6 }), (n, d, places) => {
        const number = new Fraction(n, d)
        const off = new Fraction(toFixed(number, places)).sub(number).abs()
        return off.mul(2n * 10n ** BigInt(places)).compare(1) <= 0
      }),
    )
  })
})
