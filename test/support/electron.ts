import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication } from '@playwright/test'
import { z } from 'zod'

const repository = resolve(import.meta.dirname, '../..')

const electronRuntime = z.object({
  kind: z.enum(['release', 'fallback']),
  executable: z.string(),
  version: z.string(),
  chrome: z.string(),
  node: z.string(),
  nodeApi: z.string(),
})

export type ElectronRuntime = z.infer<typeof electronRuntime>

/** The Electron that the last `npm start` or `npm test` found or fetched. */
export function resolveElectron(): ElectronRuntime {
  return electronRuntime.parse(JSON.parse(readFileSync(join(repository, '.cache', 'electron.json'), 'utf8')))
}

/** Chromium's sandbox refuses to run as root; nobody else gives it up. */
export const sandboxed = !(process.platform === 'linux' && process.getuid?.() === 0)

export interface LaunchOptions {
  /** Folder of settings, window state and the store: one of its own for each instance that runs at a time. */
  readonly profile: string
  /** Arguments for the application, such as `--demo`. */
  readonly args?: readonly string[]
  /** Added to the environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Starts the built application in the real Electron. Whoever calls it closes it. */
export function launchApp({ profile, args = [], env = {} }: LaunchOptions): Promise<ElectronApplication> {
  const { executable } = resolveElectron()
  return _electron.launch({
    executablePath: executable,
    // where there is no GPU its process dies at the start, and now and then takes the first page's frame along
    args: ['--disable-gpu', repository, `--profile=${profile}`, ...args],
    cwd: repository,
    chromiumSandbox: sandboxed,
    timeout: 30_000,
    env: definedOnly({ ...process.env, ...env }),
  })
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
