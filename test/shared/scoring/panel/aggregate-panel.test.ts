import { describe, expect, it } from 'vitest'
import { panelGradeSchema } from '#shared/domain/panel-grade.ts'
import { schemeSchema } from '#shared/domain/scheme.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { panelProblemText } from '#shared/scoring/panel/panel-problem-text.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { scoreOf } from '#test/support/sheet-maker.ts'
import { judged, judgedScheme } from './judged-scheme.ts'
import { expertAt, gradeOfPanel, makePanel, problemsOfPanel } from './panel-maker.ts'

const one = judgedScheme()
const hundredths = (total: number) => (total / 100).toFixed(5)
const panelOf = (method: 'mean' | 'median' | 'trimmed-totals' | 'trimmed-indicators', ...totals: number[]) =>
  makePanel(
    one,
    {},
    totals.map((total) => judged('P1', hundredths(total))),
    { rule: { method, trimFrom: 5 } },
  )
const grade = (...of: Parameters<typeof panelOf>) => gradeOfPanel(one, panelOf(...of))
const total = (...of: Parameters<typeof panelOf>) => grade(...of).report.total

describe('one score from the sheets of a panel', () => {
  it('is trimmed by one highest and one lowest total from five sheets on', () => {
    expect(total('trimmed-totals', 92, 88, 85, 85, 60)).toBe('86')
    expect(total('trimmed-totals', 92, 88, 85, 60)).toBe('325/4')
    expect(grade('trimmed-totals', 92, 88, 85, 85, 60).trimmed).toBe(true)
    expect(grade('trimmed-totals', 92, 88, 85, 60).trimmed).toBe(false)
  })

  it('drops one only of equal extremes, which share the dropped place', () => {
    const { report, sheets } = grade('trimmed-totals', 90, 90, 80, 60, 60)
    expect(report.total).toBe('230/3')
    expect(sheets.map(({ weight }) => weight)).toEqual(['1/2', '1/2', '1', '1/2', '1/2'])
  })

  it('of sheets that are all equal is their total, and none is dropped before another', () => {
    const { report, sheets } = grade('trimmed-totals', 80, 80, 80, 80, 80)
    expect(report.total).toBe('80')
    expect(sheets.map(({ weight }) => weight)).toEqual(Array(5).fill('3/5'))
  })

  it('is a mean or a median, of an even number the mean of the two in the middle', () => {
    expect(total('mean', 92, 88, 85, 85, 60)).toBe('82')
    expect(total('median', 92, 88, 85, 86, 60)).toBe('86')
    expect(total('median', 92, 88, 85, 60)).toBe('173/2')
    expect(total('mean', 84.995, 84.995, 85.01)).toBe('85')
  })

  it('of a median tells how much of each sheet entered', () => {
    const weights = grade('median', 92, 85, 85, 60).sheets.map(({ weight }) => weight)
    expect(weights).toEqual(['0', '1', '1', '0'])
    expect(grade('median', 85, 85, 85, 60, 50).sheets.map(({ weight }) => weight)).toEqual([
      '1/3',
      '1/3',
      '1/3',
      '0',
      '0',
    ])
  })

  it('has the shape that bundles carry', () => {
    const made = grade('trimmed-totals', 92, 88, 85, 85, 60)
    expect(panelGradeSchema.parse(made)).toEqual(made)
  })
})

describe('trimming by indicators', () => {
  const two = judgedScheme('50', '50')
  const experts = [
    ['1', '0.5'],
    ['0.9', '0.6'],
    ['0.8', '0.7'],
    ['0.7', '0.8'],
    ['0', '0.9'],
  ].map(([p1 = '', p2 = '']) => {
    const [first, second] = [judged('P1', p1), judged('P2', p2)]
    return {
      levels: { ...first.levels, ...second.levels },
      values: { ...first.values, ...second.values },
    }
  })
  const by = (method: 'trimmed-totals' | 'trimmed-indicators', scope?: readonly string[]) =>
    gradeOfPanel(
      two,
      makePanel(
        two,
        {},
        experts.map((expert, at) => (at === 4 && scope !== undefined ? { ...expert, scope } : expert)),
        { rule: { method, trimFrom: 5 } },
      ),
    )

  it('used to drop whole sheets; each indicator drops its own highest and lowest', () => {
    // totals 75, 75, 75, 75, 45; indicators (0.9 + 0.8 + 0.7) / 3 and (0.6 + 0.7 + 0.8) / 3
    expect(by('trimmed-totals').report.total).toBe('75')
    expect(by('trimmed-indicators').report.total).toBe('75')
    expect(scoreOf(by('trimmed-indicators').report, 'P1').share).toBe('4/5')
    expect(scoreOf(by('trimmed-indicators').report, 'P2').share).toBe('7/10')
    expect(scoreOf(by('trimmed-totals').report, 'P1').share).toBe('17/20')
    const dropped = by('trimmed-indicators').judgements.filter(({ weight }) => weight === '0')
    expect(dropped.map(({ indicator, expert }) => `${indicator} ${expert}`)).toEqual([
      'P1 E01',
      'P1 E05',
      'P2 E01',
      'P2 E05',
    ])
  })

  it('lets a narrower scope enter where it judges, without a total of its own', () => {
    const { report, sheets, trimmed } = by('trimmed-indicators', ['P2'])
    expect(scoreOf(report, 'P1').share).toBe('17/20')
    expect(scoreOf(report, 'P2').share).toBe('7/10')
    expect(sheets[4]).toMatchObject({ total: null, weight: '0' })
    expect(trimmed).toBe(true)
  })

  it('leaves a narrower scope out of a mean of totals', () => {
    const { report, judgements } = by('trimmed-totals', ['P2'])
    expect(report.total).toBe('75')
    expect(judgements.filter(({ expert }) => expert === expertAt(4))).toEqual([
      { indicator: 'P2', expert: 'E05', share: '9/10', weight: '0' },
    ])
  })
})

describe('invalid sheets are refused, never filled:', () => {
  it('a missing judgement, by expert and indicator', () => {
    const two = judgedScheme('50', '50')
    const panel = makePanel(two, {}, [
      { levels: { P1: 'A', P2: 'A' } },
      { levels: { P1: 'A' } },
      { levels: { P2: 'B' }, scope: ['P2'] },
    ])
    expect(problemsOfPanel(two, panel)).toEqual([{ code: 'judgement-missing', expert: 'E02', item: 'P2' }])
  })

  it('a value outside the band of its level', () => {
    const panel = makePanel(one, {}, [{ levels: { P1: 'A' }, values: { P1: '0.7' } }])
    expect(problemsOfPanel(one, panel)).toEqual([
      { code: 'judgement-outside-band', expert: 'E01', item: 'P1' },
    ])
  })

  it('a mark of "not applicable" in place of a judgement, while the panel has not decided or decided otherwise', () => {
    const plain = judgedScheme('50', '50')
    const allows = schemeSchema.parse({
      ...plain,
      dimensions: plain.dimensions.map((dimension) => ({
        ...dimension,
        indicators: dimension.indicators.map((each) => ({
          ...each,
          notApplicable: { zh: '没有时', en: 'Where there is none' },
        })),
      })),
    })
    const experts = [{ levels: { P1: 'A', P2: 'A' } }, { levels: { P1: 'A' }, notApplicable: ['P2'] }]
    const vote = { for: 2, against: 0, abstained: 0 }
    const decide = (approved: boolean) => ({ kind: 'not-applicable', indicator: 'P2', approved, vote })
    const codes = (decisions: readonly unknown[]) =>
      problemsOfPanel(allows, makePanel(allows, {}, experts, { decisions })).map(
        ({ code, expert, item }) => `${expert} ${item} ${code}`,
      )
    expect(codes([])).toEqual(['E02 P2 not-applicable-undecided'])
    expect(codes([decide(false)])).toEqual(['E02 P2 judgement-missing'])
    expect(codes([decide(true)])).toEqual([])
    const approved = gradeOfPanel(allows, makePanel(allows, {}, experts, { decisions: [decide(true)] }))
    expect(scoreOf(approved.report, 'P1').effectiveWeight).toBe('100')
    expect(approved.judgements.map(({ indicator }) => indicator)).toEqual(['P1', 'P1'])
  })

  it('an indicator that is in nobody’s scope', () => {
    const two = judgedScheme('50', '50')
    const narrow = { levels: { P1: 'A' }, scope: ['P1'] }
    const rule = { method: 'trimmed-indicators', trimFrom: 5 } as const
    expect(problemsOfPanel(two, makePanel(two, {}, [narrow], { rule }))).toEqual([
      { code: 'nobody-judges', expert: null, item: 'P2' },
    ])
  })

  it('each with a line that says what to do', () => {
    const problem = { code: 'judgement-missing', expert: expertAt(1), item: 'P2' } as const
    expect(panelProblemText(problem, 'zh')).toBe('E02 P2：没有评分，此表无效，请专家补评后重新提交')
    expect(panelProblemText(problem, 'en')).toMatch(/^E02 P2: is not judged/)
    expect(panelProblemText({ code: 'no-sheet', expert: null, item: '' }, 'zh')).toMatch(
      /^没有可以计分的评分表/,
    )
  })

  it('two of one expert, and a panel without any that has a total', () => {
    const panel = panelOf('mean', 80)
    expect(problemsOfPanel(one, { ...panel, sheets: [...panel.sheets, ...panel.sheets] })).toEqual([
      { code: 'two-sheets', expert: 'E01', item: '' },
    ])
    const narrow = makePanel(one, {}, [{ ...judged('P1', '0.8'), scope: ['P1'] }])
    for (const sheets of [[], narrow.sheets])
      expect(problemsOfPanel(one, { ...narrow, sheets })).toEqual([
        { code: 'no-sheet', expert: null, item: '' },
      ])
  })
})

describe('a panel on the reference scheme', () => {
  const scheme = referenceOperationScheme()

  it('adds up: indicators to dimensions, dimensions to the total, caps on the panel’s own points', () => {
    const levels = ['A', 'B', 'C', 'C', 'D'].map((level) => ({
      levels: { A12: level, A13: level, A14: level },
    }))
    const { report, sheets } = gradeOfPanel(
      scheme,
      makePanel(scheme, fullParts, levels, { rule: { method: 'trimmed-totals', trimFrom: 5 } }),
    )
    // 36 + 14 × (0.85 + 0.7 + 0.7) / 3 of dimension A
    expect(report.dimensions.map(({ points }) => points)).toEqual(['93/2', '50'])
    expect(report.total).toBe('193/2')
    expect(sheets.map((sheet) => sheet.total)).toEqual(['100', '979/10', '479/5', '479/5', '93'])
    expect(report.openIndicators).toEqual([])
  })
})
