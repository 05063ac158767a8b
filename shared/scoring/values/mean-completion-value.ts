import Fraction from 'fraction.js'
import { cellNumber } from '../cells.ts'
import type { CountedInputs, CountedRow } from '../counted-inputs.ts'
import type { OfKind } from './of-kind.ts'

/**
 * Mean over the rows with a positive target of min(done / target, 1), in per cent; null where there is none. A
 * target whose row is rejected or still open stays in the mean as not begun: rejecting it must not raise the rest.
 */
export function meanCompletionValue(
  { list, target, done }: OfKind<'mean-completion'>,
  { rows, uncounted }: CountedInputs,
): Fraction | null {
  const targetOf = (row: CountedRow) => {
    const wanted = cellNumber(row, target)
    return wanted !== null && wanted.compare(0) > 0 ? wanted : null
  }
  const reached = rows(list).flatMap((row) => {
    const wanted = targetOf(row)
    if (wanted === null) return []
    const share = (cellNumber(row, done) ?? new Fraction(0)).div(wanted)
    return [share.compare(1) > 0 ? new Fraction(1) : share]
  })
  const missed = uncounted(list).flatMap((row) => (targetOf(row) === null ? [] : [new Fraction(0)]))
  const shares = [...reached, ...missed]
  if (shares.length === 0) return null
  return shares
    .reduce((sum, share) => sum.add(share), new Fraction(0))
    .div(shares.length)
    .mul(100)
}
