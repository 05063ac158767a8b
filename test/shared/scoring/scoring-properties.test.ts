import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { toFraction } from '#shared/domain/exact.ts'
import { gradeSchema } from '#shared/domain/grade.ts'
import type { GradeReport } from '#shared/domain/grade-report.ts'
import { referenceOperationScheme } from '#shared/schemes/reference-operation/scheme.ts'
import type { SheetToGrade } from '#shared/scoring/grade-sheet.ts'
import { sheetParts } from '#test/support/sheet-arbitrary.ts'
import { makeSheet, type Row, reportOf, type SheetParts } from '#test/support/sheet-maker.ts'

const scheme = referenceOperationScheme()
const gradeOf = (parts: SheetParts) => reportOf(scheme, makeSheet(scheme, parts))
const runs = { numRuns: 60 }

/** All that counts, without the list of what it rests on. */
const outcome = ({ dimensions, ...rest }: GradeReport) => ({
  ...rest,
  dimensions: dimensions.map(({ indicators, ...dimension }) => ({
    ...dimension,
    indicators: indicators.map(({ inputs: _inputs, ...score }) => score),
  })),
})

/** The entries in another order, the same for the same seed. */
function shuffled<Entry>(entries: readonly Entry[], seed: number): readonly Entry[] {
  return entries
    .map((entry, at) => ({ entry, key: Math.sin(seed + at * 7.31) }))
    .toSorted((left, right) => left.key - right.key)
    .map(({ entry }) => entry)
}

describe('any sheet', () => {
  it('has points within 0 and the weight, a total within 0 and 100, and weights that sum to the dimension', () => {
    fc.assert(
      fc.property(sheetParts, (parts) => {
        const { total, dimensions } = gradeOf(parts)
        for (const { weight, points, indicators } of dimensions) {
          const weights = indicators.reduce(
            (sum, { effectiveWeight }) => sum.add(toFraction(effectiveWeight)),
            new Fraction(0),
          )
          if (!weights.equals(toFraction(weight)) || toFraction(points).compare(toFraction(weight)) > 0)
            return false
          const inside = indicators.every(
            (score) =>
              toFraction(score.points).compare(0) >= 0 &&
              toFraction(score.points).compare(toFraction(score.effectiveWeight)) <= 0,
          )
          if (!inside) return false
        }
        return toFraction(total).compare(0) >= 0 && toFraction(total).compare(100) <= 0
      }),
      runs,
    )
  })

  it('gets the same whatever the order of rows, findings and judgements', () => {
    fc.assert(
      fc.property(sheetParts, fc.integer({ min: 1, max: 1_000 }), (parts, seed) => {
        const sheet = makeSheet(scheme, parts)
        const { claims, content } = sheet
        const other: SheetToGrade = {
          ...sheet,
          claims: {
            figures: shuffled(claims.figures, seed),
            rows: shuffled(claims.rows, seed),
            facts: shuffled(claims.facts, seed),
          },
          content: {
            verifications: shuffled(content.verifications, seed),
            judgements: shuffled(content.judgements, seed),
            notApplicable: shuffled(content.notApplicable, seed),
            vetoProposals: [],
          },
        }
        expect(outcome(reportOf(scheme, other))).toEqual(outcome(reportOf(scheme, sheet)))
      }),
      runs,
    )
  })

  it('is never raised by a cap', () => {
    const place = (grade: GradeReport['scoreGrade']) => gradeSchema.options.indexOf(grade)
    fc.assert(
      fc.property(sheetParts, (parts) => {
        const { scoreGrade, cappedGrade, caps } = gradeOf(parts)
        const strictest = Math.max(place(scoreGrade), ...caps.map(({ limit }) => place(limit)))
        return place(cappedGrade) === strictest && place(cappedGrade) >= place(scoreGrade)
      }),
      runs,
    )
  })
})

describe('a better input never lowers the total:', () => {
  const more = (values: readonly (string | null)[] | undefined, by: number) =>
    (values ?? []).map((value) => String(Number(value) + by))
  const withFigure =
    (...inputs: readonly string[]) =>
    (parts: SheetParts, by: number): SheetParts => ({
      ...parts,
      figures: {
        ...parts.figures,
        ...Object.fromEntries(inputs.map((input) => [input, more(parts.figures?.[input], by)])),
      },
    })
  const withRow =
    (list: string, row: Row) =>
    (parts: SheetParts): SheetParts => ({
      ...parts,
      rows: { ...parts.rows, [list]: [...(parts.rows?.[list] ?? []), row] },
    })

  it.each([
    ['more spent on R&D', withFigure('D01')],
    ['more income from services, all of it unrelated', withFigure('D03', 'D04')],
    ['more income from transfer', withFigure('D06')],
    ['more equipment', withFigure('D11')],
    ['more funds that are not fiscal', withFigure('D07')],
    ['more researchers among more staff', withFigure('D09', 'D10')],
    ['more hours for others among more hours', withFigure('D12', 'D13')],
    ['another project', withRow('L2', { level: 'national-topic' })],
    ['another invention', withRow('L3', { kind: 'invention' })],
    ['another design for nothing', withRow('L3', { kind: 'design' })],
    ['another standard', withRow('L4', { level: 'group', role: 'part' })],
    ['another first set', withRow('L5', { level: 'regional-first' })],
    ['another award', withRow('L6', { level: 'society', rank: '3' })],
    ['another contract', withRow('L7', { amount: '5', registration: '' })],
    ['another transfer', withRow('L8', { mode: 'licence' })],
    ['another technology SME served', withRow('L13', { creditCode: 'Z', year: '2024', sme: true })],
    ['another person', withRow('L1', { name: '新人甲乙', title: 'regional', flexible: false })],
  ])('%s', (_what, improve) => {
    fc.assert(
      fc.property(sheetParts, fc.integer({ min: 1, max: 500 }), (parts, by) => {
        const before = toFraction(gradeOf(parts).total)
        const after = toFraction(gradeOf(improve(parts, by)).total)
        return after.compare(before) >= 0
      }),
      runs,
    )
  })

  it('a better level', () => {
    const better: Readonly<Record<string, string>> = { E: 'D', D: 'C', C: 'B', B: 'A', A: 'A' }
    fc.assert(
      fc.property(sheetParts, fc.constantFrom('A12', 'A14', 'B13'), (parts, code) => {
        const level = better[parts.levels?.[code] ?? 'A'] ?? 'A'
        const raised = gradeOf({ ...parts, levels: { ...parts.levels, [code]: level } })
        return toFraction(raised.total).compare(toFraction(gradeOf(parts).total)) >= 0
      }),
      runs,
    )
  })

  it('a row that is accepted rather than rejected', () => {
    fc.assert(
      fc.property(sheetParts, fc.nat(), (parts, pick) => {
        const sheet = makeSheet(scheme, parts)
        const mine = sheet.content.verifications.filter(
          (entry) => entry.kind === 'row' && !['L12', 'L13'].includes(entry.list),
        )
        const chosen = mine[pick % Math.max(1, mine.length)]
        const verifications = sheet.content.verifications.map((entry) =>
          entry === chosen ? { ...entry, state: 'rejected' as const, reason: 'no-evidence' as const } : entry,
        )
        const less = reportOf(scheme, { ...sheet, content: { ...sheet.content, verifications } })
        return toFraction(less.total).compare(toFraction(reportOf(scheme, sheet).total)) <= 0
      }),
      runs,
    )
  })
})
