import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { EventPayload } from '#shared/contract/event.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { FileToken } from '#shared/contract/file-token.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import { intakeFailure } from '#shared/contract/intake-failure.ts'
import { fail, ok, type Result } from '#shared/contract/result.ts'
import { CoreFailure, failWith } from './core-failure.ts'
import { handlers } from './handlers.ts'
import { IntakeError } from './intake/problem.ts'
import type { Machine } from './machine.ts'
import { createTypesetter, type SetPdf } from './reports/typeset.ts'
import type { CoreState, Handler } from './router.ts'
import { storePaths } from './store/store-paths.ts'

export interface CoreOptions extends Machine {
  readonly storeFolder: string
  readonly progress: (progress: EventPayload<'job.progress'>) => void
  /** Answers `diagnostic.` calls: for tests of the plumbing. */
  readonly diagnostics?: boolean
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

export function createCore({ storeFolder, progress, diagnostics = false, ...machine }: CoreOptions): Core {
  const files = new Map<FileToken, string>()
  const jobs = new Map<string, AbortController>()
  const paths = storePaths(storeFolder)
  const state: CoreState = {
    machine,
    paths,
    store: null,
    setPdf: lazyTypesetter(),
    diagnostics,
    pathOf: (token) => files.get(token) ?? failWith('unknown-file-token'),
  }

  async function ask(name: string, input: unknown, job: string | null): Promise<Result<unknown>> {
    const handler = Object.hasOwn(byName, name) ? byName[name] : undefined
    if (handler === undefined) return fail({ code: 'unknown-call', subject: name })
    const controller = new AbortController()
    if (job !== null) jobs.set(job, controller)
    try {
      const value = await handler(state, input, {
        signal: controller.signal,
        progress: (phase, done, total, subject) => {
          if (job !== null) progress({ job, phase, done, total, subject })
        },
      })
      return ok(value)
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
    close: async () => {
      for (const controller of jobs.values()) controller.abort()
      const { store } = state
      state.store = null
      await store?.close()
    },
  }
}

const systemFailures: Readonly<Record<string, Failure['code']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_FULL: 'disk-full',
  EACCES: 'file-not-writable',
  EPERM: 'file-not-writable',
  EROFS: 'file-not-writable',
  EBUSY: 'file-not-writable',
  ENOENT: 'file-not-found',
}

function failureOf(error: unknown, log: string, { now, newId }: Machine): Failure {
  if (error instanceof CoreFailure) return error.failure
  if (error instanceof IntakeError) return intakeFailure(error.problem)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const path =
    error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined
  const known = systemFailures[code]
  if (known !== undefined) return { code: known, ...(path === undefined ? {} : { subject: path }) }
  const reference = newId().slice(-8)
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  try {
    mkdirSync(dirname(log), { recursive: true })
    appendFileSync(log, `${now()} ${reference} ${text}\n`)
  } catch {
    // a full or read-only disk must not hide the failure itself
  }
  return { code: 'internal', details: { reference } }
}
