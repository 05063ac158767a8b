import Fraction from 'fraction.js'
import type { Claims, ReviewPeriod } from '../domain/claim.ts'
import { toFraction, toRational } from '../domain/exact.ts'
import type { Grade, VetoCode } from '../domain/grade.ts'
import type { DimensionScore, GradeReport } from '../domain/grade-report.ts'
import type { Dimension } from '../domain/indicator.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { adjustTotal, type GivenAdjustment } from './adjust-total.ts'
import { capHolds } from './caps.ts'
import { claimedInputs, verifiedInputs, yearsOf } from './counted-inputs.ts'
import { cutOffs, gradeOf, worse } from './grading.ts'
import type { ScoringProblem } from './problem.ts'
import { inputProblems, sheetProblems } from './refuse-inputs.ts'
import { type ScoredIndicator, scoreIndicator } from './score-indicator.ts'
import { unsettledKeys } from './settled.ts'
import { weighting } from './weighting.ts'

/** What a grade is computed from. Nothing else enters: no clock, no order of rows, no machine. */
export interface SheetToGrade {
  readonly period: ReviewPeriod
  readonly claims: Claims
  readonly content: SheetContent
  /** Vetoes that the panel voted; an expert's proposal alone does not stand. */
  readonly standingVetoes?: readonly VetoCode[]
  /** Bonuses and deductions that the panel gave. */
  readonly adjustments?: readonly GivenAdjustment[]
  /** Values of all centres of the round by indicator, for cohort functions. */
  readonly cohort?: ReadonlyMap<string, readonly Fraction[]>
}

export type Grading =
  | { readonly ok: true; readonly report: GradeReport }
  | { readonly ok: false; readonly problems: readonly ScoringProblem[] }

/**
 * Points, dimensions, total and grade of one sheet, exact. What contradicts itself or the scheme (negative
 * figures, a part above its whole, an item entered twice) is refused with the items that do.
 */
export function gradeSheet(scheme: Scheme, sheet: SheetToGrade): Grading {
  const refused = sheetProblems(scheme, yearsOf(sheet.period), sheet)
  if (refused.length > 0) return { ok: false, problems: refused }
  const verified = verifiedInputs(sheet.period, sheet.claims, sheet.content)
  const unsettled = unsettledKeys(sheet.claims, scheme.facts, sheet.content)
  const view = {
    claimed: claimedInputs(sheet.period, sheet.claims),
    verified,
    unsettled,
    content: sheet.content,
    cohort: sheet.cohort ?? new Map<string, readonly Fraction[]>(),
  }
  const scored = scheme.dimensions.map((dimension) => ({
    dimension,
    indicators: dimension.indicators.map((indicator) => scoreIndicator(indicator, view)),
  }))
  const all = scored.flatMap(({ indicators }) => indicators)
  const contradictions = inputProblems(scheme, verified, unsettled)
  if (contradictions.length > 0) return { ok: false, problems: contradictions }
  // a part above its whole that no hard check of the scheme names
  const below = all.filter(({ value }) => value !== null && value.compare(0) < 0)
  if (below.length > 0)
    return {
      ok: false,
      problems: below.map(({ indicator }) => ({ code: 'part-above-whole', item: indicator.code })),
    }

  const notApplicable = new Set<string>(
    all.filter(({ state }) => state === 'not-applicable').map(({ indicator }) => indicator.code),
  )
  const dimensions = scored.map(({ dimension, indicators }) =>
    dimensionScore(dimension, indicators, notApplicable),
  )
  const points = dimensions.reduce((sum, dimension) => sum.add(toFraction(dimension.points)), new Fraction(0))
  const { total, adjustments } = adjustTotal(scheme, points, sheet.adjustments ?? [])
  const scoreGrade = gradeOf(scheme, total)
  const caps = scheme.caps.filter((cap) =>
    capHolds(cap, {
      verified,
      dimensions: dimensions.map(({ points, weight }) => ({
        points: toFraction(points),
        weight: toFraction(weight),
      })),
      indicators: all,
      standingVetoes: sheet.standingVetoes ?? [],
    }),
  )
  const { toNextGrade, aboveCutOff } = cutOffs(scheme, total)
  return {
    ok: true,
    report: {
      total: toRational(total),
      dimensions,
      adjustments: adjustments.map(({ code, points: given }) => ({ code, points: toRational(given) })),
      scoreGrade,
      cappedGrade: caps.reduce((grade: Grade, { limit }) => worse(grade, limit), scoreGrade),
      caps: caps.map(({ code, limit }) => ({ code, limit })),
      toNextGrade:
        toNextGrade === null ? null : { grade: toNextGrade.grade, points: toRational(toNextGrade.points) },
      aboveCutOff: toRational(aboveCutOff),
      openIndicators: all.filter(({ state }) => state === 'open').map(({ indicator }) => indicator.code),
    },
  }
}

function dimensionScore(
  dimension: Dimension,
  indicators: readonly ScoredIndicator[],
  notApplicable: ReadonlySet<string>,
): DimensionScore {
  const { weightOf, notApplicablePercent } = weighting(dimension, notApplicable)
  const points = indicators.map(({ indicator, share }) => weightOf(indicator.code).mul(share))
  return {
    code: dimension.code,
    weight: toRational(toFraction(dimension.weight)),
    points: toRational(points.reduce((sum, each) => sum.add(each), new Fraction(0))),
    notApplicablePercent: toRational(notApplicablePercent),
    indicators: indicators.map(({ indicator, state, claimedValue, value, share, inputs }, at) => ({
      code: indicator.code,
      state,
      weight: toRational(toFraction(indicator.weight)),
      effectiveWeight: toRational(weightOf(indicator.code)),
      claimedValue: claimedValue === null ? null : toRational(claimedValue),
      value: value === null ? null : toRational(value),
      share: toRational(share),
      points: toRational(points[at] ?? new Fraction(0)),
      inputs,
    })),
  }
}
