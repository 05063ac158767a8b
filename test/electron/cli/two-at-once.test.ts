import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { startChild } from '#test/support/child.ts'
import { commandLine } from '#test/support/command-line.ts'
import { writeLightIdentity } from '#test/support/light-identity.ts'
import { passphrase, person, temporaryFolder } from '#test/support/store-maker.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

it('a command on a store that another process has open names who has it and what to do, and then works', async () => {
  vi.stubEnv('PANELDESK_PASSPHRASE', passphrase)
  const folder = await temporaryFolder()
  const store = join(folder, 'store')
  await writeLightIdentity(store, person)
  const other = startChild('hold-store-in-child.ts', store, passphrase)
  expect(await other.printed(1)).toEqual(['open'])
  const collect = (language: string) =>
    commandLine('collect', folder, '--store', store, '--lang', language, '--json')
  const [zh, en] = [await collect('zh'), await collect('en')]
  expect([zh.exit, zh.out, en.exit, en.out]).toEqual([4, '', 4, ''])
  expect(zh.err).toMatch(
    /^这份数据正被另一个窗口使用（王专家：.+，进程 \d+，自 .+）\n请关闭另一个窗口或命令后重试\n$/,
  )
  expect(en.err).toMatch(
    /^Another window uses this data \(王专家: .+, process \d+, since .+\)\nClose the other window or command and try again\n$/,
  )
  other.end()
  await other.exited
  expect((await collect('en')).err).toBe('')
})
