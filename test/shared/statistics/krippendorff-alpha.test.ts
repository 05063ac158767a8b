import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coincidenceMatrix } from '#shared/statistics/coincidence-matrix.ts'
import { type AlphaScale, krippendorffAlpha } from '#shared/statistics/krippendorff-alpha.ts'
import { ratings, table, transposed } from './ratings-maker.ts'

const scales: readonly AlphaScale[] = ['nominal', 'ordinal', 'interval', 'ratio']
const alphaOf = (scale: AlphaScale, data: Parameters<typeof krippendorffAlpha>[1]) => {
  const result = krippendorffAlpha(scale, data)
  return result.defined ? result.value : result.reason
}

/** Krippendorff (2011), example C: four observers, twelve units, missing values. */
const fourObservers = transposed(
  table(`
    1 2 3 3 2 1 4 1 2 . . .
    1 2 3 3 2 2 4 1 2 5 . 3
    . 3 3 3 2 3 4 2 2 5 1 .
    1 2 3 3 2 4 4 1 2 5 1 .`),
)

describe('the published values of α', () => {
  it('has Krippendorff 2011, example A: binary data, two observers', () => {
    const data = transposed(
      table(`
        0 1 0 0 0 0 0 0 1 0
        1 1 1 0 0 1 0 0 0 0`),
    )
    expect(coincidenceMatrix(data).coincidences).toEqual([
      [10, 4],
      [4, 2],
    ])
    expect(alphaOf('nominal', data)).toBeCloseTo(0.095, 3)
  })

  it('has example B: nominal data, two observers', () => {
    const codes = ['aabbdcccedda', 'babbbccceddd'].map((letters) =>
      [...letters].map((letter) => letter.charCodeAt(0)),
    )
    expect(alphaOf('nominal', transposed(codes))).toBeCloseTo(0.692, 3)
  })

  it('has the coincidences of example C, where units have two to four values', () => {
    const { values, coincidences, totals, pairableValues, pairableUnits } = coincidenceMatrix(fourObservers)
    expect(values).toEqual([1, 2, 3, 4, 5])
    expect(coincidences.map((row) => row.map((cell) => Number(cell.toFixed(3))))).toEqual([
      [7, 1.333, 0.333, 0.333, 0],
      [1.333, 10, 1.333, 0.333, 0],
      [0.333, 1.333, 8, 0.333, 0],
      [0.333, 0.333, 0.333, 4, 0],
      [0, 0, 0, 0, 3],
    ])
    expect(totals).toEqual([9, 13, 10, 5, 3])
    expect({ pairableValues, pairableUnits }).toEqual({ pairableValues: 40, pairableUnits: 11 })
  })

  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
    ['ratio', 0.797],
  ] as const)('has α of example C on the %s scale: %f', (scale, alpha) => {
    expect(alphaOf(scale, fourObservers)).toBeCloseTo(alpha, 3)
  })

  it('says how the value came about', () => {
    const result = krippendorffAlpha('nominal', fourObservers)
    if (!result.defined) throw new Error('α of the paper’s example is defined')
    expect(result.observedDisagreement).toBeCloseTo(8 / 40, 12)
    expect(result.expectedDisagreement).toBeCloseTo((40 ** 2 - (81 + 169 + 100 + 25 + 9)) / (40 * 39), 12)
    expect(result.value).toBe(1 - result.observedDisagreement / result.expectedDisagreement)
  })
})

describe('α', () => {
  it.each(scales)('is 1 where all agree and the units differ (%s)', (scale) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 2, max: 6 }),
        (values, raters) => {
          expect(
            alphaOf(
              scale,
              values.map((value) => Array(raters).fill(value)),
            ),
          ).toBe(1)
        },
      ),
    )
  })

  it.each(scales)('does not depend on the order of raters and units (%s)', (scale) => {
    fc.assert(
      fc.property(ratings({ missing: true }), (data) => {
        const alpha = alphaOf(scale, data)
        for (const other of [data.toReversed(), data.map((row) => row.toReversed())]) {
          const same = alphaOf(scale, other)
          if (typeof alpha === 'string' || typeof same === 'string') expect(same).toBe(alpha)
          else expect(same).toBeCloseTo(alpha, 10)
        }
      }),
    )
  })

  it('is a number of at most 1 or a reason, and never something else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scales), ratings({ missing: true }), (scale, data) => {
        const alpha = alphaOf(scale, data)
        if (typeof alpha === 'number') expect(alpha > Number.NEGATIVE_INFINITY && alpha <= 1).toBe(true)
      }),
    )
  })

  it('keeps its value when an interval scale is stretched and moved, and when a nominal one is renamed', () => {
    fc.assert(
      fc.property(ratings({ missing: true }), (data) => {
        for (const scale of ['nominal', 'ordinal', 'interval'] as const) {
          const alpha = alphaOf(scale, data)
          const moved = alphaOf(
            scale,
            data.map((row) => row.map((value) => (value === null ? null : value * 4 + 3))),
          )
          if (typeof alpha === 'string') expect(moved).toBe(alpha)
          else expect(moved).toBeCloseTo(alpha, 10)
        }
      }),
    )
  })

  it('leaves out units with one value', () => {
    expect(krippendorffAlpha('interval', [...fourObservers, [7, null, null, null]])).toEqual({
      ...krippendorffAlpha('interval', fourObservers),
      leftOutUnits: 2,
    })
  })

  it('says why there is none', () => {
    expect(alphaOf('nominal', [])).toBe('too-few-raters')
    expect(alphaOf('nominal', [[1], [2]])).toBe('too-few-raters')
    expect(
      alphaOf('nominal', [
        [1, 2],
        [null, 2],
      ]),
    ).toBe('too-few-units')
    expect(
      alphaOf('nominal', [
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ]),
    ).toBe('no-variation')
    expect(
      alphaOf('ratio', [
        [-1, 2],
        [1, 1],
      ]),
    ).toBe('negative-value')
  })

  it('refuses rows of different length and what is not a number', () => {
    expect(() => krippendorffAlpha('nominal', [[1, 2], [1]])).toThrow(RangeError)
    expect(() => krippendorffAlpha('nominal', [[1, Number.NaN]])).toThrow(RangeError)
    expect(() => krippendorffAlpha('nominal', [[1, 1e61]])).toThrow(RangeError)
  })

  it('is not computed from differences too small for a double', () => {
    expect(
      alphaOf('interval', [
        [0, 1e-200],
        [1e-200, 0],
      ]),
    ).toBe('no-variation')
  })
})
