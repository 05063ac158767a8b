import { describe, expect, it } from 'vitest'
import {
  changePanel,
  giveCentres,
  nextPanel,
  withCentres,
  withExperts,
  withoutCentre,
  withoutExpert,
  withRecusal,
  withSeats,
} from '#renderer/features/rounds/round-edits.ts'
import { type Round, roundSchema } from '#shared/domain/round.ts'
import { aCentre, anExpert, emptyRound } from './empty-round.ts'

function twoPanels(): Round {
  const listed = withExperts(withCentres(emptyRound(), [aCentre('甲'), aCentre('乙')]), [
    anExpert('王'),
    anExpert('李'),
    anExpert('赵'),
  ])
  return roundSchema.parse({
    ...listed,
    panels: [
      {
        id: 'G01',
        name: '第1组',
        chair: 'E01',
        seats: [
          { expert: 'E01', scope: null },
          { expert: 'E02', scope: ['A01'] },
        ],
        centres: ['Z001'],
      },
      { id: 'G02', name: '第2组', chair: null, seats: [], centres: ['Z002'] },
    ],
    recusals: [{ expert: 'E01', centre: 'Z002', reason: '在该单位任职' }],
    visits: [{ centre: 'Z002', day: '2026-08-12', time: '', place: '', note: '' }],
  })
}

const firstExpert = (round: Round) => round.experts[0]?.id ?? expect.fail('no expert')

describe('edits of a round', () => {
  it('number what is added after the highest number, also where one in between is gone', () => {
    const round = withCentres(emptyRound(), [aCentre('甲'), aCentre('乙'), aCentre('丙')])
    const second = round.centres[1]?.id ?? expect.fail('no centre')
    const again = withCentres(withoutCentre(round, second), [aCentre('丁')])
    expect(again.centres.map(({ id }) => id)).toEqual(['Z001', 'Z003', 'Z004'])
    expect(nextPanel(twoPanels())).toBe('G03')
  })

  it('take a centre out with everything that mentions it', () => {
    const round = twoPanels()
    const second = round.centres[1]?.id ?? expect.fail('no centre')
    const left = withoutCentre(round, second)
    expect([left.centres.length, left.panels[1]?.centres, left.recusals, left.visits]).toEqual([
      1,
      [],
      [],
      [],
    ])
  })

  it('take a person out with seat, chair and recusals', () => {
    const round = twoPanels()
    const left = withoutExpert(round, firstExpert(round))
    expect(left.panels[0]).toMatchObject({ chair: null, seats: [{ expert: 'E02', scope: ['A01'] }] })
    expect(left.recusals).toEqual([])
  })

  it('keep the scope of whoever stays when members are chosen anew, in the order of their numbers', () => {
    const round = twoPanels()
    const [one, two, three] = round.experts.map(({ id }) => id)
    const [panel] = round.panels
    if (one === undefined || two === undefined || three === undefined || panel === undefined)
      throw new Error('incomplete')
    const changed = changePanel(round, panel.id, (last) => withSeats(last, [three, two]))
    expect(changed.panels[0]).toMatchObject({
      chair: null,
      seats: [
        { expert: 'E02', scope: ['A01'] },
        { expert: 'E03', scope: null },
      ],
    })
  })

  it('give a centre to one panel only', () => {
    const round = twoPanels()
    const [panel] = round.panels
    const centres = round.centres.map(({ id }) => id)
    if (panel === undefined) throw new Error('incomplete')
    expect(giveCentres(round, panel.id, centres.toReversed()).panels.map((one) => one.centres)).toEqual([
      ['Z001', 'Z002'],
      [],
    ])
  })

  it('change the reason of a recusal that is there instead of entering it twice', () => {
    const round = twoPanels()
    const [recusal] = round.recusals
    if (recusal === undefined) throw new Error('incomplete')
    expect(withRecusal(round, { ...recusal, reason: '师生关系' }).recusals).toEqual([
      { expert: 'E01', centre: 'Z002', reason: '师生关系' },
    ])
  })
})
