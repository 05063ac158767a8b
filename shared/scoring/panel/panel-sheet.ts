import type Fraction from 'fraction.js'
import type { Claims, ReviewPeriod } from '../../domain/claim.ts'
import type { Sha256 } from '../../domain/hash.ts'
import type { IndicatorCode } from '../../domain/indicator.ts'
import type { PanelDecision } from '../../domain/panel-decision.ts'
import type { ExpertId, RoundRules } from '../../domain/round.ts'
import type { SheetContent } from '../../domain/score-sheet.ts'
import type { GivenAdjustment } from '../adjust-total.ts'
import { compareKeys } from './order.ts'

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
  return sheets.toSorted((left, right) => compareKeys(left.expert, right.expert))
}

/** Whether the expert looks at every indicator, so that his sheet has a total. */
export function hasFullScope({ scope }: Pick<PanelSheet, 'scope'>): boolean {
  return scope === null
}

/** Whether an indicator is in the scope of a sheet. */
export function inScope({ scope }: Pick<PanelSheet, 'scope'>, indicator: string): boolean {
  return scope === null || scope.some((code) => code === indicator)
}
