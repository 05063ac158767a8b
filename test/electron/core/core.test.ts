import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { createCore } from '#electron/core/core.ts'
import { machine } from '#electron/core/machine.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { samplePackage } from '#test/support/sample-package.ts'
import {
  importSample,
  openNewStore,
  openTestCore,
  passphrase,
  temporaryFolder,
} from '#test/support/store-maker.ts'

describe('two calls at once', () => {
  test('that unlock used to collide: the store opens once and both are answered', async () => {
    const core = await openNewStore()
    await core.call('identity.lock', {})
    const both = await Promise.all([
      core.call('identity.unlock', { passphrase }),
      core.call('identity.unlock', { passphrase }),
    ])
    expect(both.map(({ state }) => state)).toEqual(['open', 'open'])
  })

  test('that create an identity make one', async () => {
    const core = await openTestCore()
    const person = { name: '王专家', organisation: '示例大学', passphrase }
    const both = await Promise.all([
      core.refusal('identity.create', person),
      core.refusal('identity.create', person),
    ])
    expect(both).toEqual(['accepted', 'identity-exists'])
  })

  test('that import the same package used to make two applications', async () => {
    const core = await openNewStore()
    const sample = await samplePackage('plain')
    const both = await Promise.all([
      core.call('application.import', { file: core.file(sample) }, 'first'),
      core.call('application.import', { file: core.file(sample) }, 'second'),
    ])
    expect(both.map(({ outcome }) => outcome)).toEqual(['added', 'already-imported'])
    expect(await core.call('application.list', {})).toHaveLength(1)
  })
})

describe('locking', () => {
  test('in the middle of an import stops it, and nothing of it is left', async () => {
    const core = await openNewStore({
      onProgress: ({ phase, done }) => {
        if (phase === 'reading' && done > 0) locking ??= core.call('identity.lock', {})
      },
    })
    let locking: Promise<{ readonly state: string }> | undefined
    const file = core.file(await samplePackage('plain'))
    expect(await core.invoke('application.import', { file }, 'import')).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    })
    expect((await locking)?.state).toBe('locked')
    const { evidence, staging } = storePaths(core.folder)
    const left = await Promise.all([evidence, staging].map((folder) => readdir(folder).catch(() => [])))
    expect(left.flat()).toEqual([])
    await core.call('identity.unlock', { passphrase })
    expect(await core.call('application.list', {})).toEqual([])
    expect(await importSample(core, 'plain')).toMatch(/^[0-9A-Z]{26}$/)
  })

  test('forgets nothing that was answered before it', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    await core.call('identity.lock', {})
    expect(await core.refusal('application.get', { application })).toBe('locked')
    await core.call('identity.unlock', { passphrase })
    expect((await core.call('application.get', { application })).id).toBe(application)
  })
})

describe('a core without a store', () => {
  test('for a host that cannot load the database answers diagnostics and nothing else', async () => {
    const core = createCore({
      ...machine(),
      storeFolder: await temporaryFolder(),
      progress: () => undefined,
      diagnostics: true,
      withoutStore: true,
    })
    expect(await core.invoke('diagnostic.echo', { text: '在' })).toMatchObject({ ok: true })
    const unavailable = { ok: false, error: { code: 'core-unavailable', reason: 'without-store' } }
    expect(await core.invoke('identity.state', {})).toEqual(unavailable)
    expect(await core.invoke('identity.create', { name: 'a', organisation: 'b', passphrase })).toEqual(
      unavailable,
    )
    await core.close()
  })
})
