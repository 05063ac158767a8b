/**
 * Why a statistic has no value for these data:
 * - `too-few-raters`, `too-few-units`: fewer than it needs, after what is missing was left out;
 * - `no-variation`: everybody gave everything the same value, so agreement cannot be told from chance;
 * - `units-do-not-differ`: the units differ no more than chance, and the formula divides by their difference;
 * - `no-values`: there is nothing but missing values;
 * - `negative-value`: a ratio scale starts at nothing.
 */
export type UndefinedReason =
  | 'no-values'
  | 'too-few-raters'
  | 'too-few-units'
  | 'no-variation'
  | 'units-do-not-differ'
  | 'negative-value'

/** What stands in the place of a number that does not exist. */
export interface UndefinedStatistic {
  readonly defined: false
  readonly reason: UndefinedReason
}

export function undefinedBecause(reason: UndefinedReason): UndefinedStatistic {
  return { defined: false, reason }
}
