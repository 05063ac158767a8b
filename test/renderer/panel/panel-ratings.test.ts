import { describe, expect, it } from 'vitest'
import { panelRatings } from '#renderer/features/panel/agreement/panel-ratings.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { panelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { makePanel } from '../../shared/scoring/panel/panel-maker.ts'

const scheme = referenceOperationScheme()

describe('the ratings of a panel', () => {
  it('hold the judged indicators only, a column an expert, the best level the highest number', () => {
    const experts = ['A', 'B', 'E'].map((A12) => ({ levels: { A12 } }))
    const ratings = panelRatings(scheme, panelMatrix(scheme, makePanel(scheme, fullParts, experts)))
    expect(ratings.experts).toEqual(['E01', 'E02', 'E03'])
    expect(ratings.levels).toHaveLength(6)
    expect(ratings.levels[0]).toEqual([5, 4, 1])
    expect(ratings.percents[0]).toEqual([100, 85, 20])
  })

  it('leave out what somebody did not judge, instead of calling it 0', () => {
    const narrow = { scope: ['A13'] }
    const ratings = panelRatings(scheme, panelMatrix(scheme, makePanel(scheme, fullParts, [{}, narrow])))
    expect(ratings.levels[0]?.[1]).toBeNull()
    expect(ratings.percents[0]?.[1]).toBeNull()
    expect(ratings.levels[1]?.[1]).not.toBeNull()
  })
})
