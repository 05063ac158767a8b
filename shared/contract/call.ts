import type { z } from 'zod'

/**
 * What a call may do. `read`: looks only. `write`: one transaction with its journal entry. `job`: long, with
 * progress and cancel; it commits at its end. `session`: opens or closes the store and its keys.
 */
export type CallKind = 'read' | 'write' | 'job' | 'session'

/** Who answers: the core process, or the main process (windows, dialogs, settings). */
export type CallHost = 'core' | 'main'

/** Kind and host are literal types: whoever registers an answer is held to them by the compiler. */
export interface Call<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Kind extends CallKind = CallKind,
  Host extends CallHost = CallHost,
> {
  readonly kind: Kind
  readonly host: Host
  readonly input: Input
  readonly output: Output
}

const define =
  <Kind extends CallKind, Host extends CallHost>(kind: Kind, host: Host) =>
  <Input extends z.ZodType, Output extends z.ZodType>(
    input: Input,
    output: Output,
  ): Call<Input, Output, Kind, Host> => ({ kind, host, input, output })

export const read = define('read', 'core')
export const write = define('write', 'core')
export const job = define('job', 'core')
export const session = define('session', 'core')
export const shell = define('read', 'main')
