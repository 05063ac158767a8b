import type { ExpertId } from '../../domain/round.ts'
import type { ScoringProblem } from '../problem.ts'

/** Why the sheets of a panel make no grade. `expert`: whose sheet it is; null where it is about all of them. */
export interface PanelProblem {
  readonly code:
    | ScoringProblem['code']
    /** No sheet that the rule can count: a total needs a sheet of the whole scheme. */
    | 'no-sheet'
    /** Two sheets of one expert: which one counts is for the chair to choose. */
    | 'two-sheets'
    /** A half-filled sheet is invalid, never filled with zero or a mean. */
    | 'judgement-missing'
    /** A value that does not belong to its level, or a level above what the scheme allows without material. */
    | 'judgement-outside-band'
    /** Marked as not applicable instead of judged, and the panel has not decided. */
    | 'not-applicable-undecided'
    /** No expert has the indicator in his scope. */
    | 'nobody-judges'
  readonly expert: ExpertId | null
  /** As in a scoring problem; the code of an indicator; empty for `no-sheet` and `two-sheets`. */
  readonly item: string
}
