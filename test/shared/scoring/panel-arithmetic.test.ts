import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { quotaRuleSchema } from '#shared/domain/scheme.ts'
import { quotaPlaces } from '#shared/scoring/quota.ts'
import { ranks } from '#shared/scoring/ranks.ts'

const fractions = (...values: readonly (number | string)[]) => values.map((value) => new Fraction(value))

describe('the quota', () => {
  const quota = quotaRuleSchema.parse({ grade: 'excellent', percent: '20', atLeastOneFrom: 3, ties: [] })

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 1],
    [9, 1],
    [10, 2],
    [14, 2],
    [15, 3],
  ])('of %i centres has %i places', (centres, places) => {
    expect(quotaPlaces(quota, centres)).toBe(places)
  })
})

describe('ranks', () => {
  it('share the better place: 1, 2, 2, 4', () => {
    expect(ranks(fractions(90, '85.5', '171/2', 70))).toEqual([1, 2, 2, 4])
    expect(ranks(fractions(70, 90, 90))).toEqual([3, 1, 1])
    expect(ranks([])).toEqual([])
  })

  it('tell apart what prints alike', () => {
    expect(ranks(fractions('84.995', '84.9951'))).toEqual([2, 1])
  })
})
