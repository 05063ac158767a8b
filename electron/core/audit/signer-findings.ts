import { isNote } from '#shared/bundle/finding.ts'
import type { VerificationReport } from '#shared/bundle/verification-report.ts'
import type { AuditFinding } from '#shared/domain/audit.ts'

/** Signatures that hold but are not those of the secretariat in whose name the result speaks. */
export function signerFindings({ checks, signers }: VerificationReport): readonly AuditFinding[] {
  return checks
    .filter(({ name, ok }) => !ok && (name === 'signers' || name === 'roster'))
    .flatMap(({ name, findings }) =>
      findings
        .filter((finding) => !isNote(finding))
        .map(
          (finding): AuditFinding => ({
            code: 'signer-not-allowed',
            place: name,
            signed: 'name' in finding ? finding.name : null,
            found:
              'fingerprint' in finding
                ? finding.fingerprint
                : signers.map(({ fingerprint }) => fingerprint).join(' ') || null,
          }),
        ),
    )
}
