/** Why a sheet cannot be scored: figures that contradict each other are refused, never clamped. */
export interface ScoringProblem {
  readonly code: 'negative' | 'part-above-whole'
  /** `D05/2024`, `L12/r3`, or an indicator's code. */
  readonly item: string
}
