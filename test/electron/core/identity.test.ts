import { execFileSync } from 'node:child_process'
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { storePaths } from '#electron/core/store/store-paths.ts'
import {
  importSample,
  openNewStore,
  openTestCore,
  passphrase,
  person,
  temporaryFolder,
} from '#test/support/store-maker.ts'

const wrong = { passphrase: 'not the passphrase' }

async function openedIdentity(core: Awaited<ReturnType<typeof openTestCore>>) {
  const state = await core.call('identity.state', {})
  if (state.state !== 'open') throw new Error(`the identity is ${state.state}`)
  return state.identity
}

describe('an identity', () => {
  it('is made, locked and unlocked, and says each time what it is', async () => {
    const core = await openTestCore()
    expect(await core.call('identity.state', {})).toEqual({ state: 'none' })
    expect(await core.refusal('identity.unlock', { passphrase })).toBe('no-identity')
    const made = await core.call('identity.create', person)
    expect(made).toMatchObject({
      state: 'open',
      identity: { name: '王专家', organisation: '示例大学' },
      store: { folder: core.folder, readOnly: false, cloudFolder: null, recovered: null },
    })
    expect(await core.refusal('identity.create', person)).toBe('identity-exists')
    expect(await core.call('identity.lock', {})).toEqual({
      state: 'locked',
      name: '王专家',
      organisation: '示例大学',
    })
    expect(await core.refusal('application.list', {})).toBe('locked')
    expect(await core.call('identity.unlock', { passphrase })).toEqual(made)
    expect(await core.call('application.list', {})).toEqual([])
  })

  it('opens with the passphrase typed in another Unicode form', async () => {
    const core = await openTestCore()
    await core.call('identity.create', { ...person, passphrase: 'Grüße aus Köln' })
    await core.call('identity.lock', {})
    const decomposed = 'Grüße aus Köln'.normalize('NFD')
    expect(await core.call('identity.unlock', { passphrase: decomposed })).toMatchObject({ state: 'open' })
  })

  it('has the fingerprint that ssh-keygen shows for its key', async () => {
    const core = await openNewStore()
    const { signingKey, fingerprint } = await openedIdentity(core)
    const file = join(core.folder, 'key.pub')
    await writeFile(file, `${signingKey}\n`)
    const shown = execFileSync('ssh-keygen', ['-lf', file], { encoding: 'utf8' })
    expect(shown.split(' ')[1]).toBe(fingerprint)
  })
})

describe('a wrong passphrase', () => {
  it('is said to be wrong, costs a growing wait and nothing else', async () => {
    const core = await openNewStore()
    await core.call('identity.lock', {})
    for (const seconds of [0, 0, 1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await core.refusal('identity.unlock', wrong)).toBe('wrong-passphrase')
      if (seconds === 0) continue
      expect(await core.invoke('identity.unlock', { passphrase })).toEqual({
        ok: false,
        error: { code: 'wait-before-retry', details: { seconds } },
      })
      core.clock.pass(seconds)
    }
    expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
    await core.call('identity.lock', {})
    expect(await core.refusal('identity.unlock', wrong)).toBe('wrong-passphrase')
    expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
  })

  it('is remembered by another core on the same folder', async () => {
    const first = await openNewStore()
    await first.call('identity.lock', {})
    for (let tries = 0; tries < 3; tries += 1) await first.refusal('identity.unlock', wrong)
    const second = await openTestCore({ folder: first.folder, clock: first.clock })
    expect(await second.refusal('identity.unlock', { passphrase })).toBe('wait-before-retry')
    first.clock.pass(1)
    expect(await second.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
  })

  it('does not lock anybody out for longer where the clock was set back', async () => {
    const core = await openNewStore()
    await core.call('identity.lock', {})
    for (let tries = 0; tries < 3; tries += 1) await core.refusal('identity.unlock', wrong)
    core.clock.pass(-86_400)
    const answer = await core.invoke('identity.unlock', { passphrase })
    expect(answer).toMatchObject({ error: { code: 'wait-before-retry', details: { seconds: 1 } } })
  })

  it('does not change the passphrase', async () => {
    const core = await openNewStore()
    const next = 'another passphrase'
    const change = { current: 'not the passphrase', next }
    expect(await core.refusal('identity.change-passphrase', change)).toBe('wrong-passphrase')
    await core.call('identity.change-passphrase', { current: passphrase, next })
    await core.call('identity.lock', {})
    expect(await core.refusal('identity.unlock', { passphrase })).toBe('wrong-passphrase')
    expect(await core.call('identity.unlock', { passphrase: next })).toMatchObject({ state: 'open' })
  })
})

describe('a backup of the keys', () => {
  it('brings the identity back into an empty folder', async () => {
    const core = await openNewStore()
    const backup = join(await temporaryFolder(), 'keys.json')
    await core.call('identity.back-up', { file: core.file(backup) })
    const other = await openTestCore()
    const restored = await other.call('identity.restore', { file: other.file(backup), passphrase })
    expect(restored).toMatchObject({ state: 'open', identity: await openedIdentity(core) })
    expect(await other.refusal('identity.restore', { file: other.file(backup), passphrase })).toBe(
      'identity-exists',
    )
  })

  it('opens a store that was copied beside it', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const backup = join(await temporaryFolder(), 'keys.json')
    await core.call('identity.back-up', { file: core.file(backup) })
    await core.call('identity.lock', {})
    const folder = join(await temporaryFolder(), 'store')
    await mkdir(folder)
    await copyFile(storePaths(core.folder).database, storePaths(folder).database)
    await cp(storePaths(core.folder).evidence, storePaths(folder).evidence, { recursive: true })
    const other = await openTestCore({ folder })
    await other.call('identity.restore', { file: other.file(backup), passphrase })
    expect((await other.call('application.list', {})).map(({ id }) => id)).toEqual([application])
  })

  it.each([
    ['is no JSON', 'not a backup'],
    ['is another document', '{"format":"paneldesk-scores/1"}'],
  ])('is named when it %s, and nothing is made', async (_what, text) => {
    const core = await openTestCore()
    const backup = join(await temporaryFolder(), 'keys.json')
    await writeFile(backup, text)
    expect(await core.invoke('identity.restore', { file: core.file(backup), passphrase })).toEqual({
      ok: false,
      error: { code: 'key-backup-invalid', subject: backup },
    })
    expect(await core.call('identity.state', {})).toEqual({ state: 'none' })
  })

  it('does not open under another passphrase or with a changed byte', async () => {
    const core = await openNewStore()
    const backup = join(await temporaryFolder(), 'keys.json')
    await core.call('identity.back-up', { file: core.file(backup) })
    const other = await openTestCore()
    const file = other.file(backup)
    expect(await other.refusal('identity.restore', { file, ...wrong })).toBe('key-backup-invalid')
    const text = await readFile(backup, 'utf8')
    const at = text.indexOf('"data": "') + 20
    await writeFile(backup, text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1))
    expect(await other.refusal('identity.restore', { file, passphrase })).toBe('key-backup-invalid')
  })
})

describe('what lies on the disk', () => {
  it('shows neither a name nor a note in the database, nor a secret in the identity file', async () => {
    const core = await openNewStore()
    const application = await importSample(core, 'plain')
    const { centre } = await core.call('application.get', { application })
    const note = '这一条评语谁也不应在磁盘上读到'
    await core.call('review.judge', {
      application,
      judgement: { indicator: 'A12', level: null, value: null, noMaterial: false, note, pointers: [] },
    })
    await core.call('identity.lock', {})
    const { database, identity } = storePaths(core.folder)
    const bytes = await readFile(database)
    for (const text of [centre.name, note, 'CREATE TABLE', 'SQLite format 3']) {
      expect(bytes.includes(Buffer.from(text)), text).toBe(false)
    }
    expect(await readdir(core.folder)).not.toContain('store.db-wal')
    const kept = await readFile(identity, 'utf8')
    for (const secret of ['AGE-SECRET-KEY', passphrase, 'storeKey']) {
      expect(kept, secret).not.toContain(secret)
    }
    expect(Object.keys(JSON.parse(kept))).toEqual(['format', 'identity', 'wrapped'])
  })
})
