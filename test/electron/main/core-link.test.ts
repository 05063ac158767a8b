import { expect, test } from 'vitest'
import type { CoreListeners } from '#electron/main/core-host.ts'
import { linkCore } from '#electron/main/core-link.ts'
import type { ToCore } from '#shared/contract/core-message.ts'

/** A core that does what the test says, in place of a process. */
function fakeCores() {
  const cores: { readonly sent: ToCore[]; readonly listeners: CoreListeners }[] = []
  const states: string[] = []
  const clock = { now: 0 }
  const link = linkCore({
    start: (_script, _env, listeners) => {
      const sent: ToCore[] = []
      cores.push({ sent, listeners })
      return { send: (message) => sent.push(message), kill: () => listeners.exit(1) }
    },
    script: 'core.js',
    env: {},
    grants: () => [],
    event: () => undefined,
    state: (state) => states.push(state),
    now: () => clock.now,
  })
  const newest = () => {
    const core = cores.at(-1)
    if (core === undefined) throw new Error('no core was started')
    return core
  }
  return { link, cores, states, clock, newest }
}

test('calls wait until the core is ready, and each answer finds its call', async () => {
  const { link, newest } = fakeCores()
  const first = link.call('identity.state', {}, null)
  const second = link.call('scheme.list', {}, null)
  expect(newest().sent).toEqual([])
  newest().listeners.message({ type: 'ready' })
  expect(newest().sent.map((message) => message.type)).toEqual(['call', 'call'])
  newest().listeners.message({ type: 'result', id: 2, result: { ok: true, value: 'two' } })
  newest().listeners.message({ type: 'result', id: 1, result: { ok: true, value: 'one' } })
  expect(await Promise.all([first, second])).toEqual([
    { ok: true, value: 'one' },
    { ok: true, value: 'two' },
  ])
})

test('calls caught in a crash fail instead of hanging, and the core is started again', async () => {
  const { link, states, cores, newest } = fakeCores()
  newest().listeners.message({ type: 'ready' })
  const caught = link.call('review.get', {}, null)
  newest().listeners.exit(139)
  expect(await caught).toEqual({ ok: false, error: { code: 'core-unavailable' } })
  expect(cores).toHaveLength(2)
  newest().listeners.message({ type: 'ready' })
  expect(states).toEqual(['running', 'restarting', 'running'])
})

test('four crashes within a minute keep the core down; spread over an hour they do not', () => {
  const quick = fakeCores()
  for (let crash = 0; crash < 4; crash += 1) quick.newest().listeners.exit(1)
  expect(quick.states).toEqual(['restarting', 'restarting', 'restarting', 'failed'])
  const slow = fakeCores()
  for (let crash = 0; crash < 8; crash += 1) {
    slow.clock.now += 5 * 60_000
    slow.newest().listeners.exit(1)
  }
  expect(slow.states).not.toContain('failed')
})

test('closing waits for the core and does not start another', async () => {
  const { link, cores, newest } = fakeCores()
  newest().listeners.message({ type: 'ready' })
  const closed = link.close()
  expect(newest().sent).toEqual([{ type: 'close' }])
  newest().listeners.exit(0)
  await closed
  expect(cores).toHaveLength(1)
})
