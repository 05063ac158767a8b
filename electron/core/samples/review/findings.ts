import {
  type ReasonCode,
  reasonCodeSchema,
  type VerificationState,
  verificationStateSchema,
} from '#shared/domain/verification.ts'

/** What a reviewer found that is not simply as claimed. */
export type SampleFinding = {
  readonly state: VerificationState
  readonly reason: ReasonCode
  readonly verified: string
  readonly note: string
}

/** Reads `key | state | reason | verified | note`, a finding a line. */
export function findingsOf(text: string): ReadonlyMap<string, SampleFinding> {
  const findings = new Map<string, SampleFinding>()
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const [key = '', state, reason, verified = '', note = ''] = line.split('|').map((cell) => cell.trim())
    findings.set(key, {
      state: verificationStateSchema.parse(state),
      reason: reasonCodeSchema.parse(reason),
      verified,
      note,
    })
  }
  return findings
}
