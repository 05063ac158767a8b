import { afterAll } from 'vitest'
import type { WhenDone } from './temporary-folder.ts'

/** For what the tests of a suite share: closed and removed after the last of them, newest first. */
export function afterSuite(): WhenDone {
  const works: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const work of works.toReversed()) await work()
  })
  return (work) => {
    works.push(work)
  }
}
