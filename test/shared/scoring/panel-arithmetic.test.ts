import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { panelRuleSchema, quotaRuleSchema } from '#shared/domain/scheme.ts'
import { aggregateTotals } from '#shared/scoring/aggregate-totals.ts'
import { quotaPlaces } from '#shared/scoring/quota.ts'
import { ranks } from '#shared/scoring/ranks.ts'

const fractions = (...values: readonly (number | string)[]) => values.map((value) => new Fraction(value))
const total = (method: string, ...values: readonly (number | string)[]) =>
  aggregateTotals(panelRuleSchema.parse({ method, trimFrom: 5 }), fractions(...values)).toFraction()

describe('one total from those of a panel', () => {
  it('is trimmed by one highest and one lowest from five sheets on', () => {
    expect(total('trimmed-totals', 92, 88, 85, 85, 60)).toBe('86')
    expect(total('trimmed-totals', 92, 88, 85, 60)).toBe('325/4')
  })

  it('drops one only of equal extremes', () => {
    expect(total('trimmed-totals', 90, 90, 80, 60, 60)).toBe('230/3')
  })

  it('is a mean or a median, of an even number the mean of the two in the middle', () => {
    expect(total('mean', 92, 88, 85, 85, 60)).toBe('82')
    expect(total('median', 92, 88, 85, 86, 60)).toBe('86')
    expect(total('median', 92, 88, 85, 60)).toBe('173/2')
    expect(total('mean', '84.995', '84.995', '85.01')).toBe('85')
  })

  it('is refused for a panel without a valid sheet', () => {
    expect(() => total('mean')).toThrow(RangeError)
  })

  it('does not depend on the order of the sheets, and stays between the lowest and the highest', () => {
    const sheets = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 9 })
    const method = fc.constantFrom('mean', 'median', 'trimmed-totals')
    fc.assert(
      fc.property(sheets, method, (values, by) => {
        const result = total(by, ...values)
        const within = new Fraction(result)
        return (
          result === total(by, ...values.toReversed()) &&
          within.compare(Math.min(...values)) >= 0 &&
          within.compare(Math.max(...values)) <= 0
        )
      }),
    )
  })
})

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
