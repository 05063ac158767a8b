import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Puts work off until the test is over; a suite that shares something hands in its own. */
export type WhenDone = (work: () => Promise<void>) => void

/** A folder that goes when the test that asked for it ends. */
export async function temporaryFolder(whenDone: WhenDone = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paneldesk-test-'))
  whenDone(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return folder
}
