import type Fraction from 'fraction.js'
import type { Claims, ReviewPeriod } from '../domain/claim.ts'
import type { VetoCode } from '../domain/grade.ts'
import type { GradeReport } from '../domain/grade-report.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import type { GivenAdjustment } from './adjust-total.ts'
import type { ScoringProblem } from './problem.ts'
import { reportScores } from './report-scores.ts'
import { scoreContent } from './score-content.ts'

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
  const content = scoreContent(scheme, sheet)
  if (!content.ok) return content
  const { standingVetoes = [], adjustments = [] } = sheet
  return { ok: true, report: reportScores(scheme, { ...content, standingVetoes, adjustments }) }
}
