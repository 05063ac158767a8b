import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalSchema } from '#shared/domain/exact.ts'
import { hundredOf, levelAt, shareOf } from '#shared/domain/hundred.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { referencePlanReviewScheme } from '#shared/schemes/reference-plan-review/scheme.ts'

const criterion = indicatorsOf(referencePlanReviewScheme()).find(({ kind }) => kind === 'qualitative')

describe('a score of a hundred', () => {
  it('is kept as its exact share, and shows again as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const typed = `${hundredths / 100}`
        const share = shareOf(typed)
        expect(share === null ? null : hundredOf(share)).toBe(typed)
      }),
    )
    expect(shareOf('82.5')).toBe('0.825')
    expect(shareOf(' 100 ')).toBe('1')
  })

  it('is refused outside 0 to 100 and where it is no number', () => {
    expect(['-1', '100.1', '', '八十', '1e1'].map(shareOf)).toEqual([null, null, null, null, null])
  })

  it('falls into one level: the lower bound belongs to it, 100 to the best', () => {
    if (criterion?.kind !== 'qualitative') throw new Error('the scheme judges nothing')
    const levelOf = (points: string) => {
      const share = shareOf(points)
      return share === null ? undefined : levelAt(criterion, decimalSchema.parse(share))?.level
    }
    expect(['100', '90', '89.99', '80', '60', '40', '0'].map(levelOf)).toEqual([
      'A',
      'A',
      'B',
      'B',
      'C',
      'D',
      'E',
    ])
  })
})
