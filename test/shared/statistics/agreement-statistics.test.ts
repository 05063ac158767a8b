import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgreementStatistic, agreementStatistics } from '#shared/statistics/agreement-statistics.ts'
import { ratings } from './ratings-maker.ts'

const statistics: readonly AgreementStatistic[] = agreementStatistics

describe('the measures of agreement', () => {
  it('have ids and names of their own', () => {
    for (const texts of [
      statistics.map(({ id }) => id),
      statistics.map(({ name }) => name.zh),
      statistics.map(({ name }) => name.en),
    ]) {
      expect(new Set(texts).size).toBe(statistics.length)
    }
    expect(agreementStatistics.map(({ id }) => id)).toEqual([
      'alpha-nominal',
      'alpha-ordinal',
      'alpha-interval',
      'alpha-ratio',
      'icc-1,1',
      'icc-2,1',
      'icc-3,1',
      'icc-1,k',
      'icc-2,k',
      'icc-3,k',
      'kendall-w',
      'kappa-unweighted',
      'kappa-linear',
      'kappa-quadratic',
    ])
  })

  it.each(statistics)('find 1 where all agree and the units differ: $id', ({ measure }) => {
    expect(
      measure([
        [1, 1, 1],
        [2, 2, 2],
        [4, 4, 4],
        [3, null, null],
      ]),
    ).toMatchObject({ defined: true, value: 1, units: 3, leftOutUnits: 1 })
  })

  it.each(statistics)('find a finite number, or say why there is none: $id', ({ measure }) => {
    fc.assert(
      fc.property(ratings({ missing: true }), (data) => {
        const result = measure(data)
        if (!result.defined) return
        expect(Number.isFinite(result.value) && result.value <= 1 + 1e-12).toBe(true)
        expect(result.units + result.leftOutUnits).toBe(data.length)
        expect(result.units).toBeGreaterThanOrEqual(2)
        if (result.test) expect(result.test.p >= 0 && result.test.p <= 1).toBe(true)
      }),
    )
  })

  it.each(statistics)('find nothing in no data: $id', ({ measure }) => {
    expect(measure([])).toEqual({ defined: false, reason: 'too-few-raters' })
  })
})
