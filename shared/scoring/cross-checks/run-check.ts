import type { CrossCheck } from '../../domain/cross-check.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { CountedInputs } from '../counted-inputs.ts'
import { aboveMultiple, notAbove, notNegative, yearChange } from './figure-checks.ts'
import { creditCodes, datesInPeriod, sameNumber } from './row-checks.ts'
import { december, listSum, oneParty, sameParties } from './sum-checks.ts'
import { unitSlip } from './unit-slip.ts'

/** What a check found: the items it is about, and the numbers that its text needs. */
export type Hit = Pick<Finding, 'items' | 'numbers'>

export interface CheckView {
  readonly scheme: Scheme
  readonly inputs: CountedInputs
  /** The claims beside the verified values, for checks that compare the two; null where `inputs` are the claims. */
  readonly claimed: CountedInputs | null
  /** Keys that the reviewer has yet to settle; none for claims. */
  readonly pending: ReadonlySet<string>
}

export type CheckOf<Kind extends CrossCheck['check']['kind']> = Extract<
  CrossCheck['check'],
  { readonly kind: Kind }
>

/** Runs one check; a line a kind. */
export function runCheck(check: CrossCheck['check'], view: CheckView): readonly Hit[] {
  switch (check.kind) {
    case 'not-above':
      return notAbove(check, view)
    case 'not-negative':
      return notNegative(view)
    case 'dates-in-period':
      return datesInPeriod(view)
    case 'credit-codes':
      return creditCodes(view)
    case 'list-sum':
      return listSum(check, view)
    case 'same-parties':
      return sameParties(check, view)
    case 'above-multiple':
      return aboveMultiple(check, view)
    case 'year-change':
      return yearChange(check, view)
    case 'unit-slip':
      return unitSlip(check, view)
    case 'one-party':
      return oneParty(check, view)
    case 'december':
      return december(check, view)
    case 'same-number':
      return sameNumber(check, view)
  }
}
