import { main } from '#electron/cli/main.ts'

export interface CommandLineRun {
  readonly exit: number
  readonly out: string
  readonly err: string
  /** Standard output as the one JSON document that it must be. */
  readonly json: () => unknown
}

/** Runs a command line in this process; what it prints is kept. */
export async function commandLine(...argv: readonly string[]): Promise<CommandLineRun> {
  const out: string[] = []
  const err: string[] = []
  const exit = await main(argv, {
    out: (text) => {
      out.push(text)
    },
    err: (text) => {
      err.push(text)
    },
  })
  return { exit, out: out.join(''), err: err.join(''), json: (): unknown => JSON.parse(out.join('')) }
}
