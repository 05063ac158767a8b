import type Fraction from 'fraction.js'
import type { Claims, ReviewPeriod } from '../../domain/claim.ts'
import type { Sha256 } from '../../domain/hash.ts'
import type { IndicatorCode } from '../../domain/indicator.ts'
import type { PanelDecision } from '../../domain/panel-decision.ts'
import type { ExpertId, RoundRules } from '../../domain/round.ts'
import type { SheetContent } from '../../domain/score-sheet.ts'
import type { GivenAdjustment } from '../adjust-total.ts'

/** The one sheet of an expert that counts. A narrower `scope` lists his indicators; null is all of them. */
export interface PanelSheet {
  readonly expert: ExpertId
  readonly sheetHash: Sha256
  /** 代录: typed in from paper by somebody else. */
  readonly transcribed: boolean
  readonly scope: readonly IndicatorCode[] | null
  readonly content: SheetContent
}

/** The rules of a round that the arithmetic of a panel needs. */
export type PanelRules = Pick<RoundRules, 'panelRule' | 'consensusRule' | 'majority' | 'quorum'>

/**
 * What the grade of one centre is computed from: claims, the sheets that count, what the panel decided. No order of
 * sheets, decisions or rows enters, no clock, no machine.
 */
export interface PanelToGrade {
  readonly period: ReviewPeriod
  readonly claims: Claims
  readonly sheets: readonly PanelSheet[]
  readonly decisions: readonly PanelDecision[]
  readonly rules: PanelRules
  /** Bonuses and deductions that the panel gave. */
  readonly adjustments?: readonly GivenAdjustment[]
  /** Values of all centres of the round by indicator, for cohort functions. */
  readonly cohort?: ReadonlyMap<string, readonly Fraction[]>
}

/** The sheets in the order of their experts, in which everything is computed and told. */
export function inOrder(sheets: readonly PanelSheet[]): readonly PanelSheet[] {
  return sheets.toSorted((left, right) => compareTexts(left.expert, right.expert))
}

/** By code units: the same on every platform, unlike a comparison by language. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
