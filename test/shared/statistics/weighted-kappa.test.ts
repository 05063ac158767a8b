import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairwiseKappa } from '#shared/statistics/pairwise-kappa.ts'
import type { Ratings } from '#shared/statistics/ratings.ts'
import { type Disagreement, disagreements, weightedKappa } from '#shared/statistics/weighted-kappa.ts'
import { ratings } from './ratings-maker.ts'

/** A table of counts, rows the first rater and columns the second, as the ratings that it counts. */
function counted(counts: readonly (readonly number[])[]): Ratings {
  return counts.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, () => [first, second])),
  )
}

const fromMatrix =
  (weights: readonly (readonly number[])[]): Disagreement =>
  (left, right) =>
    weights[left]?.[right] ?? 0

function definedOf(disagreement: Disagreement, data: Ratings) {
  const result = weightedKappa(disagreement, data)
  if (!result.defined) throw new Error(`undefined: ${result.reason}`)
  return result
}

/** Cohen (1960), and again Cohen (1968), Table 1: two judges, 200 diagnoses. */
const diagnoses = counted([
  [88, 14, 18],
  [10, 40, 10],
  [2, 6, 12],
])

describe('the published values of κ', () => {
  it('has κ = .492 of Cohen 1960', () => {
    expect(definedOf(disagreements.unweighted, diagnoses).value).toBeCloseTo((0.7 - 0.41) / (1 - 0.41), 12)
  })

  it('has κ = .348 of Cohen 1968 for his disagreement weights', () => {
    const weights = fromMatrix([
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ])
    expect(definedOf(weights, diagnoses).value.toFixed(3)).toBe('0.348')
  })

  it('has κ = .353 of Cohen 1968 for weights that are not symmetric', () => {
    const weights = fromMatrix([
      [0, 1, 4],
      [1, 0, 6],
      [2, 2, 0],
    ])
    expect(definedOf(weights, diagnoses).value.toFixed(3)).toBe('0.353')
  })

  it('has κ, weighted κ and their variances of Fleiss, Cohen & Everitt 1969', () => {
    const data = counted([
      [106, 10, 4],
      [22, 28, 10],
      [2, 12, 6],
    ])
    // The paper weights agreements: 1 on the diagonal, .4444 and .6667 for partial credit.
    const weights = fromMatrix([
      [0, 1, 0.5556],
      [1, 0, 0.3333],
      [0.5556, 0.3333, 0],
    ])
    const plain = definedOf(disagreements.unweighted, data)
    const weighted = definedOf(weights, data)
    expect([plain.value.toFixed(3), (plain.standardError ** 2).toFixed(6)]).toEqual(['0.429', '0.002885'])
    expect([weighted.value.toFixed(3), (weighted.standardError ** 2).toFixed(6)]).toEqual([
      '0.507',
      '0.003248',
    ])
  })
})

describe('κ', () => {
  it('is 1 without error where both agree and the units differ', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(disagreements)),
        fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 9 }),
        (disagreement, values) => {
          const data = values.map((value) => [value, value])
          expect(definedOf(disagreement, data)).toMatchObject({ value: 1, standardError: 0 })
        },
      ),
    )
  })

  it('counts a near miss less than a far one, the square more so', () => {
    const near = [1, 2, 3, 4, 5].map((value) => [value, Math.min(5, value + 1)])
    const [plain, linear, quadratic] = [
      definedOf(disagreements.unweighted, near).value,
      definedOf(disagreements.linear, near).value,
      definedOf(disagreements.quadratic, near).value,
    ]
    expect(plain < linear && linear < quadratic).toBe(true)
  })

  it('does not depend on the order of the units, nor of the raters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(disagreements)),
        ratings({ missing: true }),
        (disagreement, data) => {
          const two = data.map((row) => row.slice(0, 2))
          const result = weightedKappa(disagreement, two)
          for (const other of [two.toReversed(), two.map((row) => row.toReversed())]) {
            const same = weightedKappa(disagreement, other)
            if (!result.defined || !same.defined) expect(same).toEqual(result)
            else {
              expect(same.value).toBeCloseTo(result.value, 10)
              expect(same.standardError).toBeCloseTo(result.standardError, 7)
            }
          }
        },
      ),
    )
  })

  it('counts units with a missing rating apart', () => {
    expect(definedOf(disagreements.linear, [...diagnoses, [1, null], [null, null]])).toEqual({
      ...definedOf(disagreements.linear, diagnoses),
      leftOutUnits: 2,
    })
  })

  it('says why there is none, and refuses a third rater', () => {
    const same = [
      [2, 2],
      [2, 2],
    ]
    expect(weightedKappa(disagreements.linear, [])).toEqual({ defined: false, reason: 'too-few-units' })
    expect(weightedKappa(disagreements.linear, [[1, 2]])).toEqual({ defined: false, reason: 'too-few-units' })
    expect(weightedKappa(disagreements.linear, same)).toEqual({ defined: false, reason: 'no-variation' })
    expect(() => weightedKappa(disagreements.linear, [[1, 2, 3]])).toThrow(RangeError)
  })
})

describe('κ of a panel', () => {
  it('is the mean of its pairs', () => {
    const data = [
      [1, 1, 2],
      [2, 2, 2],
      [3, 3, 1],
      [3, 2, 3],
    ]
    const pair = (first: number, second: number) =>
      definedOf(
        disagreements.linear,
        data.map((row) => [row[first] ?? null, row[second] ?? null]),
      ).value
    const kappas = [pair(0, 1), pair(0, 2), pair(1, 2)]
    const result = pairwiseKappa(disagreements.linear, data)
    expect(result).toMatchObject({ defined: true, pairs: 3, leftOutPairs: 0 })
    if (!result.defined) return
    expect(result.value).toBeCloseTo(kappas.reduce((sum, kappa) => sum + kappa, 0) / 3, 12)
    expect([result.lowestKappa, result.highestKappa]).toEqual([Math.min(...kappas), Math.max(...kappas)])
  })

  it('leaves out and counts pairs without common units', () => {
    const data = [
      [1, 1, null],
      [2, 2, null],
      [3, 3, 1],
    ]
    expect(pairwiseKappa(disagreements.linear, data)).toMatchObject({
      value: 1,
      pairs: 1,
      leftOutPairs: 2,
    })
  })

  it('says why there is none', () => {
    expect(pairwiseKappa(disagreements.linear, [])).toEqual({ defined: false, reason: 'too-few-raters' })
    expect(pairwiseKappa(disagreements.linear, [[1], [2]])).toEqual({
      defined: false,
      reason: 'too-few-raters',
    })
    expect(pairwiseKappa(disagreements.linear, [[1, 2, 3]])).toEqual({
      defined: false,
      reason: 'too-few-units',
    })
  })
})
