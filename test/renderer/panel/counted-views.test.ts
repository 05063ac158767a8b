import { describe, expect, it } from 'vitest'
import { countedViews } from '#renderer/features/panel/projector/counted-views.ts'

describe('views on the projector', () => {
  it('stand in an order that gives nobody away: the most frequent first, then by their text', () => {
    expect(countedViews(['C 级', 'B 级', 'E 级', 'B 级', 'B 级'])).toEqual([
      ['B 级', 3],
      ['C 级', 1],
      ['E 级', 1],
    ])
    expect(countedViews(['E 级', 'B 级', 'B 级', 'C 级', 'B 级'])).toEqual(
      countedViews(['C 级', 'B 级', 'E 级', 'B 级', 'B 级']),
    )
  })
})
