import { describe, expect, test } from 'vitest'
import { applyCentres, applyPeople } from '#shared/rounds/apply-roster.ts'
import {
  type RosterCentre,
  type RosterPerson,
  rosterCentreSchema,
  rosterPersonSchema,
} from '#shared/rounds/roster.ts'
import { makeCentre, makeIdentity, makeRecusal, makeRound } from '#test/support/round-maker.ts'

const round = makeRound()

function personOf(changed: Partial<RosterPerson> = {}): RosterPerson {
  return rosterPersonSchema.parse({
    name: '新来者',
    organisation: '新单位',
    role: 'management',
    outside: true,
    fields: [],
    recusals: [],
    ...changed,
  })
}

function centreOf(
  name: string,
  changed: Partial<RosterCentre['centre']> = {},
  partners: readonly string[] = [],
) {
  const centre = { leadUnit: null, creditCode: null, field: null, formationMode: null, approvedOn: null }
  return rosterCentreSchema.parse({ centre: { ...centre, name, ...changed }, partners })
}

describe('people', () => {
  test('that are new get the next number and no keys', () => {
    const { round: after, added, lines } = applyPeople(round, [personOf()])
    expect(added).toEqual(['E11'])
    expect(after.experts.at(-1)).toMatchObject({ id: 'E11', name: '新来者', identity: null, pinnedAt: null })
    expect(lines.map(({ place, text }) => `${place.zh}：${text.zh}`)).toEqual([
      '专家：新增 E11 新来者（新单位）',
    ])
  })

  test('that are known by name and organisation are brought up to date and keep number and keys', () => {
    const known = personOf({ name: '专家 2', organisation: '第２研究院', role: 'finance', outside: false })
    const { round: after, changed, added } = applyPeople(round, [known])
    expect([changed, added]).toEqual([['E02'], []])
    expect(after.experts[1]).toMatchObject({
      id: 'E02',
      name: '专家2',
      role: 'finance',
      fields: ['新能源'],
      identity: makeIdentity(2),
    })
  })

  test('are recused from the centres they name, once, by number, name or lead unit', () => {
    const listed = personOf({
      recusals: ['z001', '内蒙古自治区第 2 技术创新中心', '牵头企业3有限公司', '没有的中心'],
    })
    const once = applyPeople(round, [listed])
    expect(once.round.recusals.map(({ expert, centre }) => `${expert} ${centre}`)).toEqual([
      'E11 Z001',
      'E11 Z002',
      'E11 Z003',
    ])
    expect(once.unknownCentres).toEqual([{ expert: 'E11', text: '没有的中心' }])
    const twice = applyPeople(once.round, [listed])
    expect([twice.round, twice.unchanged, twice.lines]).toEqual([once.round, ['E11'], []])
  })

  test('lose no recusal that the list does not name', () => {
    const before = makeRound({ recusals: [makeRecusal(2, 1)] })
    const known = personOf({ name: '专家2', organisation: '第2研究院', recusals: ['Z002'] })
    expect(applyPeople(before, [known]).round.recusals).toHaveLength(2)
  })
})

describe('centres', () => {
  test('that are new get the next number and no package', () => {
    const { round: after, added } = applyCentres(round, [centreOf('第五中心'), centreOf('第六中心')])
    expect(added).toEqual(['Z005', 'Z006'])
    expect(after.centres.at(-1)).toMatchObject({ id: 'Z006', application: null })
  })

  test('are known by credit code although the name changed, and an empty cell changes nothing', () => {
    const creditCode = '91350100M000100Y43'
    const first = makeCentre(1)
    const before = makeRound({ centres: [{ ...first, centre: { ...first.centre, creditCode } }] })
    const { round: after, changed } = applyCentres(before, [centreOf('改名的中心', { creditCode })])
    expect(changed).toEqual(['Z001'])
    expect(after.centres).toEqual([
      { ...before.centres[0], centre: { ...before.centres[0]?.centre, name: '改名的中心' } },
    ])
  })

  test('are known by name where a code is missing, and then get it', () => {
    const listed = centreOf(
      '内蒙古自治区第１技术创新中心',
      { creditCode: '91350100M000100Y43', field: '新材料' },
      ['甲大学'],
    )
    const { round: after, changed, lines } = applyCentres(round, [listed])
    expect(changed).toEqual(['Z001'])
    expect(after.centres[0]).toMatchObject({ partners: ['甲大学'], centre: { field: '新材料' } })
    expect(lines.length).toBeGreaterThanOrEqual(3)
  })

  test('applied twice change nothing more', () => {
    const rows = [centreOf('第五中心', { field: '大数据' })]
    const once = applyCentres(round, rows)
    const twice = applyCentres(once.round, rows)
    expect([twice.round, twice.added, twice.changed, twice.unchanged]).toEqual([once.round, [], [], ['Z005']])
  })
})
