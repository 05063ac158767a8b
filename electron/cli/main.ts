import { describeFailure } from '#shared/contract/failure-text.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { type Command, type CommandContext, CommandFailure, type OpenStore, WrongUse } from './command.ts'
import { commands } from './commands/index.ts'
import { defaultStoreFolder } from './default-store.ts'
import { type ExitCode, exitCodeOf } from './exit-code.ts'
import { commandHelpLines, helpLines } from './help.ts'
import { openStore } from './open-store.ts'
import { checkUse, type ParsedArguments, parseArguments } from './parse-arguments.ts'
import { readPassphrase } from './passphrase.ts'
import { terminalProgress } from './progress.ts'

export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

function languageOf(options: ParsedArguments['options']): Language {
  const asked = options['lang']
  if (asked === 'zh' || asked === 'en') return asked
  if (asked !== undefined) throw new WrongUse({ zh: '--lang 只能是 zh 或 en', en: '--lang is zh or en' })
  return (process.env['LANG'] ?? 'zh').toLowerCase().startsWith('en') ? 'en' : 'zh'
}

/** The language for what is wrong with a command line that cannot be read whole. */
function languageAskedFor(argv: readonly string[]): Language {
  const asked =
    argv.includes('--lang=en') || argv.some((word, at) => word === '--lang' && argv[at + 1] === 'en')
  return asked ? 'en' : 'zh'
}

/** Runs one command line and says how it ended. */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  let language = languageAskedFor(argv)
  try {
    const parsed = parseArguments(argv, commands)
    language = languageOf(parsed.options)
    const { command, options } = parsed
    if (command === null || options['help'] === true) {
      const lines = command === null ? helpLines(commands, language) : commandHelpLines(command, language)
      streams.out(`${lines.join('\n')}\n`)
      return command === null && options['help'] !== true ? 2 : 0
    }
    checkUse(parsed)
    return await runCommand(command, parsed, language, streams)
  } catch (error) {
    return sayError(error, language, streams)
  }
}

async function runCommand(
  command: Command,
  { arguments: words, options }: ParsedArguments,
  language: Language,
  streams: Streams,
): Promise<ExitCode> {
  const json = options['json'] === true
  const quiet = options['quiet'] === true
  const file = options['passphrase-file']
  const folder = options['store']
  const storeFolder = typeof folder === 'string' ? folder : defaultStoreFolder()
  const passphrase = () => readPassphrase(typeof file === 'string' ? file : undefined, language)
  const progress = terminalProgress(process.stderr, quiet)
  const opened: Promise<OpenStore>[] = []
  const context: CommandContext = {
    language,
    storeFolder,
    arguments: words,
    options,
    progress,
    passphrase,
    openStore: () => {
      const store = opened[0] ?? openStore(storeFolder, passphrase, progress)
      if (opened.length === 0) opened.push(store)
      return store
    },
  }
  try {
    const outcome = await command.run(context)
    progress.clear()
    if (json) streams.out(`${JSON.stringify(outcome.json)}\n`)
    else if (!quiet) streams.out(outcome.lines.map((line) => `${line}\n`).join(''))
    return outcome.exit
  } finally {
    progress.clear()
    for (const store of opened) await store.then((open) => open.close()).catch(() => undefined)
  }
}

function sayError(error: unknown, language: Language, { err }: Streams): ExitCode {
  if (error instanceof WrongUse) {
    err(
      `${error.text[language]}\n${language === 'zh' ? '“paneldesk --help”显示用法' : 'paneldesk --help shows the usage'}\n`,
    )
    return 2
  }
  if (error instanceof CommandFailure) {
    const { what, todo } = describeFailure(error.failure, language)
    err(`${what}\n${todo === '' ? '' : `${todo}\n`}`)
    return exitCodeOf(error.failure)
  }
  const reason = error instanceof Error ? error.message : String(error)
  err(`${language === 'zh' ? '内部错误' : 'Internal error'}: ${reason}\n`)
  return 4
}
