import { z } from 'zod'
import type { Call, CallKind } from '#shared/contract/call.ts'
import type { FileToken } from '#shared/contract/file-token.ts'
import type { CallName, Contract } from '#shared/contract/index.ts'
import { failWith } from './core-failure.ts'
import type { Job } from './job.ts'
import type { SetPdf } from './reports/typeset.ts'
import type { Door } from './services/identity.ts'
import type { Store } from './store/open-store.ts'
import { type Transaction, transact } from './transaction.ts'

/** The calls that this process answers. */
export type CoreCallName = {
  [Name in CallName]: Contract[Name]['host'] extends 'core' ? Name : never
}[CallName]

/** What handlers work with: the door while locked, the store while open. */
export interface CoreState extends Door {
  store: Store | null
  readonly setPdf: SetPdf
  readonly diagnostics: boolean
  /** Holds every answer against the contract before it goes out: for tests. */
  readonly checkAnswers: boolean
  readonly pathOf: (token: FileToken) => string
  /** Stops whatever works with the store, and waits until it has. */
  readonly settle: () => Promise<void>
}

/** A call ready to be asked: parses its input, then does what its kind allows. */
export interface Handler {
  readonly kind: CallKind
  readonly run: (state: CoreState, input: unknown, job: Job) => Promise<unknown>
}

type CoreCall<Input extends z.ZodType, Output extends z.ZodType, Kind extends CallKind> = Call<
  Input,
  Output,
  Kind,
  'core'
>

type Answer<Output extends z.ZodType> = Promise<z.output<Output>> | z.output<Output>

export function openStoreOf(state: Pick<CoreState, 'store'>): Store {
  return state.store ?? failWith('locked')
}

function parse<Input extends z.ZodType>(schema: Input, input: unknown): z.output<Input> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  return failWith('invalid-input', {
    ...(place === '' ? {} : { subject: place }),
    details: { message: z.prettifyError(parsed.error) },
  })
}

function handler<Input extends z.ZodType, Output extends z.ZodType, Kind extends CallKind>(
  call: CoreCall<Input, Output, Kind>,
  run: (state: CoreState, input: z.output<Input>, job: Job) => Answer<Output>,
): Handler {
  return {
    kind: call.kind,
    run: async (state, input, job) => {
      const answer = await run(state, parse(call.input, input), job)
      if (state.checkAnswers) call.output.parse(answer)
      return answer
    },
  }
}

/** Opens or closes the store, or needs none. */
export function onSession<Input extends z.ZodType, Output extends z.ZodType>(
  call: CoreCall<Input, Output, 'session'>,
  run: (state: CoreState, input: z.output<Input>) => Answer<Output>,
): Handler {
  return handler(call, run)
}

/** Looks only: it gets no way to write. */
export function onRead<Input extends z.ZodType, Output extends z.ZodType>(
  call: CoreCall<Input, Output, 'read'>,
  run: (store: Store, input: z.output<Input>, state: CoreState) => Answer<Output>,
): Handler {
  return handler(call, (state, input) => run(openStoreOf(state), input, state))
}

/** Changes in one transaction with its journal entries, then answers from what is on disk. */
export function onWrite<Input extends z.ZodType, Output extends z.ZodType>(
  call: CoreCall<Input, Output, 'write'>,
  change: (transaction: Transaction, input: z.output<Input>) => void,
  answer: (store: Store, input: z.output<Input>) => z.output<Output>,
): Handler {
  return handler(call, (state, input) => {
    const store = openStoreOf(state)
    transact(store, (transaction) => change(transaction, input))
    return answer(store, input)
  })
}

/** Long work with progress and cancel; it commits at its end through `transact`. */
export function onJob<Input extends z.ZodType, Output extends z.ZodType>(
  call: CoreCall<Input, Output, 'job'>,
  run: (state: CoreState, input: z.output<Input>, job: Job) => Answer<Output>,
): Handler {
  return handler(call, run)
}
