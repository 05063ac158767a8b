import { describe, expect, expectTypeOf, test } from 'vitest'
import { handlers } from '#electron/core/handlers.ts'
import type { CoreCallName, onRead, onWrite } from '#electron/core/router.ts'
import type { Store } from '#electron/core/store/open-store.ts'
import { contract } from '#shared/contract/index.ts'
import { openNewStore, openTestCore } from '#test/support/store-maker.ts'

describe('the router', () => {
  test('answers every call of the contract that is the core’s, each by its kind, and no other', () => {
    const wanted = Object.entries(contract).flatMap(([name, { host, kind }]) =>
      host === 'core' ? [[name, kind] as const] : [],
    )
    const answered = Object.entries(handlers).map(([name, { kind }]) => [name, kind] as const)
    expect(Object.fromEntries(answered)).toEqual(Object.fromEntries(wanted))
  })

  test('used to accept any set of handlers: now a missing or a misplaced one does not compile', () => {
    expectTypeOf<'review.judge'>().toExtend<CoreCallName>()
    expectTypeOf<Extract<CoreCallName, `shell.${string}`>>().toBeNever()
    expectTypeOf<Parameters<typeof onRead>[0]['kind']>().toEqualTypeOf<'read'>()
    expectTypeOf<Parameters<typeof onWrite>[0]['kind']>().toEqualTypeOf<'write'>()
    expectTypeOf<Store['database']>().not.toHaveProperty('run')
    expectTypeOf<Store['database']>().not.toHaveProperty('write')
  })

  test('refuses a name outside the contract, a name of another process, and names of JavaScript itself', async () => {
    const core = await openNewStore()
    for (const name of ['review.delete', 'shell.about', 'constructor', '__proto__', 'toString', ''])
      expect(await core.ask(name, {}, null)).toEqual({
        ok: false,
        error: { code: 'unknown-call', subject: name },
      })
  })

  test('names the place of an input that does not fit, before it looks for a store', async () => {
    const core = await openNewStore()
    const ask = (input: unknown) => core.ask('review.judge', input, null)
    const application = '01TEST00000000000000000001'
    const judgement = { indicator: 'A12', level: 'Z', value: null, noMaterial: false, note: '', pointers: [] }
    expect(await ask({ application, judgement })).toMatchObject({
      error: { code: 'invalid-input', subject: 'judgement.level' },
    })
    expect(await ask({ application, judgement: { ...judgement, level: 'A', extra: 1 } })).toMatchObject({
      error: { code: 'invalid-input', subject: 'judgement' },
    })
    for (const input of [null, undefined, 7, 'text', []])
      expect(await ask(input)).toMatchObject({ error: { code: 'invalid-input' } })
  })

  test('answers what needs the store only while it is open', async () => {
    const core = await openTestCore()
    const answers = Object.entries(handlers).filter(([, { kind }]) => kind === 'read' || kind === 'write')
    expect(answers.length).toBeGreaterThan(15)
    expect(await core.ask('application.list', {}, null)).toEqual({ ok: false, error: { code: 'locked' } })
    expect(await core.ask('application.remove', { application: '01TEST00000000000000000001' }, null)).toEqual(
      { ok: false, error: { code: 'locked' } },
    )
  })

  test('keeps diagnostics to cores that were started for them', async () => {
    const core = await openTestCore()
    for (const [name, input] of [
      ['diagnostic.echo', { text: '在' }],
      ['diagnostic.count', { to: 1 }],
      ['diagnostic.crash', {}],
    ] as const)
      expect(await core.ask(name, input, null)).toMatchObject({ error: { code: 'unknown-call' } })
  })
})
