import { statSync } from 'node:fs'
import type { StoreDatabase } from '#db/database.ts'
import { brokenEntry, journalLength } from '#db/journal.ts'
import { OpenDatabaseError, openDatabase, openReadOnly } from '#db/open-database.ts'
import { CoreFailure, failWith } from '../core-failure.ts'
import { appendLog } from '../log.ts'
import type { Machine } from '../machine.ts'
import { copyBeforeMigration, listBackups, newestGoodBackup } from './backups.ts'
import { readHolder } from './store-holder.ts'
import type { StorePaths } from './store-paths.ts'

const failureOf = { 'in-use': 'store-in-use', 'too-new': 'store-too-new', damaged: 'store-damaged' } as const

export interface OpenedDatabase {
  readonly connection: StoreDatabase
  readonly readOnly: boolean
}

/** Opens the database for writing, or a damaged one to look at. Throws a `CoreFailure` where neither works. */
export async function openWhole(
  paths: StorePaths,
  key: Uint8Array,
  machine: Machine,
): Promise<OpenedDatabase> {
  const path = paths.database
  // a new store in the place of a lost one would hide that anything was lost
  if (isMissing(path) && listBackups(paths).length > 0) return failDamaged(paths, key, 'missing')
  try {
    const connection = await openDatabase({
      path,
      key,
      beforeMigration: (old) => copyBeforeMigration(old, paths, machine.now()),
    })
    const broken = brokenEntry(connection)
    if (broken === null) return { connection, readOnly: false }
    connection.close()
    appendLog(paths.log, machine.now(), `the journal is broken at entry ${broken}`)
    return { connection: await openReadOnly({ path, key }), readOnly: true }
  } catch (error) {
    if (!(error instanceof OpenDatabaseError)) throw error
    if (error.problem === 'damaged') return openDamaged(paths, key)
    const holder = error.problem === 'in-use' ? readHolder(paths.holder) : null
    throw new CoreFailure(
      {
        code: failureOf[error.problem],
        subject: paths.folder,
        ...(holder === null ? {} : { details: { ...holder } }),
      },
      { cause: error },
    )
  }
}

async function openDamaged(paths: StorePaths, key: Uint8Array): Promise<OpenedDatabase> {
  const opened = await openReadOnly({ path: paths.database, key }).catch(() => null)
  try {
    if (opened !== null && journalLength(opened) >= 0) return { connection: opened, readOnly: true }
  } catch {
    opened?.close()
  }
  return failDamaged(paths, key, 'unreadable')
}

/** Says that the store does not open, and which backup could take its place. */
async function failDamaged(paths: StorePaths, key: Uint8Array, reason: string): Promise<never> {
  const backup = await newestGoodBackup(paths, key)
  const details = backup === null ? {} : { backupAt: backup.at, backupEntries: backup.entries }
  return failWith('store-damaged', { subject: paths.folder, reason, details })
}

function isMissing(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0
}
