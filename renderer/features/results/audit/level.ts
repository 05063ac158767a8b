import type { VerificationLevel } from '#shared/bundle/verification-report.ts'
import { levelTexts } from '#shared/bundle/verification-text.ts'

/** Whether a level that a report names is one that this window has words for. */
export function isVerificationLevel(level: string): level is VerificationLevel {
  return Object.hasOwn(levelTexts, level)
}
