import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { yearSchema } from '#shared/domain/brand.ts'
import { decimalSchema, toFixed, toFraction } from '#shared/domain/exact.ts'
import { adjustmentSchema, vetoSchema } from '#shared/domain/grade.ts'
import { gradeReportSchema } from '#shared/domain/grade-report.ts'
import { type Scheme, schemeSchema } from '#shared/domain/scheme.ts'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { gradeSheet, type SheetToGrade } from '#shared/scoring/grade-sheet.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { makeSheet, period, reportOf, type SheetParts, scoreOf } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const { figures } = fullParts
const each = (value: string) => [value, value, value]
const grade = (parts: SheetParts, more: Partial<SheetToGrade> = {}) =>
  reportOf(scheme, { ...makeSheet(scheme, parts), ...more })
/** 100 − 13 (every level D) − 2.005 (A02 at 249.375). */
const nearly: SheetParts = {
  ...fullParts,
  figures: { ...figures, D01: each('249.375'), D02: each('831.25') },
  levels: { A12: 'D', A13: 'D', A14: 'D', B12: 'D', B13: 'D', B14: 'D' },
}
const problemsOf = (sheet: SheetToGrade, of: Scheme = scheme) => {
  const grading = gradeSheet(of, sheet)
  return grading.ok ? [] : grading.problems
}

describe('a total', () => {
  it('is 100 where everything is full, and the report has the shape that bundles carry', () => {
    const report = grade(fullParts)
    expect(report).toMatchObject({
      total: '100',
      scoreGrade: 'excellent',
      cappedGrade: 'excellent',
      caps: [],
      adjustments: [],
      toNextGrade: null,
      aboveCutOff: '15',
      openIndicators: [],
    })
    expect(gradeReportSchema.parse(report)).toEqual(report)
  })

  it('of 84.995 prints as 85.00 beside the grade 良好, a two-hundredth short', () => {
    const report = grade(nearly)
    expect(report.total).toBe('16999/200')
    expect(toFixed(toFraction(report.total), 2)).toBe('85.00')
    expect(report.scoreGrade).toBe('good')
    expect(report.toNextGrade).toEqual({ grade: 'excellent', points: '1/200' })
    expect(report.aboveCutOff).toBe('1999/200')
  })

  it('of 84.995 is 优秀 under a scheme that rounds to two decimals first', () => {
    const rounding = schemeSchema.parse({ ...scheme, gradeFrom: 'two-decimals' })
    const report = reportOf(rounding, makeSheet(rounding, nearly))
    expect([report.total, report.scoreGrade, report.aboveCutOff]).toEqual(['16999/200', 'excellent', '0'])
  })

  it('is 0 of an empty sheet, with every judged indicator and every fact open', () => {
    const report = grade({})
    expect([report.total, report.cappedGrade]).toEqual(['0', 'fail'])
    expect(report.openIndicators).toEqual(['A12', 'A13', 'A14', 'B11', 'B12', 'B13', 'B14'])
  })
})

describe('what is not applicable', () => {
  it('gives its weight to the rest of the dimension: 36 points on the other thirteen of B become 37.5', () => {
    const parts: SheetParts = {
      ...fullParts,
      figures: { ...figures, D12: [], D13: [] },
      // the three judged indicators of B are left at nothing: 48 − 12
      levels: { A12: 'A', A13: 'A', A14: 'A' },
      notApplicable: ['B10'],
    }
    const report = grade(parts)
    const market = report.dimensions[1]
    expect([market?.points, market?.notApplicablePercent]).toEqual(['75/2', '4'])
    expect(scoreOf(report, 'B10')).toMatchObject({
      state: 'not-applicable',
      effectiveWeight: '0',
      points: '0',
    })
    expect(scoreOf(report, 'B01')).toMatchObject({ weight: '6', effectiveWeight: '25/4', points: '25/4' })
  })

  it('changes nothing where the scheme does not allow it', () => {
    const marked = grade({ ...fullParts, notApplicable: ['A02'] })
    expect(marked.total).toBe('100')
    expect(scoreOf(marked, 'A02').state).toBe('scored')
  })
})

describe('a judgement of nothing at all', () => {
  it('scores 0 under a scheme that says so, whatever level stands beside it', () => {
    const sheet = makeSheet(scheme, fullParts)
    const judgements = sheet.content.judgements.map((entry) => ({ ...entry, noMaterial: true }))
    const content = sheetContentSchema.parse({ ...sheet.content, judgements })
    const report = reportOf(scheme, { ...sheet, content })
    expect(scoreOf(report, 'B12')).toMatchObject({ state: 'scored', value: '0', points: '0' })
    expect(scoreOf(report, 'A12')).toMatchObject({ state: 'scored', value: '1', points: '5' })
  })
})

describe('an indicator by the place in the round', () => {
  const byRank = schemeSchema.parse({
    ...scheme,
    dimensions: scheme.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) =>
        indicator.code === 'B07' ? { ...indicator, function: { kind: 'cohort', by: 'rank' } } : indicator,
      ),
    })),
  })

  it('used to score full while nothing is known of the other centres; it is open', () => {
    const alone = scoreOf(reportOf(byRank, makeSheet(byRank, fullParts)), 'B07')
    expect(alone).toMatchObject({ state: 'open', points: '0' })
    const cohort = new Map([['B07', [1200, 2000, 300].map((value) => new Fraction(value))]])
    const among = scoreOf(reportOf(byRank, { ...makeSheet(byRank, fullParts), cohort }), 'B07')
    expect(among).toMatchObject({ state: 'scored', share: '1/2', points: '3/2' })
  })
})

describe('bonuses and deductions', () => {
  const adjusted = schemeSchema.parse({
    ...scheme,
    adjustments: [
      { code: 'J1', kind: 'bonus', name: { zh: '加分', en: 'Bonus' }, cap: '3' },
      { code: 'J2', kind: 'deduction', name: { zh: '扣分', en: 'Deduction' }, cap: '2' },
    ],
  })
  const give = (parts: SheetParts, ...given: readonly (readonly [string, string])[]) => {
    const adjustments = given.map(([code, points]) => ({
      code: adjustmentSchema.unwrap().shape.code.parse(code),
      points: decimalSchema.parse(points),
    }))
    return { ...makeSheet(adjusted, parts), adjustments }
  }

  it('count up to their caps, signed, and the report says so', () => {
    const report = reportOf(adjusted, give(nearly, ['J1', '2'], ['J1', '2'], ['J2', '0.5']))
    expect(report.adjustments).toEqual([
      { code: 'J1', points: '3' },
      { code: 'J2', points: '-1/2' },
    ])
    expect(report.total).toBe('17499/200')
    expect(report.scoreGrade).toBe('excellent')
  })

  it('never lift the total over 100, nor press it under 0', () => {
    expect(reportOf(adjusted, give(fullParts, ['J1', '3'])).total).toBe('100')
    expect(reportOf(adjusted, give({}, ['J2', '2'])).total).toBe('0')
  })

  it('are refused where the scheme has none of that code, and below zero', () => {
    expect(problemsOf(give(nearly, ['J9', '1'], ['J1', '-1']), adjusted)).toEqual([
      { code: 'unknown-adjustment', item: 'J9' },
      { code: 'unknown-adjustment', item: 'J1' },
    ])
  })
})

describe('what contradicts itself is refused, not clamped', () => {
  const sheet = (changed: SheetParts['figures']) =>
    makeSheet(scheme, { ...fullParts, figures: { ...figures, ...changed } })

  it.each([
    ['a negative figure', { D01: ['1500', '-1', '1500'] }, { code: 'negative', item: 'D01/2024' }],
    [
      'more related income than income',
      { D05: each('1001') },
      { code: 'part-above-whole', item: 'D05/2023' },
    ],
    ['more service income than income', { D03: each('999') }, { code: 'part-above-whole', item: 'D04/2023' }],
    [
      'more fiscal funds than funds',
      { D08: ['0', '0', '101'] },
      { code: 'part-above-whole', item: 'D08/2025' },
    ],
    ['more R&D staff than staff', { D10: ['5', '11', '5'] }, { code: 'part-above-whole', item: 'D10/2024' }],
    [
      'more hours for others than hours',
      { D13: ['30', '30', '101'] },
      { code: 'part-above-whole', item: 'D13/2025' },
    ],
    [
      'a part of a whole that is not there',
      { D07: ['100', null, '100'], D08: each('1') },
      { code: 'part-above-whole', item: 'D08/2024' },
    ],
  ])('%s', (_what, changed, problem) => {
    expect(problemsOf(sheet(changed))).toContainEqual(problem)
  })

  it('a negative cell of a row', () => {
    const rows = { ...fullParts.rows, L12: [{ name: '目标', target: '10', done: '-1' }] }
    expect(problemsOf(makeSheet(scheme, { ...fullParts, rows }))).toEqual([
      { code: 'negative', item: 'L12/r1' },
    ])
  })

  it('an item that is entered twice, which used to count twice', () => {
    const once = makeSheet(scheme, fullParts)
    const { content } = makeSheet(scheme, { ...fullParts, notApplicable: ['B10', 'B10'] })
    const twice = sheetContentSchema.parse({
      ...content,
      verifications: [...content.verifications, ...content.verifications.slice(0, 1)],
      judgements: [...content.judgements, ...content.judgements.slice(0, 1)],
    })
    expect(problemsOf({ ...once, content: twice })).toEqual(
      ['D01/2023', 'A12', 'B10'].map((item) => ({ code: 'entered-twice', item })),
    )
  })

  it('a period of another length, and a veto that the scheme does not have', () => {
    const once = makeSheet(scheme, fullParts)
    const long = { ...period, to: yearSchema.parse('2026') }
    expect(problemsOf({ ...once, period: long })).toEqual([{ code: 'wrong-period', item: '2023–2026' }])
    const backwards = { from: period.to, to: period.from }
    expect(problemsOf({ ...once, period: backwards })).toEqual([{ code: 'wrong-period', item: '2025–2023' }])
    const standingVetoes = [vetoSchema.unwrap().shape.code.parse('V9')]
    expect(problemsOf({ ...once, standingVetoes })).toEqual([{ code: 'unknown-veto', item: 'V9' }])
  })
})
