import { describe, expect, test } from 'vitest'
import { daySchema } from '#shared/domain/brand.ts'
import type { AdoptionAnswer } from '#shared/domain/opinion-adoption.ts'
import type { Round } from '#shared/domain/round.ts'
import { checkRound } from '#shared/rounds/check-round.ts'
import { hasRunThreeYears } from '#shared/rounds/checks/check-centres.ts'
import type { RoundProblem } from '#shared/rounds/round-problem.ts'
import { roundProblemCodeSchema } from '#shared/rounds/round-problem.ts'
import { roundProblemText } from '#shared/rounds/round-problem-text.ts'
import { readHours } from '#shared/rounds/visit-hours.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import {
  centreId,
  makeCentre,
  makeExpert,
  makeIdentity,
  makePanel,
  makeRecusal,
  makeRound,
  makeVisit,
} from '#test/support/round-maker.ts'

const scheme = referenceOperationScheme()
const seen = new Set<string>()

/** The problems of a round as `code subjects`, errors marked. */
function problemsOf(round: Round, known: typeof scheme | null = scheme): readonly string[] {
  return checkRound(round, known).map(told)
}

function told({ code, severity, subjects }: RoundProblem): string {
  seen.add(code)
  return `${severity === 'error' ? '! ' : ''}${[code, ...subjects].join(' ')}`
}

const centres = (changes: Parameters<typeof makeCentre>[1]) => [
  makeCentre(1, changes),
  ...[2, 3, 4].map((number) => makeCentre(number)),
]
const experts = (changes: Readonly<Record<number, Parameters<typeof makeExpert>[1]>>) =>
  Array.from({ length: 10 }, (_item, at) => makeExpert(at + 1, changes[at + 1]))
const otherPanel = makePanel(2, [6, 7, 8, 9, 10], [3, 4])
const approved = (approvedOn: string | null) => ({ ...makeCentre(1).centre, approvedOn })

describe('the round as a whole', () => {
  test('a sound round has no problem', () => {
    expect(problemsOf(makeRound())).toEqual([])
  })

  test('a round without centres and experts says so', () => {
    expect(problemsOf(makeRound({ centres: [], experts: [], panels: [] }))).toEqual([
      '! no-centres',
      '! no-experts',
    ])
  })

  test('a round that scores needs a scheme, a consultation may not have one', () => {
    expect(problemsOf(makeRound({}, null), null)).toEqual(['! scheme-missing'])
    expect(problemsOf(makeRound({ kind: 'consultation' }))).toEqual(['! scheme-not-fitting'])
    expect(problemsOf(makeRound({ kind: 'consultation' }, null), null)).toEqual([])
  })

  test('the scheme of another kind of review does not fit', () => {
    expect(problemsOf(makeRound({ kind: 're-evaluation' }))).toEqual([])
    expect(problemsOf(makeRound({ kind: 'plan-review', rules: makeRound().rules }))).toEqual([
      '! scheme-not-fitting',
    ])
  })

  test('a drill is told apart, and a round that looks like one is questioned', () => {
    expect(problemsOf(makeRound({ drill: true }))).toEqual(['drill'])
    expect(problemsOf(makeRound({ name: '评审演练' }))).toEqual(['drill-unmarked'])
    const sample = { ...makeCentre(1).centre, name: '（样例）光伏技术创新中心' }
    expect(problemsOf(makeRound({ centres: centres({ centre: sample }) }))).toEqual(['drill-unmarked'])
  })

  test('a number that stands twice or names nobody is found', () => {
    expect(
      problemsOf(
        makeRound({ experts: [...experts({}), makeExpert(10, { name: '他', identity: makeIdentity(99) })] }),
      ),
    ).toContain('! duplicate-id E10')
    const found = problemsOf(
      makeRound({ recusals: [makeRecusal(77, 88)], visits: [makeVisit(66, '2026-05-06', '')] }),
    )
    expect(found).toEqual(['! unknown-reference E77', '! unknown-reference Z088', '! unknown-reference Z066'])
  })
})

describe('centres', () => {
  test('a centre is there once, by its credit code or its name', () => {
    const code = { ...makeCentre(1).centre, creditCode: '91150100MA0N00000X' }
    const other = { ...makeCentre(2).centre, creditCode: '91150100MA0N00000X' }
    expect(
      problemsOf(
        makeRound({
          centres: [
            makeCentre(1, { centre: code }),
            makeCentre(2, { centre: other }),
            makeCentre(3),
            makeCentre(4),
          ],
        }),
      ),
    ).toEqual(['! duplicate-centre Z001 Z002'])
    const wide = { ...makeCentre(1).centre, name: ' 内蒙古自治区第２技术创新中心' }
    expect(problemsOf(makeRound({ centres: centres({ centre: wide }) }))).toEqual([
      '! duplicate-centre Z001 Z002',
    ])
  })

  test('a centre has one panel', () => {
    expect(problemsOf(makeRound({ panels: [makePanel(1, [1, 2, 3, 4, 5], [1]), otherPanel] }))).toEqual([
      '! centre-without-panel Z002',
    ])
    const twice = makePanel(1, [1, 2, 3, 4, 5], [1, 2, 3])
    expect(problemsOf(makeRound({ panels: [twice, otherPanel] }))).toEqual([
      '! centre-in-two-panels Z003 G01 G02',
    ])
  })

  test('a package that is not there yet is a warning', () => {
    expect(problemsOf(makeRound({ centres: centres({ application: null }) }))).toEqual([
      'package-not-imported Z001',
    ])
  })

  test('an opinion of a consultation without an answer, and one refused without a reason, are named by number', () => {
    const line = (number: number, answer: AdoptionAnswer | null, explanation = '') => {
      return { number, text: `意见${number}`, consultation: '', answer, explanation }
    }
    const adoptions = [
      line(1, 'adopted'),
      line(2, null),
      line(3, null),
      line(4, 'not-adopted'),
      line(5, 'partly', '分两期实施'),
    ]
    const asked = makeRound({ centres: centres({ adoptions }) })
    expect(problemsOf(asked)).toEqual(['opinion-unanswered Z001', 'opinion-unexplained Z001'])
    expect(checkRound(asked, scheme).map(({ params }) => params['numbers'])).toEqual(['2、3', '4'])
  })

  test('a centre that has not run for three years is postponed', () => {
    const of = (day: string | null) => problemsOf(makeRound({ centres: centres({ centre: approved(day) }) }))
    expect(of('2023-06-30')).toEqual([])
    expect(of('2023-07-01')).toEqual(['! under-three-years Z001'])
    expect(of(null)).toEqual(['approval-missing Z001'])
  })

  test('three years are not asked of a plan', () => {
    const plans = makeRound({
      kind: 'plan-review',
      centres: centres({ centre: approved(null) }),
      rules: makeRound().rules,
    })
    expect(problemsOf(plans, null)).toEqual([])
  })

  test('three years after a 29 February are over on the 28th', () => {
    const day = (text: string) => daySchema.parse(text)
    expect(hasRunThreeYears(day('2020-02-29'), day('2023-02-28'))).toBe(true)
    expect(hasRunThreeYears(day('2020-02-29'), day('2023-02-27'))).toBe(false)
  })
})

describe('experts', () => {
  test('a person stands on the list once, by name and organisation or by key', () => {
    const twin = { name: ' 专家２', organisation: '第2研究院 ' }
    expect(problemsOf(makeRound({ experts: experts({ 6: twin }) }))).toEqual(['! duplicate-expert E02 E06'])
    expect(problemsOf(makeRound({ experts: experts({ 6: { identity: makeIdentity(2) } }) }))).toEqual([
      '! duplicate-expert E02 E06',
    ])
  })

  test('an expert without keys is a warning: he gets no encrypted bundle', () => {
    expect(problemsOf(makeRound({ experts: experts({ 4: { identity: null, pinnedAt: null } }) }))).toEqual([
      'not-enrolled E04',
    ])
  })

  test('nobody has more centres than the rules allow', () => {
    const rules = { ...makeRound().rules, load: 1 }
    const recusals = [2, 3, 4, 5, 6, 7, 8, 9, 10].map((expert) => makeRecusal(expert, expert < 6 ? 1 : 3))
    expect(problemsOf(makeRound({ rules, recusals }))).toContain('! load-above-limit E01')
    expect(problemsOf(makeRound({ rules, recusals }))).not.toContain('! load-above-limit E02')
  })

  test('an expert of the lead or a partner unit is found unless he is recused', () => {
    const own = { 2: { organisation: '牵头企业１有限公司 ' }, 7: { organisation: '共建大学3' } }
    expect(problemsOf(makeRound({ experts: experts(own) }))).toEqual([
      '! own-organisation E02 Z001',
      '! own-organisation E07 Z003',
    ])
    const seven = makeRound({
      experts: [...experts(own), makeExpert(11), makeExpert(12), makeExpert(13, { role: 'management' })],
      panels: [makePanel(1, [1, 2, 3, 4, 5, 11, 12], [1, 2]), makePanel(2, [6, 8, 9, 10, 13], [3, 4])],
      recusals: [makeRecusal(2, 1)],
    })
    expect(problemsOf(seven)).toEqual([])
  })

  test('an organisation with a name that begins alike is questioned', () => {
    expect(problemsOf(makeRound({ experts: experts({ 2: { organisation: '共建大学1化学学院' } }) }))).toEqual(
      ['organisation-alike E02 Z001'],
    )
  })
})

describe('panels', () => {
  const withPanel = (panel: ReturnType<typeof makePanel>, changed: Parameters<typeof makeRound>[0] = {}) =>
    problemsOf(makeRound({ panels: [panel, otherPanel], ...changed }))

  test('a panel has a chair, who sits on it and is recused from none of its centres', () => {
    expect(withPanel(makePanel(1, [1, 2, 3, 4, 5], [1, 2], { chair: null }))).toEqual([
      '! panel-without-chair G01',
    ])
    expect(withPanel(makePanel(1, [1, 2, 3, 4, 5], [1, 2], { chair: 'E06' }))).toEqual([
      '! chair-not-seated G01 E06',
    ])
    expect(problemsOf(makeRound({ recusals: [makeRecusal(1, 2)] }))).toContain('! chair-recused G01 E01 Z002')
  })

  test('nobody sits on a panel twice', () => {
    expect(withPanel(makePanel(1, [1, 2, 3, 4, 5, 5, 4], [1, 2]))).toEqual([
      '! seated-twice G01 E04',
      '! seated-twice G01 E05',
    ])
  })

  test('a panel has the size of the rules, and an odd one', () => {
    const six = [...experts({}), makeExpert(11)]
    expect(withPanel(makePanel(1, [1, 2, 3, 4, 5, 11], [1, 2]), { experts: six })).toEqual(['size-even G01'])
    expect(withPanel(makePanel(1, [1, 2, 3], [1, 2]))).toEqual([
      '! size-out-of-range G01',
      '! quorum-impossible Z001 G01',
      '! quorum-impossible Z002 G01',
    ])
  })

  test('a panel has technical, management and finance experts', () => {
    expect(problemsOf(makeRound({ experts: experts({ 3: { role: 'technical' } }) }))).toEqual([
      'role-missing G01',
    ])
  })

  test('at most one from an organisation, however it is written', () => {
    const same = { 1: { organisation: '甲（乙）研究院' }, 4: { organisation: '甲(乙) 研究院' } }
    expect(problemsOf(makeRound({ experts: experts(same) }))).toEqual([
      '! two-from-one-organisation G01 E01 E04',
    ])
  })

  test('a third is from outside where the rule is on', () => {
    const rules = { ...makeRound().rules, outsidePercent: '33.33' }
    expect(problemsOf(makeRound({ rules }))).toEqual(['! outside-share-low G01'])
    expect(problemsOf(makeRound({ rules, experts: experts({ 1: { outside: true } }) }))).toEqual([])
  })

  test('recusals may leave a centre without a quorum', () => {
    expect(problemsOf(makeRound({ recusals: [makeRecusal(2, 1)] }))).toEqual(['! quorum-impossible Z001 G01'])
  })

  test('a finance expert may look at some indicators, which the scheme must have and all be seen by somebody', () => {
    const seats = (first: readonly string[], scopes: readonly (readonly string[] | null)[]) =>
      first.map((expert, at) => ({ expert, scope: scopes[at] ?? null }))
    const ids = ['E01', 'E02', 'E03', 'E04', 'E05']
    const finance = makePanel(1, [1, 2, 3, 4, 5], [1, 2], { seats: seats(ids, [null, null, ['B01', 'B02']]) })
    expect(withPanel(finance)).toEqual([])
    const unknown = makePanel(1, [1, 2, 3, 4, 5], [1, 2], { seats: seats(ids, [null, null, ['P1']]) })
    expect(withPanel(unknown)).toEqual(['! scope-unknown G01 E03 P1'])
    const most = scheme.dimensions.flatMap(({ indicators }) => indicators.map(({ code }) => code)).slice(1)
    const lacking = makePanel(1, [1, 2, 3, 4, 5], [1, 2], {
      seats: seats(
        ids,
        ids.map(() => most),
      ),
    })
    expect(withPanel(lacking)).toEqual([
      '! indicator-uncovered G01 A01',
      ...[1, 2, 4, 5].map((number) => `scope-narrow G01 E0${number}`),
    ])
  })
})

describe('site visits', () => {
  test('a visit lies after the review period, within a year of the cut-off day, on a day that exists', () => {
    const of = (day: string) => problemsOf(makeRound({ visits: [makeVisit(1, day, '')] }))
    expect(['2026-01-01', '2027-06-30'].flatMap(of)).toEqual([])
    expect(['2025-12-31', '2027-07-01', '2026-02-30'].map(of)).toEqual(
      Array.from({ length: 3 }, () => ['visit-outside Z001']),
    )
  })

  test('one panel is not in two places at once', () => {
    const of = (first: string, second: string, other = 2) =>
      problemsOf(
        makeRound({ visits: [makeVisit(1, '2026-05-06', first), makeVisit(other, '2026-05-06', second)] }),
      )
    expect(of('09:00–11:30', '11：00-12:00')).toEqual(['visit-overlapping Z001 Z002'])
    expect(of('09:00–11:30', '11:30–12:00')).toEqual([])
    expect(of('上午', '10:00至11:00')).toEqual(['visit-overlapping Z001 Z002'])
    expect(of('上午', '下午')).toEqual([])
    expect(of('', '下午')).toEqual(['visit-overlapping Z001 Z002'])
    expect(of('', '', 3)).toEqual([])
    expect(readHours('另行通知')).toBeNull()
    expect(readHours('11:00-9:00')).toBeNull()
  })
})

describe('words', () => {
  test('every code was seen in these tests', () => {
    expect(roundProblemCodeSchema.options.filter((code) => !seen.has(code))).toEqual([])
  })

  test('a problem is told with names, the rule and what to do, in both languages', () => {
    const round = makeRound({ recusals: [makeRecusal(2, 1)] })
    const [problem] = checkRound(round, scheme)
    if (problem === undefined) throw new Error('no problem found')
    expect(roundProblemText(round, problem)).toEqual({
      what: {
        zh: `回避之后，G01 第1组 能评 ${centreId(1)} 内蒙古自治区第1技术创新中心 的只有 4 人，至少要 5 人`,
        en: 'After recusals G01 第1组 has 4 members for Z001 内蒙古自治区第1技术创新中心; 5 are needed',
      },
      why: { zh: '到会人数不足，结论无效', en: 'Without a quorum there is no valid conclusion' },
      todo: {
        zh: '请增补专家，或把该中心分给别的组',
        en: 'Add experts, or give the centre to another panel',
      },
    })
  })

  test('no text is left with a gap', () => {
    const round = makeRound()
    for (const code of roundProblemCodeSchema.options) {
      const params = { size: '4', from: '5', to: '9', role: 'finance', day: '2026-05-06' }
      const { what, why, todo } = roundProblemText(round, {
        code,
        severity: 'error',
        subjects: ['Z001', 'E01', 'G01'],
        params,
      })
      for (const { zh, en } of [what, why, todo]) expect(`${zh}${en}`).not.toMatch(/[{}]/)
    }
  })
})
