import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type IccForm, intraclassCorrelation } from '#shared/statistics/intraclass-correlation.ts'
import { twoWayAnova } from '#shared/statistics/two-way-anova.ts'
import { ratings, table } from './ratings-maker.ts'

const forms: readonly IccForm[] = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k']

/** Shrout & Fleiss (1979), Table 2: four ratings on six targets. */
const sixTargets = table(`
  9 2 5 8
  6 1 3 2
  8 4 6 8
  7 1 2 6
  10 5 6 9
  6 2 4 7`)

function definedOf(form: IccForm, data: Parameters<typeof intraclassCorrelation>[1]) {
  const result = intraclassCorrelation(form, data)
  if (!result.defined) throw new Error(`undefined: ${result.reason}`)
  return result
}

const iccOf = (form: IccForm, data: Parameters<typeof intraclassCorrelation>[1]) => {
  const result = intraclassCorrelation(form, data)
  return result.defined ? result.value : result.reason
}

describe('the published values of Shrout & Fleiss', () => {
  it('has the mean squares of Table 3', () => {
    const { units, raters, within, residual } = twoWayAnova(
      sixTargets.map((row) => row.filter((value) => value !== null)),
    )
    expect([units, raters, within, residual].map((square) => Number(square.toFixed(2)))).toEqual([
      11.24, 32.49, 6.26, 1.02,
    ])
  })

  it.each([
    ['1,1', 0.17, -0.133, 0.723],
    ['2,1', 0.29, 0.019, 0.761],
    ['3,1', 0.71, 0.342, 0.946],
    ['1,k', 0.44, -0.884, 0.912],
    ['2,k', 0.62, 0.071, 0.927],
    ['3,k', 0.91, 0.676, 0.986],
  ] as const)('has ICC(%s) of Table 4, %f, between %f and %f', (form, icc, lower, upper) => {
    const result = definedOf(form, sixTargets)
    expect(Number(result.value.toFixed(2))).toBe(icc)
    expect(result.interval?.lower).toBeCloseTo(lower, 3)
    expect(result.interval?.upper).toBeCloseTo(upper, 3)
    expect([result.units, result.raters, result.leftOutUnits]).toEqual([6, 4, 0])
  })

  it('has the F tests', () => {
    const oneWay = definedOf('1,1', sixTargets).test
    expect([oneWay.numeratorDegrees, oneWay.denominatorDegrees]).toEqual([5, 18])
    expect([oneWay.f?.toFixed(2), oneWay.p.toFixed(3)]).toEqual(['1.79', '0.165'])
    const twoWay = definedOf('2,k', sixTargets).test
    expect([twoWay.numeratorDegrees, twoWay.denominatorDegrees]).toEqual([5, 15])
    expect([twoWay.f?.toFixed(2), twoWay.p.toFixed(5)]).toEqual(['11.03', '0.00013'])
  })
})

describe('an intraclass correlation', () => {
  it('leaves out units with a missing rating and counts them', () => {
    const result = definedOf('2,1', [...sixTargets, [1, null, 3, 4], [null, null, null, null]])
    expect(result).toEqual({ ...definedOf('2,1', sixTargets), leftOutUnits: 2 })
  })

  it.each(forms)('is 1 in perfect agreement, and its interval is that point: ICC(%s)', (form) => {
    const result = definedOf(form, [
      [0.1, 0.1, 0.1],
      [0.7, 0.7, 0.7],
      [0.3, 0.3, 0.3],
    ])
    expect(result.value).toBe(1)
    expect(result.interval).toEqual({ lower: 1, upper: 1 })
    expect([result.test.f, result.test.p]).toEqual([null, 0])
  })

  it('forgives a severe rater only in the third form', () => {
    const data = [
      [1, 3, 1],
      [4, 6, 4],
      [8, 10, 8],
    ]
    expect(iccOf('3,1', data)).toBe(1)
    expect(iccOf('2,1', data)).toBeLessThan(0.95)
    expect(iccOf('1,1', data)).toBeLessThan(0.95)
  })

  it.each(forms)('does not depend on the order of raters and units: ICC(%s)', (form) => {
    fc.assert(
      fc.property(ratings({ missing: true }), (data) => {
        const icc = iccOf(form, data)
        for (const other of [data.toReversed(), data.map((row) => row.toReversed())]) {
          const same = iccOf(form, other)
          if (typeof icc === 'string' || typeof same === 'string') expect(same).toBe(icc)
          else expect(Math.abs(same - icc)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(icc)))
        }
      }),
    )
  })

  it('never is anything but a number of at most 1 between its bounds, or a reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), ratings({ missing: false }), (form, data) => {
        const result = intraclassCorrelation(form, data)
        if (!result.defined) return
        const { value, interval, test } = result
        expect(Number.isFinite(value) && value <= 1).toBe(true)
        expect(test.p >= 0 && test.p <= 1 && test.f !== Number.POSITIVE_INFINITY).toBe(true)
        if (interval === null) return
        expect(Number.isFinite(interval.lower) && Number.isFinite(interval.upper)).toBe(true)
        expect(interval.lower <= value + 1e-9 && interval.upper >= value - 1e-9).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is wider with more confidence', () => {
    const width = (confidence: number) => {
      const result = intraclassCorrelation('2,1', sixTargets, confidence)
      return result.defined && result.interval ? result.interval.upper - result.interval.lower : null
    }
    expect([width(0.8), width(0.9), width(0.99)].toSorted()).toEqual([width(0.8), width(0.9), width(0.99)])
  })

  it('says why there is none', () => {
    const reasons = (data: (number | null)[][]) => forms.map((form) => iccOf(form, data))
    expect(new Set(reasons([[1], [2]]))).toEqual(new Set(['too-few-raters']))
    expect(
      new Set(
        reasons([
          [1, 2],
          [1, null],
        ]),
      ),
    ).toEqual(new Set(['too-few-units']))
    expect(
      new Set(
        reasons([
          [0.1, 0.1, 0.1],
          [0.1, 0.1, 0.1],
          [0.1, 0.1, 0.1],
        ]),
      ),
    ).toEqual(new Set(['no-variation']))
    expect(
      reasons([
        [1.1, 2.3],
        [1.1, 2.3],
        [1.1, 2.3],
      ]),
    ).toEqual([-1, ...Array(5).fill('units-do-not-differ')])
  })
  it('has no ICC(2,1) where two raters contradict each other on two units, which gave −∞', () => {
    const data = [
      [3, 4.75],
      [4.75, 3],
    ]
    expect([iccOf('2,1', data), iccOf('2,k', data)]).toEqual(['units-do-not-differ', 'units-do-not-differ'])
    expect([iccOf('1,1', data), iccOf('3,1', data)]).toEqual([-1, -1])
  })
})
