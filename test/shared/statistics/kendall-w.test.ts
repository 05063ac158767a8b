import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallW } from '#shared/statistics/kendall-w.ts'
import { midranks } from '#shared/statistics/midranks.ts'
import { ratings, table, transposed } from './ratings-maker.ts'

function definedOf(data: Parameters<typeof kendallW>[0]) {
  const result = kendallW(data)
  if (!result.defined) throw new Error(`undefined: ${result.reason}`)
  return result
}

/** Kendall (1948): three rankings of ten objects, with ties. Also Siegel (1956), p. 234. */
const threeRankings = transposed(
  table(`
    1 4.5 2 4.5 3 7.5 6 9 7.5 10
    2.5 1 2.5 4.5 4.5 8 9 6.5 10 6.5
    2 1 4.5 4.5 4.5 4.5 8 8 8 10`),
)

describe('the published values of W', () => {
  it('has Siegel 1956, p. 230: three executives rank six applicants', () => {
    const applicants = transposed(
      table(`
        1 6 3 2 5 4
        1 5 6 4 2 3
        6 3 2 5 4 1`),
    )
    expect(definedOf(applicants).value).toBeCloseTo(25.5 / ((9 * (6 ** 3 - 6)) / 12), 12)
    expect(definedOf(applicants).value.toFixed(2)).toBe('0.16')
  })

  it('has Kendall’s example with ties, where W is .828', () => {
    const result = definedOf(threeRankings)
    expect(result.value).toBeCloseTo(591 / 714, 12)
    expect(result.value.toFixed(3)).toBe('0.828')
    expect(result.test.chiSquare).toBeCloseTo((3 * 9 * 591) / 714, 10)
    expect([result.test.degreesOfFreedom, result.units, result.raters]).toEqual([9, 10, 3])
    expect(result.test.p).toBeGreaterThan(0.005)
    expect(result.test.p).toBeLessThan(0.01)
  })
})

describe('ranks', () => {
  it('are shared by equal values', () => {
    expect(midranks([30, 10, 20, 20, 20])).toEqual({ ranks: [5, 1, 3, 3, 3], tieCorrection: 24 })
  })

  it('add up as without ties', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 }), (values) => {
        const sum = midranks(values).ranks.reduce((total, rank) => total + rank, 0)
        expect(sum).toBe((values.length * (values.length + 1)) / 2)
      }),
    )
  })
})

describe('W', () => {
  it('is 1 where all have the same order, whatever their points', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 2, max: 6 }),
        (values, raters) => {
          const data = values.map((value) =>
            Array.from({ length: raters }, (_unused, rater) => value * (rater + 1) + rater * 7),
          )
          expect(definedOf(data).value).toBe(1)
        },
      ),
    )
  })

  it('is 0 where two raters have opposite orders', () => {
    expect(
      definedOf([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toMatchObject({ value: 0, test: { chiSquare: 0, p: 1 } })
  })

  it('lies between 0 and 1 and does not depend on the order of raters and units', () => {
    fc.assert(
      fc.property(ratings({ missing: true }), (data) => {
        const result = kendallW(data)
        for (const other of [data.toReversed(), data.map((row) => row.toReversed())]) {
          expect(kendallW(other)).toEqual(result)
        }
        if (!result.defined) return
        expect(result.value >= 0 && result.value <= 1).toBe(true)
        expect(result.test.p >= 0 && result.test.p <= 1).toBe(true)
      }),
    )
  })

  it('leaves out units with a missing rating and counts them', () => {
    expect(definedOf([...threeRankings, [1, null, 2]])).toEqual({
      ...definedOf(threeRankings),
      leftOutUnits: 1,
    })
  })

  it('says why there is none', () => {
    expect(kendallW([[1], [2]])).toEqual({ defined: false, reason: 'too-few-raters' })
    expect(kendallW([[1, 2]])).toEqual({ defined: false, reason: 'too-few-units' })
    expect(
      kendallW([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual({ defined: false, reason: 'no-variation' })
  })
})
