import { join } from 'node:path'

/** What the command line of the window says. Chromium's own switches are left to Chromium. */
export interface StartOptions {
  /** Folder of settings, window state and the store; null for the system's usual place. */
  readonly profile: string | null
  /** Open with a practice identity and the sample applications, in a profile of their own. */
  readonly demo: boolean
}

/** Reads `--profile=DIR` and `--demo`; everything else is none of ours. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const profile = argv.find((argument) => argument.startsWith('--profile='))?.slice('--profile='.length)
  return { profile: profile === undefined || profile === '' ? null : profile, demo: argv.includes('--demo') }
}

/** The demo keeps its own profile, so that practice never mixes with real reviews. */
export function profileFolder(options: StartOptions, usual: string): string {
  return options.profile ?? (options.demo ? join(usual, 'demo') : usual)
}
