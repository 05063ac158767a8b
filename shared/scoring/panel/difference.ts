import type { Rational } from '../../domain/exact.ts'
import type { VetoCode } from '../../domain/grade.ts'
import type { DimensionCode, IndicatorCode, Level } from '../../domain/indicator.ts'
import type { Pointer } from '../../domain/pointer.ts'
import type { ExpertId } from '../../domain/round.ts'
import type { Verification } from '../../domain/verification.ts'

/** What one expert found about an item; null where he should have looked and said nothing. */
export interface FindingEntry {
  readonly expert: ExpertId
  readonly verification: Verification | null
}

export interface LevelEntry {
  readonly expert: ExpertId
  /** Null where nothing was there to be judged, or where the sheet has a gap (`share` is null too). */
  readonly level: Level | null
  readonly share: Rational | null
  readonly levelsApart: Rational | null
  readonly outlier: boolean
  readonly note: string
  readonly pointers: readonly Pointer[]
}

export interface SubtotalEntry {
  readonly expert: ExpertId
  readonly points: Rational | null
  readonly percentApart: Rational | null
  readonly flagged: boolean
}

export interface MarkEntry {
  readonly expert: ExpertId
  readonly marked: boolean
  readonly note: string
}

export interface ProposalEntry {
  readonly expert: ExpertId
  readonly note: string
  readonly pointers: readonly Pointer[]
}

interface DifferenceBase {
  /** Unique in a queue: `item:D01/2024`, `levels:A12`. */
  readonly id: string
  /** What it is about: an item, an indicator, a dimension (or `all`), a veto. */
  readonly item: string
  /** `amended`: experts changed their sheets, and the difference is gone. */
  readonly state: 'open' | 'decided' | 'amended'
  /** Points of the total that hang on it while everything else stays, 0–100. */
  readonly spread: Rational
}

/** Something on which the experts of a panel stand apart, and what was done about it. */
export type Difference =
  | (DifferenceBase & {
      /** Verified differently; in doubt 存疑; called false 虚假 by somebody. The gravest names an item. */
      readonly kind: 'verified' | 'disputed' | 'false-claim'
      readonly entries: readonly FindingEntry[]
    })
  | (DifferenceBase & {
      readonly kind: 'levels'
      readonly indicator: IndicatorCode
      readonly entries: readonly LevelEntry[]
    })
  | (DifferenceBase & {
      readonly kind: 'subtotal'
      readonly dimension: DimensionCode | null
      /** Where those who stand apart do so most: the decision is recorded under this indicator. */
      readonly indicator: IndicatorCode
      readonly entries: readonly SubtotalEntry[]
    })
  | (DifferenceBase & {
      readonly kind: 'not-applicable'
      readonly indicator: IndicatorCode
      readonly entries: readonly MarkEntry[]
    })
  | (DifferenceBase & {
      readonly kind: 'veto'
      readonly veto: VetoCode
      /** Items that two experts or more call false, where the veto rests on them. */
      readonly falseItems: readonly string[]
      readonly entries: readonly ProposalEntry[]
    })
export type DifferenceKind = Difference['kind']
export type DifferenceOf<Kind extends DifferenceKind> = Extract<Difference, { readonly kind: Kind }>
