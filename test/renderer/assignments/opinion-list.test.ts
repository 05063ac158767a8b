import { describe, expect, it } from 'vitest'
import { type EditedOpinion, moved, numbered } from '#renderer/features/assignments/opinion-list.ts'

const opinions: readonly EditedOpinion[] = ['定位要收窄', '', ' 补充经费来源 '].map((text, at) => ({
  key: `${at}`,
  text,
  pointers: [],
}))

describe('the opinions of a consultation', () => {
  it('are numbered in their order, without those that say nothing', () => {
    expect(numbered(opinions)).toEqual([
      { number: 1, text: '定位要收窄', pointers: [] },
      { number: 2, text: '补充经费来源', pointers: [] },
    ])
  })

  it('move by one step, and stay where they are at the ends', () => {
    expect(moved(opinions, '2', -1).map(({ key }) => key)).toEqual(['0', '2', '1'])
    expect(moved(opinions, '0', -1)).toBe(opinions)
    expect(moved(opinions, '2', 1)).toBe(opinions)
    expect(moved(opinions, 'gone', 1)).toBe(opinions)
  })
})
