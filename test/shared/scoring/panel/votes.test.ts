import { describe, expect, it } from 'vitest'
import { voteCarried } from '#shared/scoring/panel/votes.ts'

describe('a vote', () => {
  it.each([
    [2, 1, 0, true],
    [4, 2, 0, true],
    [4, 1, 2, false],
    [3, 2, 0, false],
    [0, 0, 0, false],
    [1, 0, 0, true],
  ])(
    'of %i for, %i against, %i abstained carries by two thirds of the present: %s',
    (yes, no, abstained, carried) => {
      expect(voteCarried({ of: 2, outOf: 3 }, { for: yes, against: no, abstained })).toBe(carried)
    },
  )
})

it('is counted over all in the room, where more are known to be there than voted', () => {
  const carried = (yes: number, present: number) =>
    voteCarried({ of: 2, outOf: 3 }, { for: yes, against: 0, abstained: 0 }, present)
  expect([carried(4, 6), carried(4, 7), carried(5, 7), carried(0, 0)]).toEqual([true, false, true, false])
})
