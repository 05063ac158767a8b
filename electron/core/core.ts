import type { EventPayload } from '#shared/contract/event.ts'
import type { FileToken } from '#shared/contract/file-token.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import { fail, ok, type Result } from '#shared/contract/result.ts'
import { failWith } from './core-failure.ts'
import { failureOf } from './failure-of.ts'
import { handlers } from './handlers.ts'
import { inTurn } from './in-turn.ts'
import type { Machine } from './machine.ts'
import { createTypesetter, type SetPdf } from './reports/typeset.ts'
import type { CoreState, Handler } from './router.ts'
import { storePaths } from './store/store-paths.ts'

export interface CoreOptions extends Machine {
  readonly storeFolder: string
  readonly progress: (progress: EventPayload<'job.progress'>) => void
  /** Answers `diagnostic.` calls: for tests of the plumbing. */
  readonly diagnostics?: boolean
  /** Holds every answer against the contract: for tests. */
  readonly checkAnswers?: boolean
  /** Answers `diagnostic.` calls only: for a host whose Node cannot load the database driver. */
  readonly withoutStore?: boolean
}

/** The services behind the contract, in this process: for the core process, the command line and the tests. */
export interface Core {
  readonly invoke: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    job?: string,
  ) => Promise<Result<CallOutput<Name>>>
  /** The same for a name and an input from another process. */
  readonly ask: (name: string, input: unknown, job: string | null) => Promise<Result<unknown>>
  readonly cancel: (job: string) => void
  readonly grant: (token: FileToken, path: string) => void
  readonly close: () => Promise<void>
}

const byName: Readonly<Record<string, Handler>> = handlers

function lazyTypesetter(): SetPdf {
  let made: SetPdf | null = null
  return (template, data) => {
    made ??= createTypesetter()
    return made(template, data)
  }
}

export function createCore(options: CoreOptions): Core {
  const { storeFolder, progress, diagnostics = false, checkAnswers = false, ...machine } = options
  const files = new Map<FileToken, string>()
  const jobs = new Map<string, AbortController>()
  /** Calls under way that work with the store. */
  const running = new Map<AbortController, Promise<unknown>>()
  const paths = storePaths(storeFolder)
  // unlocking, locking and restoring one after another: pressed twice, a button must not open the store twice
  const session = inTurn()
  const state: CoreState = {
    machine,
    paths,
    store: null,
    setPdf: lazyTypesetter(),
    diagnostics,
    checkAnswers,
    pathOf: (token) => files.get(token) ?? failWith('unknown-file-token'),
    settle: async () => {
      for (const controller of running.keys()) controller.abort()
      await Promise.allSettled(running.values())
    },
  }

  function run(handler: Handler, input: unknown, job: string | null, controller: AbortController) {
    const { signal } = controller
    const work = () =>
      handler.run(state, input, {
        signal,
        progress: (phase, done, total, subject) => {
          if (job !== null) progress({ job, phase, done, total, subject })
        },
      })
    if (handler.kind === 'session') return session(work)
    const promise = work()
    running.set(controller, promise)
    return promise.finally(() => running.delete(controller))
  }

  async function ask(name: string, input: unknown, job: string | null): Promise<Result<unknown>> {
    const handler = Object.hasOwn(byName, name) ? byName[name] : undefined
    if (handler === undefined) return fail({ code: 'unknown-call', subject: name })
    if (options.withoutStore === true && !name.startsWith('diagnostic.'))
      return fail({ code: 'core-unavailable', reason: 'without-store' })
    const controller = new AbortController()
    if (job !== null) jobs.set(job, controller)
    try {
      return ok(await run(handler, input, job, controller))
    } catch (error) {
      return fail(controller.signal.aborted ? { code: 'cancelled' } : failureOf(error, paths.log, machine))
    } finally {
      if (job !== null) jobs.delete(job)
    }
  }

  return {
    ask,
    invoke: async <Name extends CallName>(name: Name, input: CallInput<Name>, job?: string) => {
      const result = await ask(name, input, job ?? null)
      return result as Result<CallOutput<Name>>
    },
    cancel: (job) => jobs.get(job)?.abort(),
    grant: (token, path) => {
      files.set(token, path)
    },
    close: () =>
      session(async () => {
        await state.settle()
        const { store } = state
        state.store = null
        await store?.close()
      }),
  }
}
