import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { FromCore, ToCore } from '#shared/contract/core-message.ts'
import { fileTokenSchema } from '#shared/contract/file-token.ts'
import { openTestCore, passphrase, person, temporaryFolder } from '#test/support/store-maker.ts'

const script = fileURLToPath(new URL('../../../electron/core/index.ts', import.meta.url))

interface CoreProcess {
  readonly child: ChildProcess
  readonly send: (message: ToCore) => void
  /** The first message that passes, of those that came or will come. */
  readonly message: (wanted: (message: FromCore) => boolean) => Promise<FromCore>
  readonly call: (name: string, input: unknown, job?: string) => Promise<unknown>
}

async function startCore(folder: string, env: Readonly<Record<string, string>> = {}): Promise<CoreProcess> {
  const child = fork(script, [], {
    serialization: 'advanced',
    env: { ...process.env, PANELDESK_STORE: folder, PANELDESK_DIAGNOSTICS: '1', ...env },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const received: FromCore[] = []
  const waiting = new Set<() => void>()
  child.on('message', (message: FromCore) => {
    received.push(message)
    for (const look of waiting) look()
  })
  let calls = 0
  const core: CoreProcess = {
    child,
    send: (message) => {
      child.send(message)
    },
    message: (wanted) =>
      new Promise((resolve) => {
        const look = () => {
          const found = received.find(wanted)
          if (found === undefined) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    call: async (name, input, job) => {
      calls += 1
      const id = calls
      core.send({ type: 'call', id, name, input, job: job ?? null })
      const answer = await core.message((message) => message.type === 'result' && message.id === id)
      return answer.type === 'result' ? answer.result : answer
    },
  }
  await core.message(({ type }) => type === 'ready')
  return core
}

describe('the core process, forked', () => {
  test('says when it is ready and answers calls from its own process', async () => {
    const core = await startCore(await temporaryFolder())
    expect(await core.call('diagnostic.echo', { text: '在' })).toEqual({
      ok: true,
      value: { text: '在', pid: core.child.pid },
    })
    expect(await core.call('review.delete', {})).toMatchObject({ error: { code: 'unknown-call' } })
  })

  test('reports the progress of a job under its id and stops it when asked', async () => {
    const core = await startCore(await temporaryFolder())
    const counting = core.call('diagnostic.count', { to: 100_000_000 }, 'count')
    const event = await core.message(({ type }) => type === 'event')
    expect(event).toMatchObject({ name: 'job.progress', payload: { job: 'count', phase: 'count', done: 1 } })
    core.send({ type: 'cancel', job: 'count' })
    expect(await counting).toEqual({ ok: false, error: { code: 'cancelled' } })
  })

  test('exchanges a granted token for its path, sends bytes as bytes, and no other token', async () => {
    const folder = await temporaryFolder()
    const core = await startCore(folder)
    await core.call('identity.create', person)
    const token = fileTokenSchema.parse('a'.repeat(32))
    expect(await core.call('identity.back-up', { file: token })).toMatchObject({
      error: { code: 'unknown-file-token' },
    })
    core.send({ type: 'grant', token, path: join(folder, 'keys.json') })
    expect(await core.call('identity.back-up', { file: token })).toEqual({ ok: true, value: {} })
  })

  test('closes the store when main says so, and when main is gone', async () => {
    const folder = await temporaryFolder()
    for (const end of [
      ({ send }: CoreProcess) => send({ type: 'close' }),
      ({ child }: CoreProcess) => child.disconnect(),
    ]) {
      const core = await startCore(folder)
      const state = await core.call('identity.state', {})
      const none = JSON.stringify(state).includes('"none"')
      await (none ? core.call('identity.create', person) : core.call('identity.unlock', { passphrase }))
      const exited = once(core.child, 'exit')
      end(core)
      expect((await exited)[0]).toBe(0)
      const next = await openTestCore({ folder })
      expect(await next.call('identity.unlock', { passphrase })).toMatchObject({ store: { recovered: null } })
      await next.close()
    }
  })

  test('dies of what kills a process, and a new one opens the same store', async () => {
    const folder = await temporaryFolder()
    const core = await startCore(folder)
    await core.call('identity.create', person)
    const exited = once(core.child, 'exit')
    core.send({ type: 'call', id: 99, name: 'diagnostic.crash', input: {}, job: null })
    expect((await exited)[1]).toBe('SIGABRT')
    const next = await startCore(folder)
    expect(await next.call('identity.unlock', { passphrase })).toMatchObject({
      ok: true,
      value: { state: 'open', store: { recovered: { entries: 0 } } },
    })
  })

  test('leaves the store out where it is told to', async () => {
    const core = await startCore(await temporaryFolder(), { PANELDESK_WITHOUT_STORE: '1' })
    expect(await core.call('diagnostic.echo', { text: '在' })).toMatchObject({ ok: true })
    expect(await core.call('identity.state', {})).toMatchObject({ error: { code: 'core-unavailable' } })
  })
})
