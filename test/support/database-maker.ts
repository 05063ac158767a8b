import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import type { StoreDatabase } from '#db/database.ts'
import { openDatabase } from '#db/open-database.ts'
import { temporaryFolder } from './store-maker.ts'

/** The key of every database of the tests. */
export const key = new Uint8Array(32).fill(0xab)

/** A new, empty, encrypted store in a folder of its own. */
export async function newDatabase(): Promise<{ readonly path: string; readonly database: StoreDatabase }> {
  const path = join(await temporaryFolder(), 'store.db')
  return { path, database: await reopen(path) }
}

export async function reopen(path: string): Promise<StoreDatabase> {
  const database = await openDatabase({ path, key })
  onTestFinished(() => database.close())
  return database
}

/** The driver's own connection under the key, for what the program itself cannot do. */
export function rawConnection(path: string, under: Uint8Array = key): BetterSqlite3.Database {
  const connection = new BetterSqlite3(path)
  connection.pragma("cipher = 'sqlcipher'")
  connection.pragma('legacy = 4')
  connection.pragma(`key = "x'${Buffer.from(under).toString('hex')}'"`)
  onTestFinished(() => {
    connection.close()
  })
  return connection
}
