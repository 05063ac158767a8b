import { describe, expect, it } from 'vitest'
import { rationalSchema } from '#shared/domain/exact.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { valueFunctionSchema } from '#shared/domain/value-function.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { exactText } from '#shared/scoring/exact-text.ts'
import { explainIndicator } from '#shared/scoring/explain-text.ts'
import { functionText } from '#shared/scoring/function-text.ts'
import { makeSheet, reportOf, type SheetParts, scoreOf } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const explain = (code: string, parts: SheetParts, language: 'zh' | 'en' = 'zh') =>
  explainIndicator(scheme, scoreOf(reportOf(scheme, makeSheet(scheme, parts)), code), language)

describe('an indicator explains itself', () => {
  const parts = { figures: { D01: ['900.5', '900', '899.5'] } }

  it('from the figures to the points, with what it is called and how it is rounded', () => {
    expect(explain('A02', parts)).toEqual([
      '三年研发经费支出之和除以 3。',
      'D01/2023 研发经费支出：填报 900.5，核定 900.5',
      'D01/2024 研发经费支出：填报 900，核定 900',
      'D01/2025 研发经费支出：填报 899.5，核定 899.5',
      '指标值：核定 900，按填报 900',
      '计分方法：达到 1500 得满分，300 得分值的 0.6，之间按比例；低于 300 按比例递减',
      '得分 = 系数 0.8 × 分值 4 = 16/5，显示为 3.20（四舍五入，仅供显示）',
    ])
  })

  it('in English too', () => {
    expect(explain('A02', parts, 'en')).toEqual([
      'R&D expenditure of the three years, divided by 3.',
      'D01/2023 R&D expenditure: claimed 900.5, verified 900.5',
      'D01/2024 R&D expenditure: claimed 900, verified 900',
      'D01/2025 R&D expenditure: claimed 899.5, verified 899.5',
      'value: verified 900, as claimed 900',
      'function: full at 1500, 0.6 of the weight at 300, linear between; below 300 in proportion',
      'points = share 0.8 × weight 4 = 16/5, shown as 3.20 (half up, for show only)',
    ])
  })

  it('with a line a list: two lists used to be counted as one', () => {
    const rows = { L8: [{ mode: 'licence' }], L7: [{ registration: '' }, { registration: '' }] }
    expect(explain('B06', { rows })).toEqual(
      expect.arrayContaining(['L8 成果转化：填报 1 行，计入 1 行', 'L7 服务合同：填报 2 行，计入 2 行']),
    )
  })

  it('with yes and no for facts, where true and false used to stand', () => {
    expect(explain('B11', { facts: { F01: true, F02: false } }, 'en')).toEqual(
      expect.arrayContaining([
        'F01 Independent legal person: claimed yes, verified yes',
        'F02 Charter in force: claimed no, verified no',
        'F03 Council (board) meets every year: claimed not given, verified not verified',
        'Something is still open and counts 0 so far',
      ]),
    )
  })

  it('with the claim beside what was verified, and what is still open', () => {
    const sheet = makeSheet(scheme, parts)
    const verifications = sheet.content.verifications.slice(1).map((entry) => ({
      ...entry,
      ...(entry.kind === 'figure' ? { verified: '300', state: 'reduced', reason: 'wrong-scope' } : {}),
    }))
    const content = sheetContentSchema.parse({ ...sheet.content, verifications })
    const lines = explainIndicator(scheme, scoreOf(reportOf(scheme, { ...sheet, content }), 'A02'), 'zh')
    expect(lines).toContain('D01/2023 研发经费支出：填报 900.5，核定 未核定')
    expect(lines).toContain('D01/2024 研发经费支出：填报 900，核定 300')
    expect(lines).toContain('指标值：核定 200，按填报 900')
    expect(lines.at(-1)).toBe('尚有未核定或未评分的内容，目前按 0 计')
  })

  it('with the fraction where the decimals do not end, and the weight before and after the spread', () => {
    const away = { figures: { D06: ['100', '0', '0'] }, notApplicable: ['B10'] }
    expect(explain('B07', away).at(-1)).toBe(
      '得分 = 系数 0.1 × 分值 3.125（原分值 3，已加上不适用指标分来的部分） = 5/16，显示为 0.31（四舍五入，仅供显示）',
    )
    expect(explain('B10', away)).toEqual(['不适用：分值按比例分给同一维度的其他指标'])
    const thirds = { figures: { D01: ['1', '0', '0'], D02: ['3', '0', '0'] } }
    expect(explain('A03', thirds)).toContain('指标值：核定 33.33（100/3），按填报 33.33（100/3）')
  })

  it('by the level’s share where it is judged', () => {
    expect(explain('A12', { levels: { A12: 'B' } }).slice(1)).toEqual([
      '评分系数 0.85',
      '得分 = 系数 0.85 × 分值 5 = 17/4，显示为 4.25（四舍五入，仅供显示）',
    ])
  })

  it.each(indicatorsOf(scheme).map(({ code }) => code))('%s, each line different from the others', (code) => {
    const parts = {
      rows: { L12: [{ target: '1', done: '1' }], L7: [{ registration: '' }], L8: [{}] },
      facts: { F01: true },
    }
    for (const language of ['zh', 'en'] as const) {
      const lines = explain(code, parts, language)
      expect(new Set(lines).size).toBe(lines.length)
    }
  })
})

describe('every function has words', () => {
  it.each([
    [
      { kind: 'base-full', base: '10', full: '30', shareAtBase: '0', below: 'zero' },
      '低于 10 得 0',
      'below 10 0',
    ],
    [{ kind: 'proportional', full: '1000' }, '按比例，达到 1000 得满分', 'in proportion, full at 1000'],
    [
      {
        kind: 'steps',
        steps: [
          { from: '20', points: '1' },
          { from: '40', points: '1.5' },
        ],
      },
      '≥ 20 → 1；≥ 40 → 1.5',
      '≥ 20 → 1; ≥ 40 → 1.5',
    ],
    [{ kind: 'items' }, '按项计分，以分值为限', 'points of the items, up to the weight'],
    [{ kind: 'checks', pointsEach: '0.6' }, '每符合一项 0.6 分', '0.6 points a yes'],
    [{ kind: 'cohort', by: 'rank' }, '按本批次内的排位', 'by the place in the round'],
  ])('%o', (data, zh, en) => {
    const rule = valueFunctionSchema.parse(data)
    expect(functionText(rule, 'zh')).toContain(zh)
    expect(functionText(rule, 'en')).toContain(en)
  })
})

describe('an exact number for people', () => {
  it.each([
    ['75/2', '37.5'],
    ['4', '4'],
    ['-1/2', '-0.5'],
    ['16999/200', '84.995'],
    ['123456789/10000', '12345.6789'],
    ['2/3', '0.67 (2/3)'],
  ])('%s is %s', (number, text) => {
    expect(exactText(rationalSchema.parse(number), 'en')).toBe(text)
  })
})
