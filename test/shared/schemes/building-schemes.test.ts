import { describe, expect, test } from 'vitest'
import { reviewPeriodSchema } from '#shared/domain/claim.ts'
import type { GradeReport } from '#shared/domain/grade-report.ts'
import type { QualitativeIndicator } from '#shared/domain/indicator.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import { sheetContentSchema } from '#shared/domain/score-sheet.ts'
import { referencePlanReviewScheme } from '#shared/schemes/reference-plan-review/scheme.ts'
import { referenceSiteAssessmentScheme } from '#shared/schemes/reference-site-assessment/scheme.ts'
import { checkScheme } from '#shared/scoring/check-scheme.ts'
import { gradeSheet } from '#shared/scoring/grade-sheet.ts'
import { openItems } from '#shared/scoring/open-items.ts'

const plan = referencePlanReviewScheme()
const site = referenceSiteAssessmentScheme()
const claims = { figures: [], rows: [], facts: [] }
const period = reviewPeriodSchema.parse({ from: '2023', to: '2025' })

function judgedOf(scheme: Scheme): readonly QualitativeIndicator[] {
  return indicatorsOf(scheme).filter(
    (indicator): indicator is QualitativeIndicator => indicator.kind === 'qualitative',
  )
}

/** A sheet with these values, each at the level whose band holds it. */
function contentOf(scheme: Scheme, values: readonly string[]) {
  return sheetContentSchema.parse({
    verifications: [],
    judgements: judgedOf(scheme).map(({ code, levels }, at) => {
      const value = values[at] ?? '0.85'
      const level = levels.find(({ band }) => Number(value) >= Number(band.from))?.level ?? null
      return { indicator: code, level, value, noMaterial: false, note: '', pointers: [] }
    }),
    notApplicable: [],
    vetoProposals: [],
  })
}

function reportOf(scheme: Scheme, values: readonly string[]): GradeReport {
  const graded = gradeSheet(scheme, { period, claims, content: contentOf(scheme, values) })
  if (!graded.ok) throw new Error('refused')
  return graded.report
}

const suggestion = (scheme: Scheme, values: readonly string[]) => {
  const { total, scoreGrade } = reportOf(scheme, values)
  return [total, outcomeName(scheme.kind, scoreGrade).zh]
}

describe.each([
  { scheme: plan, letter: 'P', weights: [15, 8, 12, 10, 15, 10, 12, 10, 8], facts: 7 },
  { scheme: site, letter: 'S', weights: [15, 20, 15, 15, 15, 10, 10], facts: 14 },
])('the reference scheme of $scheme.kind', ({ scheme, letter, weights, facts }) => {
  test('is sound and says that it is not official', () => {
    expect(checkScheme(scheme)).toEqual([])
    expect([scheme.status, scheme.basis.zh.slice(0, 7)]).toEqual(['reference', '参考，非官方。'])
  })

  test('has the criteria and weights of the domain rules, 100 in all', () => {
    const all = judgedOf(scheme)
    expect(all.map(({ code }) => code)).toEqual(weights.map((_weight, at) => `${letter}${at + 1}`))
    expect(all.map(({ weight }) => Number(weight))).toEqual(weights)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(scheme.facts).toHaveLength(facts)
  })

  test('judges each criterion 0 to 100 with five anchors of its own, in both languages', () => {
    const all = judgedOf(scheme)
    expect(all.map(({ mode, minimumNote }) => [mode, minimumNote])).toEqual(all.map(() => ['free', 15]))
    const anchors = all.flatMap(({ levels }) => levels.map(({ anchor }) => anchor))
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(anchors.map((anchor) => anchor[language])).size).toBe(weights.length * 5)
    }
  })
})

describe('a plan', () => {
  test('at level B throughout has 85 points and is recommended', () => {
    expect(
      suggestion(
        plan,
        Array.from({ length: 9 }, () => '0.85'),
      ),
    ).toEqual(['85', '建议建设'])
  })

  test('is recommended from exactly 75 on, and after changes from exactly 60', () => {
    const values = ['0.92', '0.85', '0.7', '0.75', '0.81', '0.66', '0.5', '0.88']
    expect(suggestion(plan, [...values, '0.6'])).toEqual(['1497/20', '修改完善后建设'])
    expect(suggestion(plan, [...values, '0.61875'])).toEqual(['75', '建议建设'])
    const sixty = Array.from({ length: 9 }, () => '0.6')
    expect(suggestion(plan, sixty)).toEqual(['60', '修改完善后建设'])
    expect(suggestion(plan, [...sixty.slice(1), '0.5999'])[1]).toBe('不建议建设')
  })
})

describe('a site', () => {
  test('is scored by its weights, exactly', () => {
    const values = ['0.9', '0.82', '0.75', '0.7', '0.6', '0.5', '0.85']
    // 13.5 + 16.4 + 11.25 + 10.5 + 9 + 5 + 8.5
    expect(suggestion(site, values)).toEqual(['1483/20', '修改完善后建设'])
  })

  test('needs an answer to every fact and statement before it can be handed in', () => {
    const open = openItems(site, claims, contentOf(site, []), [])
    expect(open.filter(({ code }) => code === 'fact-unanswered').map(({ item }) => item)).toEqual(
      site.facts.map(({ code }) => code),
    )
  })
})

test('the grades of an evaluation keep their names', () => {
  expect([outcomeName('operation-evaluation', 'good').zh, outcomeName('evaluation', 'fail').zh]).toEqual([
    '良好',
    '不合格',
  ])
  expect(outcomeName('plan', 'pass').en).toBe('Recommended after changes')
})
