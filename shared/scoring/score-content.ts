import type Fraction from 'fraction.js'
import type { Dimension } from '../domain/indicator.ts'
import type { Scheme } from '../domain/scheme.ts'
import { type CountedInputs, claimedInputs, verifiedInputs, yearsOf } from './counted-inputs.ts'
import type { SheetToGrade } from './grade-sheet.ts'
import type { ScoringProblem } from './problem.ts'
import { inputProblems, sheetProblems } from './refuse-inputs.ts'
import { type ScoredIndicator, type ScoringView, scoreIndicator } from './score-indicator.ts'
import { unsettledKeys } from './settled.ts'

/** A dimension with the outcome of its indicators, before weights are applied. */
export interface ScoredDimension {
  readonly dimension: Dimension
  readonly indicators: readonly ScoredIndicator[]
}

/** Every indicator scored, with the inputs that it was scored from. */
export interface ScoredContent {
  readonly scored: readonly ScoredDimension[]
  readonly verified: CountedInputs
  readonly view: ScoringView
}

export type ContentScore =
  | ({ readonly ok: true } & ScoredContent)
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] }

/** The share of every indicator, from what was verified and judged; refuses what contradicts itself or the scheme. */
export function scoreContent(scheme: Scheme, sheet: SheetToGrade): ContentScore {
  const refused = sheetProblems(scheme, yearsOf(sheet.period), sheet)
  if (refused.length > 0) return { ok: false, problems: refused }
  const content = scoreUnchecked(scheme, sheet)
  const { scored, verified, view } = content
  const contradictions = inputProblems(scheme, verified, view.unsettled)
  if (contradictions.length > 0) return { ok: false, problems: contradictions }
  // a part above its whole that no hard check of the scheme names
  const below = scored
    .flatMap(({ indicators }) => indicators)
    .filter(({ value }) => value !== null && value.compare(0) < 0)
  if (below.length > 0)
    return {
      ok: false,
      problems: below.map(({ indicator }) => ({ code: 'part-above-whole', item: indicator.code })),
    }
  return { ok: true, ...content }
}

/** The same of a sheet that may contradict itself, to compare what experts found; never to grade. */
export function scoreUnchecked(scheme: Scheme, sheet: SheetToGrade): ScoredContent {
  const verified = verifiedInputs(sheet.period, sheet.claims, sheet.content)
  const view = {
    claimed: claimedInputs(sheet.period, sheet.claims),
    verified,
    unsettled: unsettledKeys(sheet.claims, scheme.facts, sheet.content),
    content: sheet.content,
    cohort: sheet.cohort ?? new Map<string, readonly Fraction[]>(),
  }
  const scored = scheme.dimensions.map((dimension) => ({
    dimension,
    indicators: dimension.indicators.map((indicator) => scoreIndicator(indicator, view)),
  }))
  return { scored, verified, view }
}
