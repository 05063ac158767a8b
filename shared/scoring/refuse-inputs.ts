import { toFraction } from '../domain/exact.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { isNegative } from './cells.ts'
import type { CountedInputs } from './counted-inputs.ts'
import type { SheetToGrade } from './grade-sheet.ts'
import { partAboveWhole } from './part-above-whole.ts'
import type { ScoringProblem } from './problem.ts'
import { verificationKey } from './settled.ts'

/** Negative figures, and parts above their whole where the scheme says that cannot be (its hard checks). */
export function inputProblems(
  scheme: Scheme,
  inputs: CountedInputs,
  pending: ReadonlySet<string>,
): readonly ScoringProblem[] {
  const negativeFigures = scheme.scalars.flatMap(({ code }) =>
    inputs.years
      .filter((year) => (inputs.figure(code, year)?.compare(0) ?? 0) < 0)
      .map((year): ScoringProblem => ({ code: 'negative', item: `${code}/${year}` })),
  )
  const negativeCells = scheme.lists.flatMap(({ code, columns }) =>
    inputs
      .rows(code)
      .filter((row) => columns.some(({ id }) => isNegative(row, id)))
      .map((row): ScoringProblem => ({ code: 'negative', item: row.key })),
  )
  return [...negativeFigures, ...negativeCells, ...partsAboveWhole(scheme, inputs, pending)]
}

/** Parts above their whole, by the hard checks of the scheme. */
export function partsAboveWhole(
  scheme: Pick<Scheme, 'crossChecks'>,
  inputs: CountedInputs,
  pending: ReadonlySet<string>,
): readonly ScoringProblem[] {
  return scheme.crossChecks.flatMap(({ severity, check }) => {
    if (severity !== 'hard' || check.kind !== 'not-above') return []
    return inputs.years
      .filter((year) => partAboveWhole(check, year, inputs, pending))
      .map((year): ScoringProblem => ({ code: 'part-above-whole', item: `${check.smaller}/${year}` }))
  })
}

/** What no order of entries may decide: the period, items entered twice, vetoes and adjustments of another scheme. */
export function sheetProblems(
  scheme: Scheme,
  years: readonly string[],
  { period, content, standingVetoes = [], adjustments = [] }: SheetToGrade,
): readonly ScoringProblem[] {
  const vetoes = new Set<string>(scheme.vetoes.map(({ code }) => code))
  const known = new Set<string>(scheme.adjustments.map(({ code }) => code))
  return [
    ...(years.length === scheme.years
      ? []
      : [{ code: 'wrong-period' as const, item: `${period.from}–${period.to}` }]),
    ...enteredTwice(content).map((item): ScoringProblem => ({ code: 'entered-twice', item })),
    ...standingVetoes
      .filter((code) => !vetoes.has(code))
      .map((item): ScoringProblem => ({ code: 'unknown-veto', item })),
    ...adjustments
      .filter(({ code, points }) => !known.has(code) || toFraction(points).compare(0) < 0)
      .map(({ code }): ScoringProblem => ({ code: 'unknown-adjustment', item: code })),
  ]
}

/** Items with two findings, indicators judged or marked twice. */
export function enteredTwice({ verifications, judgements, notApplicable }: SheetContent): readonly string[] {
  return [
    verifications.map(verificationKey),
    judgements.map(({ indicator }) => indicator),
    notApplicable.map(({ indicator }) => indicator),
  ].flatMap((keys) => {
    const seen = new Set<string>()
    const twice = new Set<string>()
    for (const key of keys) (seen.has(key) ? twice : seen).add(key)
    return [...twice]
  })
}
