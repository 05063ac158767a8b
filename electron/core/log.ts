import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Instant } from '#shared/domain/brand.ts'

/** Above this the log is set aside, over the one set aside before. */
const largestLog = 1024 * 1024

/**
 * Adds a line to the log in the store folder. It names what failed and where in the program; contents, keys and
 * passphrases never go here. A full or read-only disk must not hide the failure that is being logged.
 */
export function appendLog(path: string, at: Instant, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog) renameSync(path, `${path}.old`)
    appendFileSync(path, `${at} ${text}\n`)
  } catch {
    // nowhere left to say it
  }
}
