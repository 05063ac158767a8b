import { describe, expect, test } from 'vitest'
import { daySchema, roundIdSchema, yearSchema } from '#shared/domain/brand.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import type { Round } from '#shared/domain/round.ts'
import { quotaRuleSchema } from '#shared/domain/scheme.ts'
import { copyRound } from '#shared/rounds/copy-round.ts'
import { roundDifferences } from '#shared/rounds/round-difference.ts'
import {
  makeCentre,
  makeExpert,
  makePanel,
  makeRecusal,
  makeRound,
  makeVisit,
} from '#test/support/round-maker.ts'

const round = makeRound()
const otherId = roundIdSchema.parse('01JZ0000000000000000000009')
const zh = (before: Round, after: Round) =>
  roundDifferences(before, after).map(({ place, text }) => `${place.zh}：${text.zh}`)

describe('two states of one round', () => {
  test('that are equal do not differ', () => {
    expect(roundDifferences(round, makeRound())).toEqual([])
  })

  test('a rule, a name and the state are told', () => {
    const rules = { ...round.rules, outsidePercent: decimalSchema.parse('33.33'), load: 12 }
    expect(zh(round, { ...round, rules, name: '2026 年评估', state: 'issued' })).toEqual([
      '名称：2026 年运行评估 → 2026 年评估',
      '规则 · 区外专家比例（%）：（无） → 33.33',
      '规则 · 每人最多中心数：（无） → 12',
      '状态：准备中 → 已下发',
    ])
  })

  test('a limit that was set is told in words', () => {
    const quota = quotaRuleSchema.parse({
      grade: 'excellent',
      percent: '20',
      atLeastOneFrom: 3,
      ties: ['B', 'A', 'B01'],
    })
    expect(
      zh(
        { ...round, rules: { ...round.rules, quota: null } },
        { ...round, rules: { ...round.rules, quota } },
      ),
    ).toEqual([
      '规则 · 比例限制：（无） → 等次 优秀，百分比 20，至少一个名额所需中心数 3，并列规则 B，A，B01',
    ])
  })

  test('a centre and an expert that came, went or changed are told by number and name', () => {
    const after = makeRound({
      centres: [
        makeCentre(1, { centre: { ...makeCentre(1).centre, name: '改名的中心', field: '新材料' } }),
        makeCentre(2),
        makeCentre(4),
        makeCentre(5),
      ],
      experts: [
        ...Array.from({ length: 9 }, (_item, at) =>
          makeExpert(at + 1, at === 0 ? { role: 'finance', identity: null } : {}),
        ),
        makeExpert(11),
      ],
    })
    expect(zh(round, after)).toEqual([
      '中心：新增 Z005 内蒙古自治区第5技术创新中心',
      '中心：删去 Z003 内蒙古自治区第3技术创新中心',
      '中心 · Z001 改名的中心 · 名称：内蒙古自治区第1技术创新中心 → 改名的中心',
      '中心 · Z001 改名的中心 · 领域：新能源 → 新材料',
      '专家：新增 E11 专家11（第11研究院）',
      '专家：删去 E10 专家10（第10研究院）',
      '专家 · E01 专家1（第1研究院） · 类别：技术专家 → 财务专家',
      expect.stringMatching(/^专家 · E01 专家1（第1研究院） · 密钥：SHA256:.* → （无）$/),
    ])
  })

  test('seats, chairs, recusals and visits are told', () => {
    const after = makeRound({
      panels: [
        makePanel(1, [1, 2, 3, 4, 6], [1, 2, 3], { chair: 'E02' }),
        makePanel(2, [5, 7, 8, 9, 10], [4], { chair: 'E05' }),
      ],
      recusals: [makeRecusal(2, 1)],
      visits: [makeVisit(1, '2026-05-06', '上午')],
    })
    expect(zh(round, after)).toEqual([
      '专家组 · G01 第1组 · 组长：新增 专家2',
      '专家组 · G01 第1组 · 组长：删去 专家1',
      '专家组 · G01 第1组 · 组员：新增 专家6',
      '专家组 · G01 第1组 · 组员：删去 专家5',
      '专家组 · G01 第1组 · 中心：新增 内蒙古自治区第3技术创新中心',
      '专家组 · G02 第2组 · 组长：新增 专家5',
      '专家组 · G02 第2组 · 组长：删去 专家6',
      '专家组 · G02 第2组 · 组员：新增 专家5',
      '专家组 · G02 第2组 · 组员：删去 专家6',
      '专家组 · G02 第2组 · 中心：删去 内蒙古自治区第3技术创新中心',
      '回避：新增 专家2 – 内蒙古自治区第1技术创新中心',
      '核查日程：新增 内蒙古自治区第1技术创新中心 2026-05-06 上午',
    ])
  })
})

test('in another round a centre is the same by its name, whatever its number', () => {
  const after = makeRound({
    id: otherId,
    centres: [makeCentre(2, { id: 'Z001' }), makeCentre(1, { id: 'Z002' })],
    panels: [],
  })
  expect(zh(makeRound({ centres: [makeCentre(1), makeCentre(2)], panels: [] }), after)).toEqual([
    expect.stringMatching(/^编号：/),
    '中心：顺序有变',
  ])
})

test('a copied round keeps rules, people and their keys, and nothing of the year', () => {
  const issued = makeRound({
    state: 'issued',
    revision: 3,
    recusals: [makeRecusal(2, 1)],
    visits: [makeVisit(1, '2026-05-06', '')],
  })
  const copy = copyRound(issued, {
    id: otherId,
    name: '2027 年运行评估',
    period: { from: yearSchema.parse('2024'), to: yearSchema.parse('2026') },
    cutOffDay: daySchema.parse('2027-06-30'),
  })
  expect([copy.centres, copy.panels, copy.recusals, copy.visits]).toEqual([[], [], [], []])
  expect([copy.experts, copy.rules, copy.scheme, copy.kind]).toEqual([
    issued.experts,
    issued.rules,
    issued.scheme,
    issued.kind,
  ])
  expect([copy.state, copy.revision, copy.copiedFrom]).toEqual(['draft', 0, issued.id])
})
