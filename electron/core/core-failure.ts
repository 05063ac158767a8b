import type { Failure, FailureCode } from '#shared/contract/failure.ts'

/** A failure on its way to the contract: services throw it, the router answers with it. */
export class CoreFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.code, options)
    this.name = 'CoreFailure'
    this.failure = failure
  }
}

/** Throws the failure. */
export function failWith(code: FailureCode, more: Omit<Failure, 'code'> = {}): never {
  throw new CoreFailure({ code, ...more })
}

/** Whether an error is a failure of this code. */
export function isFailure(error: unknown, code: FailureCode): boolean {
  return error instanceof CoreFailure && error.failure.code === code
}

/**
 * For a file that the person chose to read: an error of the system is about reading it. Left to the general rule,
 * a file without permission would be called not writable.
 */
export function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    const system = error instanceof Error && 'syscall' in error && 'code' in error
    if (system && error.code !== 'ENOENT') failWith('file-unreadable', { subject: path })
    throw error
  }
}
