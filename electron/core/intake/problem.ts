import type { IntakeProblem } from '#shared/domain/intake-problem.ts'

/** A package was refused. `problem` says which package, which entry and why; nothing of it was kept. */
export class IntakeError extends Error {
  readonly problem: IntakeProblem

  constructor(problem: IntakeProblem, options?: ErrorOptions) {
    super(`${problem.code}: ${problem.archive}${'entry' in problem ? ` / ${problem.entry}` : ''}`, options)
    this.name = 'IntakeError'
    this.problem = problem
  }
}

/** Throws the problem as an `IntakeError`. */
export function refuse(problem: IntakeProblem): never {
  throw new IntakeError(problem)
}

/** Where in a package something went wrong; the entry's name is left out where the whole package is meant. */
export interface Place {
  readonly archive: string
  readonly entry?: string
}

/** An error of the system while the applicant's files were read, as an `IntakeError`; any other unchanged. */
export function asReadError(error: unknown, place: Place): unknown {
  const cause = systemCode(error)
  if (cause === null) return error
  if (cause !== 'ENOENT') return new IntakeError({ code: 'unreadable', ...place, cause }, { cause: error })
  const problem: IntakeProblem =
    place.entry === undefined
      ? { code: 'not-found', archive: place.archive }
      : { code: 'changed-while-reading', ...place }
  return new IntakeError(problem, { cause: error })
}

/** An error of the system while the store or the staging folder was written, as an `IntakeError`; any other unchanged. */
export function asWriteError(error: unknown, place: Place): unknown {
  const cause = systemCode(error)
  if (cause === null) return error
  const full = cause === 'ENOSPC' || cause === 'EDQUOT'
  const problem: IntakeProblem = full
    ? { code: 'disk-full', ...place }
    : { code: 'not-writable', ...place, cause }
  return new IntakeError(problem, { cause: error })
}

/** `ENOSPC`, `EACCES`, …; null where this is no error of the system. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
