import { type IntakeProblem, intakeProblemSchema } from '../domain/intake-problem.ts'
import type { Failure, FailureCode } from './failure.ts'

const ownCodes: Partial<Record<IntakeProblem['code'], FailureCode>> = {
  cancelled: 'cancelled',
  'not-found': 'file-not-found',
  'disk-full': 'disk-full',
}

/** A refused package as a failure of the contract: subject is the archive, reason the intake's own code. */
export function intakeFailure(problem: IntakeProblem): Failure {
  const { code, archive, ...details } = problem
  return { code: ownCodes[code] ?? 'package-refused', subject: archive, reason: code, details }
}

/** The intake problem behind a failure, for its text; null where the failure came from elsewhere. */
export function intakeProblemOf(failure: Failure): IntakeProblem | null {
  const parsed = intakeProblemSchema.safeParse({
    ...failure.details,
    code: failure.reason,
    archive: failure.subject,
  })
  return parsed.success ? parsed.data : null
}
