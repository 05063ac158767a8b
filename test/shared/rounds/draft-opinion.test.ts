import { describe, expect, it } from 'vitest'
import { numberedOpinionSchema } from '#shared/domain/hand-in.ts'
import type { PanelGrade } from '#shared/domain/panel-grade.ts'
import { panelOpinionSchema } from '#shared/domain/panel-opinion.ts'
import { headOf, type Round } from '#shared/domain/round.ts'
import { blank, draftOpinion, hasBlanks, type OpinionFacts } from '#shared/rounds/draft-opinion.ts'
import { opinionProblems } from '#shared/rounds/opinion-problems.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { makeRound } from '#test/support/round-maker.ts'
import { type ExpertParts, makePanel } from '../scoring/panel/panel-maker.ts'

const scheme = referenceOperationScheme()

function gradeOf(
  experts: readonly ExpertParts[],
  parts: Parameters<typeof makePanel>[1] = fullParts,
): PanelGrade {
  const found = aggregatePanel(scheme, makePanel(scheme, parts, experts))
  if (!found.ok) throw new Error(JSON.stringify(found.problems))
  return found.grade
}

function facts(changed: Partial<OpinionFacts> = {}, round: Round = makeRound()): OpinionFacts {
  const [centre] = round.centres
  if (centre === undefined) throw new Error('no centre')
  return {
    round: headOf(round),
    panelName: '第1组',
    centre,
    members: round.experts.slice(0, 5).map(({ id, name, organisation, role }) => ({
      expert: id,
      scope: null,
      name,
      organisation,
      role,
      person: null,
    })),
    chairName: '专家1',
    present: 4,
    recused: 1,
    scheme,
    grade: gradeOf([{}, {}, {}]),
    opinions: [],
    day: '2026年5月6日',
    ...changed,
  }
}

describe('the first text of a panel opinion', () => {
  it('tells who met, and how many were there and recused', () => {
    const { meeting } = draftOpinion(facts()).parts
    expect(meeting).toContain('2026年5月6日')
    expect(meeting).toContain('内蒙古自治区第1技术创新中心（牵头单位：牵头企业1有限公司）')
    expect(meeting).toContain(
      '专家组由5人组成（技术专家3人、管理专家1人、财务专家1人），组长专家1；到会4人，回避1人',
    )
  })

  it('says that a reference scheme is not official', () => {
    expect(draftOpinion(facts()).parts.procedure).toContain('（参考，非官方）')
  })

  it('puts verified figures under innovation, the others under the market, with what was claimed beside them', () => {
    const claimed = { ...fullParts, figures: { ...fullParts.figures, D01: ['150', '150', '150'] } }
    const { parts } = draftOpinion(facts({ grade: gradeOf([{}, {}, {}], claimed) }))
    expect(parts.innovation).toContain('年均研发经费支出核定150.00万元，得1.20分（满分4分）')
    expect(parts.innovation).not.toContain('技术创新服务收入')
    expect(parts['market-service']).toContain('年均技术创新服务收入核定1000.00万元，得6.00分（满分6分）')
  })

  it('names the weakest indicators as problems, and never fewer than two', () => {
    const weak = draftOpinion(facts({ grade: gradeOf([{ levels: { A12: 'E', B13: 'D' } }]) }))
    expect(weak.problems[0]).toBe('关键共性技术攻关不足，得分率20.0%。')
    expect(weak.problems[1]).toContain('市场化运行机制')
    expect(weak.advice).toHaveLength(weak.problems.length)
    expect(draftOpinion(facts({ grade: gradeOf([{}]) })).problems).toHaveLength(2)
  })

  it('concludes as the score suggests, and leaves the vote to those who vote', () => {
    const draft = panelOpinionSchema.parse({ ...draftOpinion(facts()), editedAt: '2026-05-06T07:08:09.000Z' })
    expect(draft.conclusion).toBe('excellent')
    const context = { kind: 'operation-evaluation', present: 5, suggested: 'excellent' } as const
    expect(opinionProblems(draft, { ...context, rules: makeRound().rules })).toEqual([
      'blank-left',
      'vote-missing',
      'not-carried',
    ])
  })

  it('leaves gaps where no data says anything, and knows whether they are filled', () => {
    const draft = draftOpinion(facts())
    expect(draft.parts.meeting).toContain(blank)
    expect(hasBlanks(draft)).toBe(true)
    const filled = Object.fromEntries(
      Object.entries(draft.parts).map(([part, text]) => [part, text.replaceAll(blank, '呼和浩特')]),
    )
    expect(hasBlanks({ ...draft, parts: { ...draft.parts, ...filled } })).toBe(false)
  })

  it('needs no score for a consultation', () => {
    const round = makeRound({ kind: 'consultation', scheme: null }, null)
    const draft = draftOpinion(facts({ scheme: null, grade: null }, round))
    expect(draft.conclusion).toBe('advice-only')
    expect(Object.values(draft.parts).every((text) => text.length > 0)).toBe(true)
    expect(draft.problems).toEqual([])
  })

  it('of a consultation used to advise nothing: the members’ opinions, in order, each once, without their names', () => {
    const round = makeRound({ kind: 'consultation', scheme: null }, null)
    const wrote = (...texts: readonly string[]) =>
      texts.map((text, at) => numberedOpinionSchema.parse({ number: at + 1, text, pointers: [] }))
    const opinions = [
      wrote('建设任务宜聚焦。', '补充市场化运行机制。').toReversed(),
      [],
      wrote('明确共建单位投入。', ' 建设任务宜聚焦。\n'),
    ]
    const draft = draftOpinion(facts({ scheme: null, grade: null, opinions }, round))
    expect(draft.advice).toEqual(['建设任务宜聚焦。', '补充市场化运行机制。', '明确共建单位投入。'])
    // a scored round draws its advice from what was verified and scored
    expect(draftOpinion(facts({ opinions })).advice).toEqual(draftOpinion(facts()).advice)
  })

  it('takes the longest opinion that a member can hand in', () => {
    const round = makeRound({ kind: 'consultation', scheme: null }, null)
    const longest = numberedOpinionSchema.parse({ number: 1, text: '长'.repeat(10_000), pointers: [] })
    const drafted = draftOpinion(facts({ scheme: null, grade: null, opinions: [[longest]] }, round))
    expect(panelOpinionSchema.safeParse({ ...drafted, editedAt: '2026-05-06T07:08:09.000Z' }).success).toBe(
      true,
    )
  })
})
