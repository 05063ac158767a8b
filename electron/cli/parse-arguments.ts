import { type Command, WrongUse } from './command.ts'

export interface ParsedArguments {
  readonly command: Command | null
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, string | true>>
}

/** Options of every command; those with `=` take a value. */
export const commonOptions = ['store=', 'lang=', 'json', 'quiet', 'passphrase-file=', 'help'] as const

/**
 * Reads the command line. Options may stand anywhere; `--name=value` and `--name value` are the same, but a value
 * that begins with `--` needs the first form: else a forgotten value would swallow the option after it.
 */
export function parseArguments(argv: readonly string[], commands: readonly Command[]): ParsedArguments {
  const words: string[] = []
  const options: Record<string, string | true> = {}
  const known = knownOptions(argv, commands)
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (!word.startsWith('--')) {
      words.push(word)
      continue
    }
    const [name = '', inline] = splitOnce(word.slice(2))
    if (known.has(`${name}=`)) {
      const next = argv[at + 1]
      const value = inline ?? (next?.startsWith('--') === true ? undefined : next)
      if (inline === undefined) at += 1
      if (value === undefined)
        throw new WrongUse({ zh: `选项 --${name} 后面缺少值`, en: `Option --${name} needs a value` })
      options[name] = value
    } else if (known.has(name) && inline === undefined) {
      options[name] = true
    } else {
      throw new WrongUse({ zh: `不认识的选项 --${name}`, en: `Unknown option --${name}` })
    }
  }
  return { ...findCommand(words, commands), options }
}

/**
 * Every option of every command, so that a foreign one is named as such. Where two commands mean different things
 * by a name (`demo --round`, `matrix --round ID`), the command that stands in front decides.
 */
function knownOptions(argv: readonly string[], commands: readonly Command[]): ReadonlySet<string> {
  const front = argv.slice(
    0,
    Math.max(
      0,
      argv.findIndex((word) => word.startsWith('--')),
    ),
  )
  const named = [2, 1]
    .map((length) => front.slice(0, length).join(' '))
    .map((name) => commands.find((command) => command.name === name))
    .find((command) => command !== undefined)
  const own = new Set(named?.options ?? [])
  const other = (name: string) => (name.endsWith('=') ? name.slice(0, -1) : `${name}=`)
  const all = [...commonOptions, ...commands.flatMap(({ options }) => options)]
  return new Set(all.filter((name) => own.has(name) || !own.has(other(name))))
}

function splitOnce(text: string): readonly [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

function findCommand(words: readonly string[], commands: readonly Command[]) {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ')
    const command = commands.find((candidate) => candidate.name === name)
    if (command !== undefined) return { command, arguments: words.slice(length) }
  }
  if (words.length === 0) return { command: null, arguments: [] }
  throw new WrongUse({
    zh: `不认识的命令“${words.join(' ')}”`,
    en: `Unknown command "${words.join(' ')}"`,
  })
}

/** Refuses a wrong number of arguments and options that belong to other commands. */
export function checkUse(parsed: ParsedArguments): void {
  const { command } = parsed
  if (command === null) return
  const given = parsed.arguments.length
  if (given < command.arity || given > (command.arityAtMost ?? command.arity)) {
    throw new WrongUse({
      zh: `用法：${command.name} ${command.usage}`,
      en: `Usage: ${command.name} ${command.usage}`,
    })
  }
  const allowed = new Set([...commonOptions, ...command.options].map((name) => name.replace('=', '')))
  const foreign = Object.keys(parsed.options).find((name) => !allowed.has(name))
  if (foreign !== undefined)
    throw new WrongUse({
      zh: `命令 ${command.name} 没有选项 --${foreign}`,
      en: `${command.name} has no option --${foreign}`,
    })
}
