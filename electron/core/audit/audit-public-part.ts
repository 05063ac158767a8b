import type { VerificationReport } from '#shared/bundle/verification-report.ts'
import type { AuditReport } from '#shared/contract/round-result.ts'
import type { PublicRoundResult } from '#shared/domain/round-result.ts'
import { checkRanking } from '#shared/scoring/panel/check-ranking.ts'
import { signerFindings } from './signer-findings.ts'

/**
 * Checks the part of a round result that was published: by whom it is signed, and whether ranks, grades and quota
 * agree with the totals in it. Where the totals come from only the full result shows.
 */
export function auditPublicPart(report: VerificationReport, publicPart: PublicRoundResult): AuditReport {
  const findings = [
    ...signerFindings(report),
    ...checkRanking(publicPart.centres, publicPart.round.rules.quota),
  ]
  return {
    ok: findings.length === 0,
    level: report.level,
    result: null,
    publicPart,
    panelResults: 0,
    sheets: 0,
    transcribed: 0,
    findings,
  }
}
