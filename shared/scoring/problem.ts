/** Why a sheet cannot be scored: input that contradicts itself or the scheme is refused, never clamped. */
export interface ScoringProblem {
  readonly code:
    | 'negative'
    | 'part-above-whole'
    /** One item with two findings, or one indicator judged twice. */
    | 'entered-twice'
    /** The period has not the scheme's number of years. */
    | 'wrong-period'
    /** A veto or an adjustment that the scheme does not have, or an adjustment below zero. */
    | 'unknown-veto'
    | 'unknown-adjustment'
  /** `D05/2024`, `L12/r3`, `F01`, the code of an indicator, veto or adjustment, `2023–2025`. */
  readonly item: string
}
