import type { z } from 'zod'

/**
 * What a call may do. `read`: looks only. `write`: one transaction with its journal entry. `job`: long, with
 * progress and cancel; it commits at its end. `session`: opens or closes the store and its keys.
 */
export type CallKind = 'read' | 'write' | 'job' | 'session'

/** Who answers: the core process, or the main process (windows, dialogs, settings). */
export type CallHost = 'core' | 'main'

export interface Call<Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: CallKind
  readonly host: CallHost
  readonly input: Input
  readonly output: Output
}

type Define = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
) => Call<Input, Output>

const define =
  (kind: CallKind, host: CallHost): Define =>
  (input, output) => ({ kind, host, input, output })

export const read = define('read', 'core')
export const write = define('write', 'core')
export const job = define('job', 'core')
export const session = define('session', 'core')
export const shell = define('read', 'main')
