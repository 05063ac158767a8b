import { describe, expect, it } from 'vitest'
import { decimalSchema } from '#shared/domain/exact.ts'
import { centreIdSchema } from '#shared/domain/round.ts'
import { rankedCentreSchema, tieDecisionSchema } from '#shared/domain/round-result.ts'
import { byPinyin } from '#shared/scoring/panel/pinyin-order.ts'
import {
  type CentreToRank,
  inPublicationOrder,
  rankByField,
  rankRound,
} from '#shared/scoring/panel/rank-round.ts'
import { judged, judgedScheme } from './judged-scheme.ts'
import { gradeOfPanel, makePanel } from './panel-maker.ts'

const scheme = judgedScheme('60', '40')
const grades = [
  { grade: 'excellent' as const, from: decimalSchema.parse('85') },
  { grade: 'good' as const, from: decimalSchema.parse('75') },
  { grade: 'fail' as const, from: decimalSchema.parse('0') },
]
const ranked = { ...scheme, grades }
const rule = (ties: readonly string[] = ['P1']) => ({
  grade: 'excellent' as const,
  percent: decimalSchema.parse('20'),
  atLeastOneFrom: 3,
  ties,
})

/** A centre by the shares of its two criteria, of 60 and 40 points. */
function centre(
  at: number,
  shares: readonly [string, string] | null,
  more: Partial<CentreToRank> = {},
): CentreToRank {
  const [first, second] = [judged('P1', shares?.[0] ?? '0'), judged('P2', shares?.[1] ?? '0')]
  const levels = { ...first.levels, ...second.levels }
  const values = { ...first.values, ...second.values }
  return {
    centre: centreIdSchema.parse(`Z${String(at).padStart(3, '0')}`),
    name: `中心${at}`,
    field: null,
    report: shares === null ? null : gradeOfPanel(ranked, makePanel(ranked, {}, [{ levels, values }])).report,
    conclusion: 'excellent',
    ...more,
  }
}
const rank = (centres: readonly CentreToRank[], ties: readonly unknown[] = [], quota = rule()) =>
  rankRound(
    ranked,
    centres,
    quota,
    ties.map((tie) => tieDecisionSchema.parse(tie)),
  )

describe('the ranking of a round', () => {
  const { ranking } = rank([
    centre(4, ['0.7', '0.7']),
    centre(3, ['0.9', '0.8']),
    centre(2, ['0.9', '0.8']),
    centre(1, ['1', '1']),
    centre(5, null),
  ])

  it('ranks 1, 2, 2, 4, and lists a centre without a score last, without a rank', () => {
    expect(ranking.map((each) => [each.centre, each.total, each.rank])).toEqual([
      ['Z001', '100', 1],
      ['Z002', '86', 2],
      ['Z003', '86', 2],
      ['Z004', '70', 4],
      ['Z005', null, null],
    ])
  })

  it('has the shape that a round result carries', () => {
    const line = { ...ranking[0], panelResult: 'ab'.repeat(32), department: null }
    expect(rankedCentreSchema.parse(line)).toEqual(line)
  })

  it('does not depend on the order in which the centres come', () => {
    const centres = [1, 2, 3, 4, 5].map((at) => centre(at, ['0.9', at % 2 === 0 ? '0.9' : '0.8']))
    expect(rank(centres.toReversed()).ranking).toEqual(rank(centres).ranking)
  })
})

describe('the quota', () => {
  const line = (made: ReturnType<typeof rank>) =>
    made.ranking.map((each) => [each.centre, each.cappedGrade, each.quotaGrade, each.limited])

  it('makes 良好 of those left out, and says that it did', () => {
    const made = rank([centre(1, ['1', '1']), centre(2, ['0.9', '0.9']), centre(3, ['0.8', '0.8'])])
    expect(made.quota?.places).toBe(1)
    expect(line(made)).toEqual([
      ['Z001', 'excellent', 'excellent', false],
      ['Z002', 'excellent', 'good', true],
      ['Z003', 'good', 'good', false],
    ])
  })

  it('counts only centres with a score, and lets a capped one not compete', () => {
    const capped = centre(1, ['1', '1'])
    const under = { ...capped, report: capped.report && { ...capped.report, cappedGrade: 'good' as const } }
    const made = rank([under, centre(2, ['0.9', '0.9']), centre(3, ['0.5', '0.5'])])
    expect(line(made)[0]).toEqual(['Z001', 'good', 'good', false])
    expect(line(made)[1]).toEqual(['Z002', 'excellent', 'excellent', false])
    const two = rank([centre(1, ['1', '1']), centre(2, ['0.9', '0.9']), centre(3, null)])
    expect(two.quota?.places).toBe(0)
    expect(line(two).map(([, , grade]) => grade)).toEqual(['good', 'good', null])
  })

  it('off leaves every capped grade', () => {
    const { ranking, quota } = rankRound(ranked, [centre(1, ['1', '1']), centre(2, ['1', '1'])], null, [])
    expect(quota).toBeNull()
    expect(ranking.map(({ quotaGrade }) => quotaGrade)).toEqual(['excellent', 'excellent'])
  })

  const tied = [centre(1, ['0.9', '0.9']), centre(2, ['1', '0.75']), centre(3, ['0.5', '0.5'])]

  it('decides equal totals at the edge by the tie rule', () => {
    const made = rank(tied)
    expect(made.quota?.edge).toEqual({ centres: ['Z002', 'Z001'], by: 'rule', rule: 'P1', equal: [] })
    expect(made.ranking.map((each) => [each.rank, each.quotaGrade])).toEqual([
      [1, 'good'],
      [1, 'excellent'],
      [3, 'fail'],
    ])
  })

  const equal = [
    centre(1, ['0.9', '0.9']),
    centre(2, ['0.9', '0.9']),
    centre(3, ['1', '1']),
    ...[4, 5, 6, 7, 8, 9].map((at) => centre(at, ['0.5', '0.5'])),
    centre(10, ['0.5', '0.5']),
  ]
  const decide = (taken: 'in' | 'out') => ({ centres: ['Z002', 'Z001'], taken, reason: '主任会议决定' })
  const graded = (made: ReturnType<typeof rank>) =>
    made.ranking.slice(0, 3).map((each) => [each.centre, each.quotaGrade, each.limited])

  it('leaves what the tie rule cannot tell apart to the secretariat', () => {
    const made = rank(equal)
    expect(made.quota?.places).toBe(2)
    expect(made.quota?.edge).toEqual({
      centres: ['Z001', 'Z002'],
      by: 'undecided',
      rule: null,
      equal: ['Z001', 'Z002'],
    })
    expect(graded(made)).toEqual([
      ['Z003', 'excellent', false],
      ['Z001', null, false],
      ['Z002', null, false],
    ])
  })

  it('takes all of them in, or none, on record', () => {
    expect(graded(rank(equal, [decide('in')])).map(([, grade]) => grade)).toEqual(Array(3).fill('excellent'))
    expect(graded(rank(equal, [decide('out')]))).toEqual([
      ['Z003', 'excellent', false],
      ['Z001', 'good', true],
      ['Z002', 'good', true],
    ])
    expect(rank(equal, [decide('out')]).quota?.edge?.by).toBe('secretariat')
  })

  it('does not take a decision on other centres for this one', () => {
    const other = { ...decide('in'), centres: ['Z002', 'Z003'] }
    expect(rank(equal, [other]).quota?.edge?.by).toBe('undecided')
  })
})

describe('fields and publication', () => {
  const centres = [
    centre(1, ['1', '1'], { field: '新能源' }),
    centre(2, ['0.9', '0.9'], { field: '大数据' }),
    centre(3, ['0.8', '0.8'], { field: '新能源' }),
    centre(4, ['0.8', '0.8'], { field: '新能源' }),
    centre(5, null),
  ]

  it('rank within a field, fields by pinyin', () => {
    expect(rankByField(rank(centres).ranking)).toEqual([
      { field: '大数据', centres: [{ centre: 'Z002', rank: 1 }] },
      {
        field: '新能源',
        centres: [
          { centre: 'Z001', rank: 1 },
          { centre: 'Z003', rank: 2 },
          { centre: 'Z004', rank: 2 },
        ],
      },
      { field: null, centres: [{ centre: 'Z005', rank: null }] },
    ])
  })

  it('sort names by pinyin, not by code points', () => {
    const names = [
      '通辽玉米',
      '赤峰有色',
      '包头稀土',
      '重庆石墨',
      '阿拉善沙产业',
      '呼和浩特乳业',
      '鄂尔多斯煤化工',
    ]
    expect(names.toSorted(byPinyin)).toEqual([
      '阿拉善沙产业',
      '包头稀土',
      '赤峰有色',
      '重庆石墨',
      '鄂尔多斯煤化工',
      '呼和浩特乳业',
      '通辽玉米',
    ])
    expect(inPublicationOrder([centre(10, null), centre(2, null)]).map(({ name }) => name)).toEqual([
      '中心2',
      '中心10',
    ])
  })
})
