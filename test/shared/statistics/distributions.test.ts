import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareSurvival } from '#shared/statistics/chi-square.ts'
import { fQuantile, fSurvival } from '#shared/statistics/f-distribution.ts'
import { incompleteBeta } from '#shared/statistics/incomplete-beta.ts'
import { upperIncompleteGamma } from '#shared/statistics/incomplete-gamma.ts'
import { logGamma } from '#shared/statistics/log-gamma.ts'

/** So many digits of a reference are kept, whatever its size. */
function expectDigits(value: number, reference: number, digits = 11): void {
  expect(Math.abs(value - reference)).toBeLessThanOrEqual(10 ** -digits * Math.abs(reference) + 1e-300)
}

describe('ln Γ', () => {
  it('is that of factorials', () => {
    let factorial = 1
    for (let n = 2; n <= 20; n += 1) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 11)
      factorial *= n
    }
  })

  it.each([
    [0.001, 6.907178885383853],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1.5, -0.12078223763524526],
    [3.7, 1.428072326665388],
    [100.5, 361.43554046777757],
  ])('of %f is %f', (x, reference) => {
    expectDigits(logGamma(x), reference, 12)
  })
})

describe('the incomplete beta function', () => {
  it.each([
    [0.5, 0.5, 0.25, 1 / 3],
    [2, 3, 0.4, 0.5248],
    [2.5, 7.5, 0.05, 0.025809149284175863],
    [40, 60.5, 0.5, 0.9803371615661818],
    [0.25, 9, 1e-4, 0.18906280433445782],
    [500, 700, 0.4, 0.1205162890894316],
    [3, 0.75, 0.999, 0.9864802564620744],
  ])('I(a=%f, b=%f) at %f is %f', (a, b, x, reference) => {
    expectDigits(incompleteBeta(x, a, b), reference)
  })

  it('is a distribution: from 0 to 1, rising, and its mirror adds up to 1', () => {
    const shape = fc.double({ min: 0.1, max: 200, noNaN: true })
    const place = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(shape, shape, place, place, (a, b, one, other) => {
        const [low, high] = [
          incompleteBeta(Math.min(one, other), a, b),
          incompleteBeta(Math.max(one, other), a, b),
        ]
        expect(low >= 0 && low <= high + 1e-12 && high <= 1).toBe(true)
        expect(low + incompleteBeta(1 - Math.min(one, other), b, a, Math.min(one, other))).toBeCloseTo(1, 10)
      }),
    )
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1])
  })
})

describe('the F distribution', () => {
  it.each([
    [0.95, 1, 10, 4.96],
    [0.95, 5, 18, 2.77],
    [0.99, 3, 20, 4.94],
    [0.975, 5, 15, 3.58],
    [0.975, 15, 5, 6.43],
    [0.975, 1, 1, 647.8],
    [0.999, 2, 7, 21.69],
  ])('has the quantile every table prints: F(%f; %i, %i) = %f', (p, numerator, denominator, printed) => {
    const digits = printed < 10 || printed === 21.69 ? 2 : 1
    expect(Number(fQuantile(p, numerator, denominator)?.toFixed(digits))).toBe(printed)
  })

  it.each([
    [0.975, 5, 15, 3.5764153492790607],
    [0.975, 5, 4.79, 7.490103962012941],
    [0.025, 5, 15, 0.15557596307848703],
    [0.975, 0.1, 3, 20.711514377528133],
  ])(
    'has it for degrees of freedom that are not whole: F(%f; %f, %f) = %f',
    (p, first, second, reference) => {
      expectDigits(fQuantile(p, first, second) ?? 0, reference, 10)
    },
  )

  it('has the p values of the F tests in Shrout & Fleiss', () => {
    expectDigits(fSurvival(11.027, 5, 15), 0.0001345835296758356, 10)
    expectDigits(fSurvival(1.79, 5, 18), 0.16574131074375587, 10)
    expect(fSurvival(0, 5, 15)).toBe(1)
  })

  it('finds with the quantile what the survival says', () => {
    const degrees = fc.double({ min: 0.5, max: 300, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        degrees,
        degrees,
        (p, first, second) => {
          const quantile = fQuantile(p, first, second)
          if (quantile === null) throw new Error('a quantile is missing')
          expect(1 - fSurvival(quantile, first, second)).toBeCloseTo(p, 10)
          expectDigits(quantile, 1 / (fQuantile(1 - p, second, first) ?? 1), 8)
        },
      ),
    )
  })

  it('has no quantile with hardly any degree of freedom', () => {
    expect([fQuantile(0.975, 5, 0.001), fQuantile(0.025, 0.001, 5)]).toEqual([null, null])
  })
})

describe('the χ² distribution', () => {
  it.each([
    [3.841, 1, 0.05],
    [11.07, 5, 0.05],
    [16.919, 9, 0.05],
    [36.191, 19, 0.01],
    [18.307, 10, 0.05],
  ])('has the p value every table prints: P(χ² > %f) with %i is %f', (x, degreesOfFreedom, p) => {
    expect(chiSquareSurvival(x, degreesOfFreedom)).toBeCloseTo(p, 4)
  })

  it.each([
    [0.5, 0.1, 0.6547208460185768],
    [2, 3, 0.1991482734714558],
    [9.5, 15.4, 0.04245952962840604],
    [30, 20, 0.9781817824744425],
    [100, 130, 0.002750408367306518],
    [1, 700, Math.exp(-700)],
  ])('Q(%f, %f) is %f', (a, x, reference) => {
    expectDigits(upperIncompleteGamma(a, x), reference)
  })

  it('is 1 for nothing and e^(−x/2) with two degrees of freedom', () => {
    expect(chiSquareSurvival(0, 4)).toBe(1)
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 200, noNaN: true }), (x) => {
        expectDigits(chiSquareSurvival(x, 2), Math.exp(-x / 2))
      }),
    )
  })
})
