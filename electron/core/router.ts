import { z } from 'zod'
import type { Call } from '#shared/contract/call.ts'
import type { FileToken } from '#shared/contract/file-token.ts'
import type { CallName, Contract } from '#shared/contract/index.ts'
import { failWith } from './core-failure.ts'
import type { Job } from './job.ts'
import type { SetPdf } from './reports/typeset.ts'
import type { Door } from './services/identity.ts'
import type { Store } from './store/open-store.ts'
import { type Transaction, transact } from './transaction.ts'

export type CoreCallName = {
  [Name in CallName]: Contract[Name]['host'] extends 'core' ? Name : never
}[CallName]

/** What handlers work with: the door while locked, the store while open. */
export interface CoreState extends Door {
  store: Store | null
  readonly setPdf: SetPdf
  readonly diagnostics: boolean
  readonly pathOf: (token: FileToken) => string
}

/** A call ready to be asked: parses its input, then does what its kind allows. */
export type Handler = (state: CoreState, input: unknown, job: Job) => Promise<unknown>

type AnyCall<Input extends z.ZodType, Output extends z.ZodType> = Call<Input, Output>

function parse<Input extends z.ZodType>(schema: Input, input: unknown): z.output<Input> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  return failWith('invalid-input', { details: { message: z.prettifyError(parsed.error) } })
}

export function openStoreOf(state: CoreState): Store {
  return state.store ?? failWith('locked')
}

/** Opens or closes the store, or needs none. */
export function onSession<Input extends z.ZodType, Output extends z.ZodType>(
  call: AnyCall<Input, Output>,
  run: (state: CoreState, input: z.output<Input>) => Promise<z.output<Output>> | z.output<Output>,
): Handler {
  return async (state, input) => run(state, parse(call.input, input))
}

/** Looks only: it gets no way to write. */
export function onRead<Input extends z.ZodType, Output extends z.ZodType>(
  call: AnyCall<Input, Output>,
  run: (
    store: Store,
    input: z.output<Input>,
    state: CoreState,
  ) => Promise<z.output<Output>> | z.output<Output>,
): Handler {
  return async (state, input) => run(openStoreOf(state), parse(call.input, input), state)
}

/** Changes in one transaction with its journal entries, then answers from what is on disk. */
export function onWrite<Input extends z.ZodType, Output extends z.ZodType>(
  call: AnyCall<Input, Output>,
  change: (transaction: Transaction, input: z.output<Input>) => void,
  answer: (store: Store, input: z.output<Input>) => z.output<Output>,
): Handler {
  return async (state, input) => {
    const store = openStoreOf(state)
    const parsed = parse(call.input, input)
    transact(store, (transaction) => change(transaction, parsed))
    return answer(store, parsed)
  }
}

/** Long work with progress and cancel; it commits at its end through `transact`. */
export function onJob<Input extends z.ZodType, Output extends z.ZodType>(
  call: AnyCall<Input, Output>,
  run: (state: CoreState, input: z.output<Input>, job: Job) => Promise<z.output<Output>>,
): Handler {
  return async (state, input, job) => run(state, parse(call.input, input), job)
}
