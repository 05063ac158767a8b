import type { Failure } from '#shared/contract/failure.ts'
import type { FileToken } from '#shared/contract/file-token.ts'
import type { CallInput, CallName, CallOutput } from '#shared/contract/index.ts'
import type { Language, LocalizedText } from '#shared/domain/localized-text.ts'
import type { ExitCode } from './exit-code.ts'
import type { Progress } from './progress.ts'

/** A failure on its way to the end of the program. */
export class CommandFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The command line was not understood: exit 2, with the usage. */
export class WrongUse extends Error {
  readonly text: LocalizedText

  constructor(text: LocalizedText) {
    super(text.en)
    this.text = text
  }
}

/** An open store: calls through the contract, answers or a `CommandFailure`. */
export interface OpenStore {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>
  /** Exchanges a path for the token that calls take. */
  file(path: string): FileToken
  close(): Promise<void>
}

export interface CommandContext {
  readonly language: Language
  readonly storeFolder: string
  readonly arguments: readonly string[]
  readonly options: Readonly<Record<string, string | true>>
  readonly progress: Progress
  /** Opens and unlocks the store, once; the passphrase comes from the environment, a file or a prompt. */
  readonly openStore: () => Promise<OpenStore>
  readonly passphrase: () => Promise<string>
}

/** What a command prints: one JSON value with `--json`, else the lines; and what it tells the shell. */
export interface Outcome {
  readonly exit: ExitCode
  readonly json: unknown
  readonly lines: readonly string[]
}

export interface Command {
  /** `identity create`, `verify`, … */
  readonly name: string
  /** What follows the name: `ID --from FILE.json`. */
  readonly usage: string
  readonly summary: LocalizedText
  /** How many arguments it takes. */
  readonly arity: number
  /** The most that it takes, where some may be left out. */
  readonly arityAtMost?: number
  /** Names of its own options; those that take a value end with `=`. */
  readonly options: readonly string[]
  /** The shape of its JSON, in one line a field, for `--help`. */
  readonly json: readonly string[]
  readonly run: (context: CommandContext) => Promise<Outcome>
}
