import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Round } from '#shared/domain/round.ts'
import { assignExperts } from '#shared/rounds/assign-experts.ts'
import { checkRound } from '#shared/rounds/check-round.ts'
import { unitsOf } from '#shared/rounds/checks/check-organisations.ts'
import { sameOrganisation } from '#shared/rounds/organisation.ts'
import {
  centreId,
  expertId,
  makeCentre,
  makeExpert,
  makePanel,
  makeRecusal,
  makeRound,
} from '#test/support/round-maker.ts'

const codes = (round: Round) =>
  checkRound(round, null).map(({ code, subjects }) => `${code} ${subjects.join(' ')}`)

function unassigned(experts: number, centres: number, changed: Parameters<typeof makeRound>[0] = {}): Round {
  return makeRound({
    experts: Array.from({ length: experts }, (_item, at) => makeExpert(at + 1)),
    centres: Array.from({ length: centres }, (_item, at) => makeCentre(at + 1)),
    panels: [],
    ...changed,
  })
}

describe('a plan', () => {
  test('gives every centre a sound panel where there are experts enough', () => {
    const round = unassigned(25, 60)
    const plan = assignExperts(round)
    expect(plan.panels.map(({ seats, centres }) => [seats.length, centres.length])).toEqual(
      Array.from({ length: 5 }, () => [5, 12]),
    )
    expect([plan.gaps, codes({ ...round, panels: plan.panels })]).toEqual([[], []])
  })

  test('makes as many panels, of the size, as it is told', () => {
    const { panels } = assignExperts(unassigned(25, 7), { panels: 3, size: 7 })
    expect(panels.map(({ id, name, seats, centres }) => [id, name, seats.length, centres.length])).toEqual([
      ['G01', '第1组', 7, 3],
      ['G02', '第2组', 7, 2],
      ['G03', '第3组', 7, 2],
    ])
  })

  test('says why each expert and each centre is where it is, in both languages', () => {
    const round = unassigned(11, 2, { recusals: [makeRecusal(1, 2)] })
    const { panels, reasons } = assignExperts(round, { panels: 1, size: 9 })
    expect(reasons.map(({ subject, panel }) => `${subject} ${panel ?? 'left'}`)).toHaveLength(13)
    const seated = panels[0]?.seats[1]?.expert
    expect(reasons.find(({ subject }) => subject === seated)?.text.zh).toMatch(
      /专家；.*熟悉 Z001、Z002 的领域；无须回避/,
    )
    expect(reasons.filter(({ panel }) => panel === null).map(({ text }) => text.zh)).toEqual([
      '各组人数已满，作为候补',
      '各组人数已满，作为候补',
    ])
    for (const { text } of reasons) expect(text.en).not.toMatch(/undefined|\p{Script=Han}{5}/u)
  })

  test('puts centres of one field together, with experts who know it', () => {
    const fields = ['新能源', '生物技术']
    const round = unassigned(10, 8, {
      experts: Array.from({ length: 10 }, (_item, at) =>
        makeExpert(at + 1, { fields: [fields[at % 2] ?? ''] }),
      ),
      centres: Array.from({ length: 8 }, (_item, at) => {
        const centre = makeCentre(at + 1)
        return { ...centre, centre: { ...centre.centre, field: fields[at % 2] ?? '' } }
      }),
    })
    const { panels, gaps } = assignExperts(round)
    expect(panels.map(({ centres }) => centres)).toEqual([
      [1, 3, 5, 7].map(centreId),
      [2, 4, 6, 8].map(centreId),
    ])
    expect(gaps).toEqual([])
  })

  test('meets the share from outside where the rule is on', () => {
    const rules = { ...makeRound().rules, outsidePercent: '33.33' }
    const round = unassigned(18, 9, { rules })
    expect(codes({ ...round, panels: assignExperts(round).panels })).toEqual([])
  })

  test('keeps an expert away from centres of his own, and from his colleagues', () => {
    const round = unassigned(11, 4, {
      experts: Array.from({ length: 11 }, (_item, at) =>
        makeExpert(
          at + 1,
          at === 3 ? { organisation: '共建大学 1' } : at === 4 ? { organisation: '第1研究院 ' } : {},
        ),
      ),
    })
    const { panels } = assignExperts(round, { panels: 2 })
    expect(codes({ ...round, panels })).toEqual([])
    expect(
      panels.find(({ centres }) => centres.some((id) => id === 'Z001'))?.seats.map(({ expert }) => expert),
    ).not.toContain('E04')
  })

  test('exchanges centres so that a recused expert sits with another panel', () => {
    const round = unassigned(10, 4, { recusals: [makeRecusal(1, 1), makeRecusal(1, 2)] })
    const { panels, gaps } = assignExperts(round)
    const first = panels.find(({ seats }) => seats.some(({ expert }) => expert === 'E01'))
    expect(first?.centres.filter((id) => id === 'Z001' || id === 'Z002')).toEqual([])
    expect(gaps).toEqual([])
  })

  test('leaves panels that are there as they are, and gives them centres', () => {
    const fixed = makePanel(3, [1, 2, 3, 4, 5], [1], { name: '甲组' })
    const round = unassigned(10, 5, { panels: [fixed] })
    const { panels } = assignExperts(round)
    expect(panels.map(({ id, name, centres }) => [id, name, centres.length])).toEqual([
      ['G03', '甲组', 3],
      ['G04', '第4组', 2],
    ])
    expect(panels[0]).toMatchObject({ chair: 'E01', seats: fixed.seats })
    expect(panels[0]?.centres).toContain('Z001')
  })

  test('chooses a chair who is recused from none of the centres', () => {
    const recusals = [1, 4, 5].map((expert) => makeRecusal(expert, 1))
    const round = unassigned(5, 1, {
      recusals,
      rules: { ...makeRound().rules, quorum: { members: 1, percent: '0' } },
    })
    expect(assignExperts(round).panels[0]?.chair).toBe('E02')
  })
})

describe('what cannot be met', () => {
  const gapsOf = (round: Round, options = {}) =>
    assignExperts(round, options).gaps.map(({ code, subjects }) => `${code} ${subjects.join(' ')}`)

  test('too few experts, a role nobody has, and no quorum are told', () => {
    const experts = [1, 2, 4].map((number) => makeExpert(number))
    expect(gapsOf(unassigned(0, 1, { experts }))).toEqual(['size G01', 'role G01', 'quorum Z001 G01'])
  })

  test('too many centres for one expert, and a field nobody knows, are told', () => {
    const rules = { ...makeRound().rules, load: 1 }
    const strange = makeCentre(2)
    const centres = [makeCentre(1), { ...strange, centre: { ...strange.centre, field: '大数据' } }]
    expect(gapsOf(unassigned(5, 0, { centres, rules }))).toEqual(['load G01', 'field Z002 G01'])
  })

  test('a panel where everybody is recused from something has no chair', () => {
    const recusals = [1, 2, 3, 4, 5].map((expert) => makeRecusal(expert, expert))
    const rules = { ...makeRound().rules, quorum: { members: 1, percent: '0' } }
    expect(gapsOf(unassigned(5, 5, { recusals, rules }))).toEqual(['chair G01'])
  })

  test('a centre whose units sit on every panel goes to none', () => {
    const experts = [1, 2, 3, 4, 5].map((number) =>
      makeExpert(number, number === 3 ? { organisation: '共建大学2' } : {}),
    )
    const round = unassigned(0, 2, { experts, panels: [makePanel(1, [1, 2, 3, 4, 5], [1])] })
    expect(gapsOf(round)).toEqual(['centre-left Z002'])
  })
})

const organisations = ['甲院', '乙院', '丙院', '丁院', '戊院', '己院', '庚院', '辛院']
const roundArbitrary = fc
  .record({
    experts: fc.array(
      fc.record({
        organisation: fc.constantFrom(
          ...organisations,
          ...organisations.map((name) => ` ${name}`),
          '子院',
          '丑院',
          '寅院',
        ),
        role: fc.constantFrom('technical' as const, 'management' as const, 'finance' as const),
        outside: fc.boolean(),
        fields: fc.subarray(['新能源', '新材料', '大数据']),
      }),
      { minLength: 1, maxLength: 24 },
    ),
    centres: fc.array(
      fc.record({
        leadUnit: fc.constantFrom(null, ...organisations),
        partners: fc.subarray(organisations, { maxLength: 2 }),
        field: fc.constantFrom(null, '新能源', '新材料', '大数据'),
      }),
      { minLength: 1, maxLength: 10 },
    ),
    pairs: fc.array(fc.tuple(fc.nat(23), fc.nat(9)), { maxLength: 12 }),
    outside: fc.constantFrom(null, '33.33'),
  })
  .map(({ experts, centres, pairs, outside }) =>
    makeRound({
      experts: experts.map((expert, at) => makeExpert(at + 1, expert)),
      centres: centres.map(({ leadUnit, partners, field }, at) => {
        const centre = makeCentre(at + 1)
        return { ...centre, centre: { ...centre.centre, leadUnit, field }, partners }
      }),
      panels: [],
      recusals: pairs
        .filter(([expert, centre]) => expert < experts.length && centre < centres.length)
        .map(([expert, centre]) => makeRecusal(expert + 1, centre + 1)),
      rules: { ...makeRound().rules, outsidePercent: outside },
    }),
  )

describe('for any round', () => {
  test('nobody is seated for a centre of his own unless he is recused from it on the list, nor with a colleague', () => {
    fc.assert(
      fc.property(
        roundArbitrary,
        fc.constantFrom({}, { panels: 2 }, { panels: 3, size: 3 }),
        (round, options) => {
          for (const { seats, centres } of assignExperts(round, options).panels) {
            const members = round.experts.filter(({ id }) => seats.some(({ expert }) => expert === id))
            for (const [at, member] of members.entries()) {
              for (const other of members.slice(at + 1)) {
                expect(sameOrganisation(member.organisation, other.organisation)).toBe(false)
              }
              for (const centre of round.centres.filter(({ id }) => centres.includes(id))) {
                const own = unitsOf(centre).some((unit) => sameOrganisation(unit, member.organisation))
                const listed = round.recusals.some(
                  (recusal) => recusal.expert === member.id && recusal.centre === centre.id,
                )
                expect(own && !listed).toBe(false)
              }
            }
          }
        },
      ),
    )
  })

  test('each expert has one seat at most, each centre one panel, and the panels are even', () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const { panels } = assignExperts(round)
        const seats = panels.flatMap((panel) => panel.seats.map(({ expert }) => expert))
        expect(new Set(seats).size).toBe(seats.length)
        expect(panels.flatMap(({ centres }) => centres).toSorted()).toEqual(round.centres.map(({ id }) => id))
        const lengths = panels.map(({ centres }) => centres.length)
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('the order of the lists changes nothing', () => {
    fc.assert(
      fc.property(
        roundArbitrary.chain((round) =>
          fc.record({
            round: fc.constant(round),
            experts: fc.shuffledSubarray([...round.experts], { minLength: round.experts.length }),
            centres: fc.shuffledSubarray([...round.centres], { minLength: round.centres.length }),
            recusals: fc.shuffledSubarray([...round.recusals], { minLength: round.recusals.length }),
          }),
        ),
        ({ round, ...shuffled }) => {
          expect(assignExperts({ ...round, ...shuffled })).toEqual(assignExperts(round))
        },
      ),
    )
  })

  test('a plan can be taken over again: with all panels fixed it stays as it is', () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const { panels } = assignExperts(round)
        const again = assignExperts({ ...round, panels: [...panels] }, { panels: panels.length })
        expect(again.panels).toEqual(panels)
      }),
    )
  })
})

test('experts and centres with a seat have their numbers', () => {
  const [panel] = assignExperts(unassigned(5, 1)).panels
  expect(panel?.seats.map(({ expert }) => expert)).toEqual([1, 2, 3, 4, 5].map(expertId))
})
