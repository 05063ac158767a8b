import { describe, expect, it } from 'vitest'
import { roundRulesSchema } from '#shared/domain/round.ts'
import { quorumMet, voteCarried } from '#shared/scoring/panel/votes.ts'

const quorumOf = (members: number, percent: string) =>
  roundRulesSchema.unwrap().shape.quorum.parse({ members, percent })

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

describe('a quorum', () => {
  it('needs its members and its share of those who may take part', () => {
    const quorum = quorumOf(5, '66.6')
    expect(quorumMet(quorum, 5, 7)).toBe(true)
    expect(quorumMet(quorum, 4, 5)).toBe(false)
    expect(quorumMet(quorum, 5, 8)).toBe(false)
    expect(quorumMet(quorumOf(3, '60'), 3, 5)).toBe(true)
  })
})
