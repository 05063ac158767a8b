import type { Rational } from '../../domain/exact.ts'
import type { Grade } from '../../domain/grade.ts'
import type { IndicatorCode, Level } from '../../domain/indicator.ts'
import type { ExpertId } from '../../domain/round.ts'

/** One expert's one level, so many steps away, and the grade would be another. */
export interface LevelFlip {
  readonly expert: ExpertId
  readonly indicator: IndicatorCode
  /** Null where the expert found nothing to judge. */
  readonly from: Level | null
  readonly to: Level
  readonly steps: number
  readonly total: Rational
  readonly grade: Grade
}

/** One settled item does not count, or counts as it was claimed, and the grade would be another. */
export interface ItemFlip {
  readonly item: string
  readonly change: 'not-counting' | 'as-claimed'
  /** How far the total moves, without sign. */
  readonly moves: Rational
  readonly total: Rational
  readonly grade: Grade
}

/** The grade without one expert's judgements; the settled figures stay. */
export interface LeftOut {
  readonly expert: ExpertId
  readonly total: Rational
  readonly grade: Grade
}

/** Weight moved from one indicator to another of its dimension, for every pair. */
export interface WeightTrial {
  /** Points of weight that moved, or all of it where an indicator has less. */
  readonly points: Rational
  readonly lowest: Rational
  readonly highest: Rational
  /** The first pair, in the order of the scheme, that changes the grade. */
  readonly flip: { readonly to: IndicatorCode; readonly from: IndicatorCode; readonly grade: Grade } | null
}

export type FragileBecause = 'one-level' | 'one-item' | 'one-expert' | 'weights'

/** How firmly a panel's capped grade stands. It informs; nothing is rescored by it. */
export interface Robustness {
  readonly total: Rational
  readonly grade: Grade
  /** The fewest steps, up to four. */
  readonly level: LevelFlip | null
  /** The one that moves the total least. */
  readonly item: ItemFlip | null
  readonly leftOut: readonly LeftOut[]
  readonly weights: WeightTrial
  readonly verdict: 'robust' | 'fragile'
  /** Empty where robust. */
  readonly because: readonly FragileBecause[]
}
