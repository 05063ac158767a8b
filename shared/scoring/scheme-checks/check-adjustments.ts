import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'

/** A bonus or a deduction is worth more than nothing and at most the whole total. */
export function checkAdjustments({ adjustments }: Scheme): readonly SchemeProblem[] {
  return adjustments.flatMap(({ cap }, at): readonly SchemeProblem[] => {
    const points = toFraction(cap)
    return points.compare(0) > 0 && points.compare(100) <= 0
      ? []
      : [{ code: 'adjustments', place: `adjustments[${at}].cap`, detail: cap }]
  })
}
