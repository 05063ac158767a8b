import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#shared/bundle/canonical-json.ts'
import { toFraction } from '#shared/domain/exact.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import { aggregatePanel } from '#shared/scoring/panel/aggregate-panel.ts'
import type { PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'
import { sheetParts } from '#test/support/sheet-arbitrary.ts'
import { reportOf } from '#test/support/sheet-maker.ts'
import { decision, gradeOfPanel, makePanel } from './panel-maker.ts'

const scheme = referenceOperationScheme()
const runs = { numRuns: 40 }
const judgedCodes = ['A12', 'A13', 'A14', 'B12', 'B13', 'B14']
const level = fc.constantFrom('A', 'B', 'C', 'D', 'E')
const expert = fc.tuple(level, level, level, level, level, level).map((levels) => ({
  levels: Object.fromEntries(judgedCodes.map((code, at) => [code, levels[at] ?? 'E'])),
}))
const experts = fc.array(expert, { minLength: 1, maxLength: 7 })
const method = fc.constantFrom('mean', 'median', 'trimmed-totals', 'trimmed-indicators')

/** Decisions of all kinds that score, two about one item among them. */
const decisions = [
  {
    kind: 'settle',
    settled: {
      kind: 'figure',
      input: 'D01',
      year: '2024',
      verified: '7',
      state: 'reduced',
      reason: 'wrong-scope',
      note: '',
      pointers: [],
    },
  },
  { kind: 'not-applicable', indicator: 'B10', approved: true },
  { kind: 'not-applicable', indicator: 'B10', approved: false, decidedAt: '2026-05-06T08:00:00.000Z' },
  {
    kind: 'veto',
    veto: 'V2',
    pointers: [{ document: 'ab'.repeat(32), place: { kind: 'whole' } }],
    vote: { for: 3, against: 2, abstained: 0 },
  },
].map(decision)

const panels = fc
  .tuple(sheetParts, experts, method)
  .map(([parts, own, by]) => makePanel(scheme, parts, own, { rule: { method: by, trimFrom: 5 }, decisions }))

/** The entries in another order, the same for the same seed. */
function shuffled<Entry>(entries: readonly Entry[], seed: number): readonly Entry[] {
  return entries
    .map((entry, at) => ({ entry, key: Math.sin(seed + at * 7.31) }))
    .toSorted((left, right) => left.key - right.key)
    .map(({ entry }) => entry)
}

function otherOrder(panel: PanelToGrade, seed: number): PanelToGrade {
  return {
    ...panel,
    decisions: shuffled(panel.decisions, seed),
    sheets: shuffled(
      panel.sheets.map((sheet) => ({
        ...sheet,
        content: {
          ...sheet.content,
          verifications: shuffled(sheet.content.verifications, seed),
          judgements: shuffled(sheet.content.judgements, seed + 1),
          notApplicable: shuffled(sheet.content.notApplicable, seed),
        },
      })),
      seed,
    ),
  }
}

describe('any panel', () => {
  it('gets the same bytes whatever the order of sheets, decisions and entries', () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: 1, max: 1_000 }), (panel, seed) => {
        const text = canonicalJson(aggregatePanel(scheme, panel))
        expect(canonicalJson(aggregatePanel(scheme, otherOrder(panel, seed)))).toBe(text)
      }),
      runs,
    )
  })

  it('gets a total between the lowest and the highest of its sheets', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const { report, sheets } = gradeOfPanel(scheme, panel)
        const total = toFraction(report.total)
        const totals = sheets.flatMap((sheet) => (sheet.total === null ? [] : [toFraction(sheet.total)]))
        return (
          totals.some((each) => each.compare(total) <= 0) && totals.some((each) => each.compare(total) >= 0)
        )
      }),
      runs,
    )
  })

  it('of identical sheets gets that sheet’s total and grade', () => {
    fc.assert(
      fc.property(sheetParts, expert, fc.integer({ min: 1, max: 7 }), method, (parts, own, count, by) => {
        const panel = makePanel(
          scheme,
          { ...parts, notApplicable: [] },
          Array.from({ length: count }, () => own),
          { rule: { method: by, trimFrom: 3 } },
        )
        const { content = null } = panel.sheets[0] ?? {}
        if (content === null) return false
        const alone = reportOf(scheme, { period: panel.period, claims: panel.claims, content })
        const { report } = gradeOfPanel(scheme, panel)
        return report.total === alone.total && report.cappedGrade === alone.cappedGrade
      }),
      runs,
    )
  })

  it('has dimensions that add up to its total, and indicators that add up to these', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const { report } = gradeOfPanel(scheme, panel)
        const sum = (texts: readonly (typeof report)['total'][]) =>
          texts.map(toFraction).reduce((all, each) => all.add(each), toFraction(report.total).mul(0))
        const added = sum(report.dimensions.map(({ points }) => points))
        return (
          added.equals(toFraction(report.total)) &&
          report.dimensions.every(({ points, indicators }) =>
            sum(indicators.map((each) => each.points)).equals(toFraction(points)),
          )
        )
      }),
      runs,
    )
  })
})
