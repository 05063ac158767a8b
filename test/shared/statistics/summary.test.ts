import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviationsFromMedian, fenceOutliers, medianOutliers } from '#shared/statistics/outliers.ts'
import { medianOf, summarize } from '#shared/statistics/summary.ts'

const values = fc.array(fc.option(fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4)), {
  maxLength: 25,
})

describe('a summary', () => {
  it('has the quartiles of a spreadsheet’s QUARTILE.INC', () => {
    expect(summarize([1, 2, 4, 7, 8, 9, 10, 12])).toMatchObject({
      lowerQuartile: 3.5,
      median: 7.5,
      upperQuartile: 9.25,
    })
  })

  it('has everything a box plot needs, missing values apart', () => {
    expect(summarize([88, null, 60, 85, 92, 85])).toEqual({
      defined: true,
      count: 5,
      missing: 1,
      mean: 82,
      standardDeviation: Math.sqrt((36 + 484 + 9 + 100 + 9) / 4),
      min: 60,
      lowerQuartile: 85,
      median: 85,
      upperQuartile: 88,
      max: 92,
      lowerWhisker: 85,
      upperWhisker: 92,
      medianAbsoluteDeviation: 3,
    })
  })

  it('has no standard deviation from one value, and none that is not 0 from equal ones', () => {
    expect(summarize([7])).toMatchObject({
      mean: 7,
      standardDeviation: null,
      lowerWhisker: 7,
      upperWhisker: 7,
    })
    expect(summarize([0.1, 0.1, 0.1])).toMatchObject({ standardDeviation: 0, medianAbsoluteDeviation: 0 })
  })

  it('ends a whisker at the box where the next value is an outlier', () => {
    expect(summarize([0, 100, 104, 108, 112])).toMatchObject({ lowerQuartile: 100, lowerWhisker: 100 })
    expect(summarize([0, 80, 81, 82])).toMatchObject({ lowerQuartile: 60, lowerWhisker: 60 })
  })

  it('is in order, and the same in any order of the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const summary = summarize(list)
        expect(summarize(list.toReversed())).toEqual(summary)
        if (!summary.defined) return
        const { min, lowerWhisker, lowerQuartile, median, upperQuartile, upperWhisker, max } = summary
        const ends = [min, lowerWhisker, lowerQuartile, median, upperQuartile, upperWhisker, max]
        expect(ends.toSorted((left, right) => left - right)).toEqual(ends)
        expect(medianOf(list)).toBe(median)
      }),
    )
  })

  it('says when there is nothing, and refuses what is not a number', () => {
    expect(summarize([])).toEqual({ defined: false, reason: 'no-values' })
    expect(summarize([null, null])).toEqual({ defined: false, reason: 'no-values' })
    expect(medianOf([null])).toBeNull()
    expect(() => summarize([1, Number.NaN])).toThrow(RangeError)
    expect(() => summarize([Number.POSITIVE_INFINITY])).toThrow(RangeError)
  })
})

describe('outliers', () => {
  it('lie beyond the whiskers', () => {
    expect(fenceOutliers([88, null, 60, 85, 92, 85])).toEqual([2])
    expect(fenceOutliers([1, 2, 3, 4, 5])).toEqual([])
  })

  it('lie far from the median', () => {
    // Median 85, median distance 3: the limit is 3.5 · 1.4826 · 3 = 15.6.
    expect(medianOutliers([88, null, 60, 85, 92, 85])).toEqual([2])
    expect(medianOutliers([88, 69.5, 85, 92, 85])).toEqual([])
    expect(medianOutliers([88, 69.5, 85, 92, 85], 2)).toEqual([1])
  })

  it('are found even where most values are the same', () => {
    expect(medianOutliers([80, 80, 80, 80, 80, 80, 60])).toEqual([6])
    expect(medianOutliers([80, 80, 80])).toEqual([])
  })

  it('are none where nothing is given', () => {
    expect([fenceOutliers([null]), medianOutliers([])]).toEqual([[], []])
  })

  it('move with the values and with nothing else', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -8, max: 8 }), (list, added) => {
        const moved = list.map((value) => (value === null ? null : value + added))
        expect(fenceOutliers(moved)).toEqual(fenceOutliers(list))
        expect(medianOutliers(moved)).toEqual(medianOutliers(list))
        expect(deviationsFromMedian(moved)).toEqual(deviationsFromMedian(list))
      }),
    )
  })

  it('have their distance from the median beside them', () => {
    expect(deviationsFromMedian([88, null, 60, 85, 92, 85])).toEqual([3, null, -25, 0, 7, 0])
    expect(deviationsFromMedian([null])).toEqual([null])
  })
})
