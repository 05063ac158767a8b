import type { Claims, ReviewPeriod } from '../domain/claim.ts'
import type { Finding } from '../domain/finding.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { SheetContent } from '../domain/score-sheet.ts'
import { type CountedInputs, claimedInputs, verifiedInputs } from './counted-inputs.ts'
import { runCheck } from './cross-checks/run-check.ts'
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
  const complete = unsettledKeys(claims, scheme.facts, content).size === 0
  return [
    ...findings(scheme, claimed, null, 'claimed', true),
    ...findings(scheme, verified, claimed, 'verified', complete),
  ]
}

function findings(
  scheme: Scheme,
  inputs: CountedInputs,
  claimed: CountedInputs | null,
  of: Finding['of'],
  soft: boolean,
): readonly Finding[] {
  return scheme.crossChecks
    .filter(({ severity }) => soft || severity === 'hard')
    .flatMap(({ severity, check }) =>
      runCheck(check, { scheme, inputs, claimed }).map((hit) => ({
        check: check.kind,
        severity,
        of,
        ...hit,
      })),
    )
}
