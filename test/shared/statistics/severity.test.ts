import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { severity } from '#shared/statistics/severity.ts'
import { ratings } from './ratings-maker.ts'

describe('severity', () => {
  it('is the mean difference from the others, with its error', () => {
    // Differences of the first rater: 90 − 80, 70 − 64, 85 − 71, with the means of those who rated.
    const [first, second, third] = severity([
      [90, 80, null],
      [70, 60, 68],
      [85, 75, 67],
    ])
    expect(first).toMatchObject({ defined: true, meanDifference: 10, units: 3, spread: 4 })
    if (!first?.defined || !second?.defined || !third?.defined) throw new Error('all three are defined')
    expect(first.standardError).toBeCloseTo(4 / Math.sqrt(3), 12)
    expect(first.z).toBeCloseTo((10 * Math.sqrt(3)) / 4, 12)
    // 80 − 90, 60 − 69, 75 − 76 and 68 − 65, 67 − 80.
    expect(second.meanDifference).toBeCloseTo(-20 / 3, 12)
    expect(third).toMatchObject({ meanDifference: -5, units: 2 })
    expect(third.spread).toBeCloseTo(Math.sqrt(128), 12)
  })

  it('is known without its error from one unit', () => {
    expect(severity([[5, 3, 4]])[0]).toEqual({
      defined: true,
      meanDifference: 1.5,
      units: 1,
      spread: null,
      standardError: null,
      z: null,
    })
  })

  it('has no spread, and so no z, where a rater is alike throughout', () => {
    const [first] = severity([
      [0.1 + 0.2, 0.1],
      [0.9, 0.7],
      [1.3, 1.1],
    ])
    expect(first).toMatchObject({ spread: 0, standardError: 0, z: null })
  })

  it('moves by just what is added to a rater’s ratings', () => {
    fc.assert(
      fc.property(ratings({ missing: true }), fc.integer({ min: -50, max: 50 }), (data, added) => {
        const before = severity(data)[0]
        const after = severity(
          data.map((row) =>
            row.map((value, rater) => (value !== null && rater === 0 ? value + added : value)),
          ),
        )[0]
        if (!before?.defined || !after?.defined) expect(after).toEqual(before)
        else {
          expect(after.meanDifference - before.meanDifference).toBeCloseTo(added, 10)
          expect(after.units).toBe(before.units)
          expect(after.spread ?? 0).toBeCloseTo(before.spread ?? 0, 10)
        }
      }),
    )
  })

  it('does not depend on the order of the units, and follows the order of the raters', () => {
    fc.assert(
      fc.property(ratings({ missing: true }), (data) => {
        const result = severity(data)
        for (const same of [
          severity(data.toReversed()),
          severity(data.map((row) => row.toReversed())).toReversed(),
        ]) {
          for (const [rater, one] of result.entries()) {
            const other = same[rater]
            if (!one.defined || !other?.defined) expect(other).toEqual(one)
            else {
              expect(other.units).toBe(one.units)
              expect(other.meanDifference).toBeCloseTo(one.meanDifference, 10)
              expect(other.spread ?? -1).toBeCloseTo(one.spread ?? -1, 10)
            }
          }
        }
      }),
    )
  })

  it('adds up to nothing over a panel in which nobody is missing', () => {
    fc.assert(
      fc.property(ratings({ missing: false }), (data) => {
        const sum = severity(data).reduce((total, one) => total + (one.defined ? one.meanDifference : 0), 0)
        expect(sum).toBeCloseTo(0, 9)
      }),
    )
  })

  it('says for whom there is none', () => {
    expect(severity([])).toEqual([])
    expect(severity([[1], [2]])).toEqual([{ defined: false, reason: 'too-few-raters' }])
    const lonely = severity([
      [1, 2, null],
      [null, null, 4],
    ])
    expect(lonely.map(({ defined }) => defined)).toEqual([true, true, false])
    expect(lonely[2]).toEqual({ defined: false, reason: 'too-few-units' })
  })
})
