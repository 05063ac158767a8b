import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { decimalSchema, toFraction } from '#shared/domain/exact.ts'
import { type Scheme, schemeSchema } from '#shared/domain/scheme.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import type { PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'
import { type RobustnessResult, robustness } from '#shared/scoring/panel/robustness.ts'
import type { Robustness } from '#shared/scoring/panel/robustness-report.ts'
import { robustnessText } from '#shared/scoring/panel/robustness-text.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import { fullParts } from '#test/support/full-parts.ts'
import { sheetParts } from '#test/support/sheet-arbitrary.ts'
import type { SheetParts } from '#test/support/sheet-maker.ts'
import { judged, judgedScheme } from './judged-scheme.ts'
import { expertAt, gradeOfPanel, makePanel } from './panel-maker.ts'

const scheme = referenceOperationScheme()
const codes = ['A12', 'A13', 'A14', 'B12', 'B13', 'B14']
const methods = ['mean', 'median', 'trimmed-totals', 'trimmed-indicators'] as const

function found(result: RobustnessResult): Robustness {
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.robustness
}
const of = (of: Scheme, panel: PanelToGrade, points?: string) =>
  found(robustness(of, panel, points === undefined ? undefined : decimalSchema.parse(points)))

/** Two criteria of 60 and 40; 85 is excellent. */
const two = schemeSchema.parse({
  ...judgedScheme('60', '40'),
  grades: [
    { grade: 'excellent', from: '85' },
    { grade: 'good', from: '75' },
    { grade: 'fail', from: '0' },
  ],
})
const panelOf = (shares: readonly (readonly [string, string])[], method: (typeof methods)[number] = 'mean') =>
  makePanel(
    two,
    {},
    shares.map(([p1, p2]) => {
      const [first, second] = [judged('P1', p1), judged('P2', p2)]
      return { levels: { ...first.levels, ...second.levels }, values: { ...first.values, ...second.values } }
    }),
    { rule: { method, trimFrom: 5 } },
  )

describe('a firm grade', () => {
  it('is called robust, and every trial says so', () => {
    const firm = of(scheme, makePanel(scheme, fullParts, [{}, {}, {}, {}, {}]))
    expect(firm).toMatchObject({ grade: 'excellent', level: null, verdict: 'robust', because: [] })
    expect(firm.leftOut).toEqual(
      [0, 1, 2, 3, 4].map((at) => ({ expert: expertAt(at), total: '100', grade: 'excellent' })),
    )
    expect(firm.weights).toEqual({ points: '2', lowest: '100', highest: '100', flip: null })
    expect(robustnessText(firm, 'zh')[0]).toBe('等次稳固')
    expect(robustnessText(firm, 'en')).toHaveLength(5)
  })
})

describe('a grade that one level decides', () => {
  it('is fragile by the smallest change that flips it', () => {
    // 0.9 and 0.8 three times: 86 each; one P1 of 0.6 instead: 80, mean 84
    const made = of(
      two,
      panelOf([
        ['0.9', '0.8'],
        ['0.9', '0.8'],
        ['0.9', '0.8'],
      ]),
    )
    expect(made.level).toEqual({
      expert: 'E01',
      indicator: 'P2',
      from: 'A',
      to: 'B',
      steps: 1,
      total: '250/3',
      grade: 'good',
    })
    expect(made.because).toContain('one-level')
    expect(robustnessText(made, 'zh')).toContain('E01 对 P2 由 A 改为 B（1 级），结果为 83.33 分，良好')
  })

  it('is not held fragile where it takes two steps', () => {
    const made = of(
      two,
      panelOf([
        ['1', '0.8'],
        ['1', '0.8'],
        ['1', '0.8'],
        ['0.9', '0.8'],
        ['1', '0.8'],
      ]),
    )
    expect(made.level?.steps).toBe(2)
    expect(made.because).not.toContain('one-level')
  })
})

describe('a grade that one expert decides', () => {
  it('names the expert without whom it is another', () => {
    const made = of(
      two,
      panelOf([
        ['1', '1'],
        ['0.8', '0.8'],
        ['0.8', '0.8'],
      ]),
    )
    expect(made.grade).toBe('excellent')
    expect(made.leftOut.map((each) => [each.expert, each.total, each.grade])).toEqual([
      ['E01', '80', 'good'],
      ['E02', '90', 'excellent'],
      ['E03', '90', 'excellent'],
    ])
    expect(made.because).toContain('one-expert')
    expect(robustnessText(made, 'en')).toContain('without E01: 80.00, Good')
  })

  it('is not asked of the only sheet', () => {
    const made = of(two, panelOf([['1', '1']]))
    expect(made.leftOut).toEqual([])
    expect(robustnessText(made, 'zh')).toContain('没有可以去掉的专家评分表')
  })
})

describe('weights', () => {
  it('move between two indicators of a dimension, both ways', () => {
    const made = of(
      two,
      panelOf([
        ['1', '0.625'],
        ['1', '0.625'],
      ]),
    )
    // 60 + 25; 2 points more for P2 cost 2 × 0.375
    expect([made.total, made.weights.lowest, made.weights.highest]).toEqual(['85', '337/4', '343/4'])
    expect(made.weights.flip).toEqual({ to: 'P2', from: 'P1', grade: 'good' })
    expect(made.because).toContain('weights')
  })

  it('move by as much as asked for, and no more than an indicator has', () => {
    const made = of(two, panelOf([['1', '0.5']]), '50')
    expect([made.weights.lowest, made.weights.highest]).toEqual(['55', '100'])
  })
})

describe('a settled item', () => {
  it('that would not count is found with how far it moves the total', () => {
    const levels = { A12: 'C', A13: 'C', A14: 'C', B12: 'C', B13: 'C', B14: 'C' }
    const near = { levels: { ...levels, A12: 'E', A13: 'E', A14: 'D', B14: 'D' } }
    // 74 measured points and 11.6 judged ones: more than 0.6 has to go
    const made = of(scheme, makePanel(scheme, fullParts, [near, near, near]))
    expect(made.total).toBe('428/5')
    expect(made.item).toMatchObject({ change: 'not-counting', grade: 'good' })
    expect(new Fraction(made.item?.moves ?? '0').compare('0.1')).toBeGreaterThan(0)
    expect(made.because).toContain('one-item')
  })
})

describe('a settled item that was cut', () => {
  it('is tried as it was claimed', () => {
    const settled = {
      kind: 'figure',
      input: 'D01',
      year: '2024',
      verified: '0',
      state: 'reduced',
      reason: 'wrong-scope',
      note: '',
      pointers: [],
    }
    const low = { levels: { A12: 'E', A13: 'E', A14: 'D', B12: 'C', B13: 'C', B14: 'D' } }
    const panel = makePanel(scheme, fullParts, [low, low], { decisions: [{ kind: 'settle', settled }] })
    const made = of(scheme, panel)
    expect(made.grade).toBe('good')
    expect(made.item).toMatchObject({ item: 'D01/2024', change: 'as-claimed', grade: 'excellent' })
  })
})

const level = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const expert = fc.tuple(level, level, level, level, level, level).map((levels) => ({
  levels: Object.fromEntries(codes.map((code, at) => [code, levels[at] ?? 'E'])),
}))

describe('the short way of trying', () => {
  it('gives what grading the changed panel gives, for totals, levels, experts and items', () => {
    const experts = fc.array(expert, { minLength: 1, maxLength: 7 })
    // any centre, and one near the cut-offs with its 74 measured points or a little less
    const nearly = fc
      .constantFrom(['1500', '1500', '1500'], ['900', '800', '700'], ['300', '300', '300'])
      .map((D01): SheetParts => ({ ...fullParts, figures: { ...fullParts.figures, D01 } }))
    const claimed = fc.oneof({ arbitrary: sheetParts, weight: 1 }, { arbitrary: nearly, weight: 3 })
    fc.assert(
      fc.property(claimed, experts, fc.constantFrom(...methods), (parts, own, method) => {
        const panel = makePanel(scheme, { ...parts, notApplicable: [] }, own, {
          rule: { method, trimFrom: 5 },
        })
        const made = of(scheme, panel)
        const { report } = gradeOfPanel(scheme, panel)
        expect([made.total, made.grade]).toEqual([report.total, report.cappedGrade])
        if (made.level !== null) {
          const { level: flip } = made
          const changed = {
            ...panel,
            sheets: panel.sheets.map((sheet) =>
              sheet.expert === flip.expert ? withLevel(sheet, flip.indicator, flip.to) : sheet,
            ),
          }
          const after = gradeOfPanel(scheme, changed).report
          expect([flip.total, flip.grade]).toEqual([after.total, after.cappedGrade])
        }
        for (const left of made.leftOut) {
          const sheets = panel.sheets.filter((sheet) => sheet.expert !== left.expert)
          const after = gradeOfPanel(scheme, { ...panel, sheets }).report
          expect([left.total, left.grade]).toEqual([after.total, after.cappedGrade])
        }
        if (made.item !== null) {
          const { item: flip } = made
          const after = gradeOfPanel(scheme, fallenItem(panel, flip.item)).report
          expect([flip.total, flip.grade]).toEqual([after.total, after.cappedGrade])
        }
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })
})

describe('the item that moves least', () => {
  it('is the one that grading each change in full finds, and none is passed over', () => {
    const { L13, ...rows } = fullParts.rows
    const parts = { ...fullParts, rows: { ...rows, L13: L13.slice(0, 4) } }
    fc.assert(
      fc.property(expert, fc.constantFrom(...methods), (own, method) => {
        const panel = makePanel(scheme, parts, [own], { rule: { method, trimFrom: 5 } })
        const made = of(scheme, panel)
        const moves = (panel.sheets[0]?.content.verifications ?? []).flatMap((entry) => {
          const fallen = fallenItem(panel, verificationKey(entry))
          const aggregation = aggregatePanel(scheme, fallen)
          if (!aggregation.ok || aggregation.grade.report.cappedGrade === made.grade) return []
          return [toFraction(aggregation.grade.report.total).sub(toFraction(made.total)).abs()]
        })
        const [least = null] = moves.toSorted((left, right) => left.compare(right))
        expect(made.item?.moves ?? null).toBe(least === null ? null : least.toFraction())
      }),
      { numRuns: 4, endOnFailure: true },
    )
  })
})

/** The panel with one item that nobody accepts. */
function fallenItem(panel: PanelToGrade, key: string): PanelToGrade {
  const sheets = panel.sheets.map((sheet) => ({
    ...sheet,
    content: {
      ...sheet.content,
      verifications: sheet.content.verifications.map((entry) =>
        verificationKey(entry) === key
          ? { ...entry, state: 'rejected' as const, reason: 'no-evidence' as const }
          : entry,
      ),
    },
  }))
  return { ...panel, sheets }
}

function withLevel(
  sheet: PanelToGrade['sheets'][number],
  code: string,
  to: 'A' | 'B' | 'C' | 'D' | 'E',
): PanelToGrade['sheets'][number] {
  const indicator = scheme.dimensions
    .flatMap(({ indicators }) => indicators)
    .find((each) => each.code === code)
  const levels = indicator?.kind === 'qualitative' ? indicator.levels : []
  const value = levels.find((each) => each.level === to)?.value ?? null
  const judgements = sheet.content.judgements.map((each) =>
    each.indicator === code ? { ...each, level: to, value } : each,
  )
  return { ...sheet, content: { ...sheet.content, judgements } }
}
