import type { Failure, FailureCode } from '#shared/contract/failure.ts'

/** 0 done, 1 the answer is no, 2 wrong use, 3 the input is bad, 4 the machine failed. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

const answerIsNo: ReadonlySet<FailureCode> = new Set([
  'sheet-incomplete',
  'sheet-not-sealed',
  'wrong-passphrase',
  'round-not-ready',
  'sheets-not-opened',
  'panel-not-settled',
  'opinion-incomplete',
  'result-changed',
  'ranking-undecided',
  'report-not-due',
])
const wrongUse: ReadonlySet<FailureCode> = new Set([
  'unknown-call',
  'invalid-input',
  'no-identity',
  'identity-exists',
  'locked',
  'weak-passphrase',
  'wait-before-retry',
  'application-not-found',
  'scheme-not-found',
  'sheet-sealed',
  'round-not-found',
  'round-frozen',
  'expert-not-found',
  'assignment-not-found',
  'pledge-missing',
  'centre-closed',
  'not-the-chair',
  'result-not-found',
  'secretariat-unknown',
  'report-not-yours',
])
const machineFailed: ReadonlySet<FailureCode> = new Set([
  'core-unavailable',
  'store-in-use',
  'store-damaged',
  'store-too-new',
  'store-read-only',
  'file-unreadable',
  'file-not-writable',
  'disk-full',
  'cancelled',
  'internal',
])

/** What a failure means to the shell that called. Everything not named here is bad input. */
export function exitCodeOf({ code }: Failure): ExitCode {
  if (answerIsNo.has(code)) return 1
  if (wrongUse.has(code)) return 2
  if (machineFailed.has(code)) return 4
  return 3
}
