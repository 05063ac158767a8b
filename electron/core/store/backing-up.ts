import type { StoreDatabase } from '#db/database.ts'
import { appendLog } from '../log.ts'
import type { Machine } from '../machine.ts'
import { backUpStore } from './backups.ts'
import type { StorePaths } from './store-paths.ts'

/** A verified copy is made after so many changes, besides the one at opening. */
const changesBetweenBackups = 500

/** Copies made while the store is open. A copy that fails is logged and tried again later: it never stops work. */
export function backingUp(connection: StoreDatabase, paths: StorePaths, key: Uint8Array, machine: Machine) {
  let changes = 0
  let running = Promise.resolve()
  const now = async () => {
    changes = 0
    try {
      const made = await backUpStore(connection, paths, key, machine.now())
      if (made === null)
        appendLog(paths.log, machine.now(), 'a backup of the store did not hold and was dropped')
    } catch (error) {
      appendLog(paths.log, machine.now(), `no backup of the store: ${String(error)}`)
    }
  }
  return {
    now,
    count: (entries: number) => {
      changes += entries
      if (changes < changesBetweenBackups) return
      changes = 0
      // after the answer to this change has gone out
      running = running.then(() => new Promise<void>((resolve) => setImmediate(resolve))).then(now)
    },
    done: () => running,
  }
}
