import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { commands } from '#electron/cli/commands/index.ts'
import { commandLine } from '#test/support/command-line.ts'
import { temporaryFolder } from '#test/support/store-maker.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('help', () => {
  it('lists every command, in both languages', async () => {
    for (const [language, word] of [
      ['zh', '用法'],
      ['en', 'Usage'],
    ] as const) {
      const { exit, out, err } = await commandLine('--help', '--lang', language)
      expect([exit, err]).toEqual([0, ''])
      expect(out).toContain(word)
      for (const { name, summary } of commands) {
        expect(out).toContain(`  ${name}`)
        expect(out).toContain(summary[language])
      }
    }
  })

  it.each(commands.map(({ name }) => name))('of %s shows the shape of its JSON', async (name) => {
    const { exit, out } = await commandLine(...name.split(' '), '--help', '--lang', 'en')
    expect(exit).toBe(0)
    expect(out).toContain(`paneldesk ${name}`)
    expect(out).toContain('JSON:')
  })

  it('is shown, as an answer to wrong use, where no command was named', async () => {
    const { exit, out } = await commandLine('--lang', 'zh')
    expect(exit).toBe(2)
    expect(out).toContain('用法')
  })
})

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['wash'], 'Unknown command "wash"'],
    ['an unknown option', ['list', '--loud'], 'Unknown option --loud'],
    ['a passphrase as an argument', ['list', '--passphrase', 'x'], 'Unknown option --passphrase'],
    ['an option of another command', ['list', '--explain'], 'list has no option --explain'],
    ['an option without its value', ['list', '--store'], 'Option --store needs a value'],
    ['a value for an option that takes none', ['list', '--json=yes'], 'Unknown option --json'],
    ['too few arguments', ['show'], 'Usage: show ID'],
    ['too many arguments', ['list', 'all'], 'Usage: list'],
    ['a missing option', ['export', '01X'], 'Option --out is missing'],
  ])('%s ends with 2 and says what was wrong', async (_what, argv, text) => {
    const { exit, out, err } = await commandLine(...argv, '--lang=en')
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain(text)
  })

  it('used to take the next option for a forgotten value, and made a store folder named "--json"', async () => {
    const { exit, err } = await commandLine('list', '--store', '--json', '--lang', 'en')
    expect(exit).toBe(2)
    expect(err).toContain('Option --store needs a value')
  })

  it('of the language itself is refused', async () => {
    const { exit, err } = await commandLine('list', '--lang', 'fr')
    expect(exit).toBe(2)
    expect(err).toContain('--lang')
  })

  it('used to be answered in English where a word of the command line happened to be "en"', async () => {
    const { err } = await commandLine('list', '--name', 'en', '--loud', '--lang', 'zh')
    expect(err).toContain('不认识的选项')
  })

  it('of a store without an identity names the folder', async () => {
    const folder = join(await temporaryFolder(), 'store')
    const { exit, err } = await commandLine('list', '--store', folder, '--lang', 'en')
    expect(exit).toBe(2)
    expect(err.trim()).not.toBe('')
  })
})

describe('the passphrase', () => {
  it('is asked for where neither the environment, a file nor a terminal gives it', async () => {
    vi.stubEnv('PANELDESK_PASSPHRASE', '')
    const store = join(await temporaryFolder(), 'store')
    const argv = ['identity', 'create', '--name', '王', '--org', '示例', '--store', store]
    const { exit, err } = await commandLine(...argv, '--lang', 'en')
    expect(exit).toBe(2)
    expect(err).toContain('PANELDESK_PASSPHRASE')
  })

  it('used to end as a failure of the machine where its file was missing', async () => {
    vi.stubEnv('PANELDESK_PASSPHRASE', '')
    const folder = await temporaryFolder()
    const file = join(folder, 'nothing.txt')
    const argv = ['identity', 'create', '--name', '王', '--org', '示例', '--store', join(folder, 'store')]
    const { exit, err } = await commandLine(...argv, '--passphrase-file', file, '--lang', 'en')
    expect(exit).toBe(3)
    expect(err).toContain(file)
  })

  it('of fewer than eight characters is refused', async () => {
    vi.stubEnv('PANELDESK_PASSPHRASE', 'short')
    const store = join(await temporaryFolder(), 'store')
    const { exit, out } = await commandLine(
      'identity',
      'create',
      '--name',
      'W',
      '--org',
      'O',
      '--store',
      store,
    )
    expect([exit, out]).toEqual([2, ''])
  })
})
