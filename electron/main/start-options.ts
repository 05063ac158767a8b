import { join } from 'node:path'

/** What the command line of the window says. Chromium's own switches are left to Chromium. */
export interface StartOptions {
  /** Folder of settings, window state and the store; null for the system's usual place. */
  readonly profile: string | null
  /** The store, where it does not lie in the profile: on a stick, or shared with the command line. */
  readonly store: string | null
  /** Open with a practice identity and the sample applications, in a profile of their own. */
  readonly demo: boolean
}

function optionOf(argv: readonly string[], name: string): string | null {
  const value = argv.find((argument) => argument.startsWith(`${name}=`))?.slice(name.length + 1)
  return value === undefined || value === '' ? null : value
}

/** Reads `--profile=DIR`, `--store=DIR` and `--demo`; everything else is none of ours. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  return {
    profile: optionOf(argv, '--profile'),
    store: optionOf(argv, '--store'),
    demo: argv.includes('--demo'),
  }
}

/** The demo keeps its own profile, so that practice never mixes with real reviews. */
export function profileFolder(options: StartOptions, usual: string): string {
  return options.profile ?? (options.demo ? join(usual, 'demo') : usual)
}
