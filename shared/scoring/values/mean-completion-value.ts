import Fraction from 'fraction.js'
import { cellNumber } from '../cells.ts'
import type { CountedInputs } from '../counted-inputs.ts'
import type { OfKind } from './of-kind.ts'

/** Mean over the rows with a positive target of min(done / target, 1), in per cent; null where there is none. */
export function meanCompletionValue(
  { list, target, done }: OfKind<'mean-completion'>,
  { rows }: CountedInputs,
): Fraction | null {
  const shares = rows(list).flatMap((row) => {
    const wanted = cellNumber(row, target)
    if (wanted === null || wanted.compare(0) <= 0) return []
    const share = (cellNumber(row, done) ?? new Fraction(0)).div(wanted)
    return [share.compare(1) > 0 ? new Fraction(1) : share]
  })
  if (shares.length === 0) return null
  return shares
    .reduce((sum, share) => sum.add(share), new Fraction(0))
    .div(shares.length)
    .mul(100)
}
