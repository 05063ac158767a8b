import type { FromCore, ToCore } from '#shared/contract/core-message.ts'
import type { FileToken } from '#shared/contract/file-token.ts'
import { fail, type Result } from '#shared/contract/result.ts'
import type { CoreProcess, StartCore } from './core-host.ts'

export interface CoreLink {
  call(name: string, input: unknown, job: string | null): Promise<Result<unknown>>
  cancel(job: string): void
  grant(token: FileToken, path: string): void
  /** Asks the core to close the store, and waits until it is gone. */
  close(): Promise<void>
  kill(): void
}

export interface CoreLinkOptions {
  readonly start: StartCore
  readonly script: string
  readonly env: Readonly<Record<string, string>>
  /** Grants made so far, told again to a core that starts anew. */
  readonly grants: () => Iterable<readonly [FileToken, string]>
  readonly event: (name: string, payload: unknown) => void
  readonly state: (state: 'running' | 'restarting' | 'failed') => void
  readonly now: () => number
}

/** More crashes than this within a minute and the core stays down: something is wrong that a restart does not mend. */
const mostCrashesAMinute = 4

/** Keeps a core process running and pairs each call with its answer; calls caught in a crash fail, they never hang. */
export function linkCore(options: CoreLinkOptions): CoreLink {
  const pending = new Map<number, (result: Result<unknown>) => void>()
  const crashes: number[] = []
  let lastId = 0
  let core: CoreProcess | null = null
  let waiting: ToCore[] = []
  let ready = false
  let closing: (() => void) | null = null

  function receive(message: FromCore): void {
    switch (message.type) {
      case 'ready':
        ready = true
        for (const [token, path] of options.grants()) core?.send({ type: 'grant', token, path })
        for (const message of waiting) core?.send(message)
        waiting = []
        options.state('running')
        break
      case 'result':
        pending.get(message.id)?.(message.result)
        pending.delete(message.id)
        break
      case 'event':
        options.event(message.name, message.payload)
        break
    }
  }

  function ended(): void {
    core = null
    ready = false
    waiting = []
    for (const answer of pending.values()) answer(fail({ code: 'core-unavailable' }))
    pending.clear()
    if (closing !== null) {
      closing()
      return
    }
    const now = options.now()
    crashes.push(now)
    if (crashes.filter((at) => now - at < 60_000).length >= mostCrashesAMinute) {
      options.state('failed')
      return
    }
    options.state('restarting')
    boot()
  }

  function boot(): void {
    core = options.start(options.script, options.env, { message: receive, exit: ended })
  }

  function send(message: ToCore): void {
    if (ready) core?.send(message)
    else waiting.push(message)
  }

  boot()
  return {
    call(name, input, job) {
      if (core === null) return Promise.resolve(fail({ code: 'core-unavailable' }))
      lastId += 1
      const id = lastId
      return new Promise((resolve) => {
        pending.set(id, resolve)
        send({ type: 'call', id, name, input, job })
      })
    },
    cancel: (job) => send({ type: 'cancel', job }),
    grant: (token, path) => {
      if (ready) core?.send({ type: 'grant', token, path })
    },
    close() {
      if (core === null) return Promise.resolve()
      return new Promise((resolve) => {
        closing = resolve
        send({ type: 'close' })
      })
    },
    kill: () => core?.kill(),
  }
}
