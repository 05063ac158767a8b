import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { writeWholeFile } from '../bundle/whole-file.ts'

const attemptsSchema = z.object({ failures: z.int().min(0), lastAt: z.number() })
export type Attempts = z.infer<typeof attemptsSchema>

const none: Attempts = { failures: 0, lastAt: 0 }

/** Seconds to wait after so many wrong passphrases in a row: none for two slips, then 1, 2, 4 … 60. */
export function waitAfter(failures: number): number {
  return failures <= 2 ? 0 : Math.min(60, 2 ** (failures - 3))
}

/** Seconds still to wait at a moment, rounded up. A clock set back does not prolong the wait beyond its length. */
export function secondsLeft({ failures, lastAt }: Attempts, now: number): number {
  const wait = waitAfter(failures)
  return Math.max(0, Math.min(wait, Math.ceil((lastAt + wait * 1_000 - now) / 1_000)))
}

/** Wrong tries lie on disk: starting anew does not forget them. */
export async function readAttempts(path: string): Promise<Attempts> {
  try {
    return attemptsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return none
  }
}

/** Notes a try before it is made, as if it failed: ending the process in the middle of it saves no wait. */
export function noteAttempt(path: string, { failures }: Attempts, now: number): Promise<void> {
  return writeWholeFile(path, async (handle) => {
    await handle.writeFile(JSON.stringify({ failures: failures + 1, lastAt: now } satisfies Attempts))
  })
}

export function forgetAttempts(path: string): Promise<void> {
  return rm(path, { force: true })
}
