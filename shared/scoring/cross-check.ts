import type { Claims, ReviewPeriod } from '../domain/claim.ts'
import type { Finding } from '../domain/finding.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { claimedInputs, verifiedInputs } from './counted-inputs.ts'
import { type CheckView, runCheck } from './cross-checks/run-check.ts'
import { unsettledKeys } from './settled.ts'

/**
 * Runs the scheme's cross-checks over what is claimed and over what is verified. While the sheet is being
 * filled only the hard ones run over verified values: a list half verified cannot match its total yet.
 */
export function crossCheck(
  scheme: Scheme,
  period: ReviewPeriod,
  claims: Claims,
  content: SheetContent,
): readonly Finding[] {
  const claimed = claimedInputs(period, claims)
  const verified = verifiedInputs(period, claims, content)
  const pending = unsettledKeys(claims, scheme.facts, content)
  return [
    ...findings({ scheme, inputs: claimed, claimed: null, pending: new Set() }, 'claimed', true),
    ...findings({ scheme, inputs: verified, claimed, pending }, 'verified', pending.size === 0),
  ]
}

function findings(view: CheckView, of: Finding['of'], soft: boolean): readonly Finding[] {
  return view.scheme.crossChecks
    .filter(({ severity }) => soft || severity === 'hard')
    .flatMap(({ severity, check }) =>
      runCheck(check, view).map((hit) => ({ check: check.kind, severity, of, ...hit })),
    )
}
