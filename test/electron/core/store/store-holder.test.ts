import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { noteHolder, readHolder } from '#electron/core/store/store-holder.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { instantSchema } from '#shared/domain/brand.ts'
import { openNewStore, openTestCore, passphrase } from '#test/support/store-maker.ts'

test('whoever comes second to a store is told who has it open, where and since when', async () => {
  const first = await openNewStore()
  const second = await openTestCore({ folder: first.folder })
  expect(await second.invoke('identity.unlock', { passphrase })).toEqual({
    ok: false,
    error: {
      code: 'store-in-use',
      subject: first.folder,
      details: { pid: process.pid, host: hostname(), who: '王专家', since: '2026-05-06T07:08:09.000Z' },
    },
  })
  await first.call('identity.lock', {})
  expect(existsSync(storePaths(first.folder).holder)).toBe(false)
  expect(await second.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
})

test('a note that a dead process left keeps nobody out', async () => {
  const core = await openNewStore()
  await core.call('identity.lock', {})
  const { holder } = storePaths(core.folder)
  noteHolder(holder, '已经不在的人', instantSchema.parse('2020-01-01T00:00:00.000Z'))
  expect(await core.call('identity.unlock', { passphrase })).toMatchObject({ state: 'open' })
  expect(readHolder(holder)?.who).toBe('王专家')
})
