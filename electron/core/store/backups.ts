import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { StoreDatabase } from '#db/database.ts'
import { brokenEntry, journalLength } from '#db/journal.ts'
import { isWhole, openReadOnly } from '#db/open-database.ts'
import { type Instant, instantSchema } from '#shared/domain/brand.ts'
import type { StorePaths } from './store-paths.ts'

/** As many verified copies stay; older ones go. */
const kept = 5

/** A copy of the store: when it was made, and how many journal entries it holds. */
export interface StoreBackup {
  readonly path: string
  readonly at: Instant
  readonly entries: number
}

const namePattern = /^store-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(\d+)\.db$/

function nameOf(at: Instant, entries: number): string {
  return `store-${at.replaceAll(/[-:.]/g, '')}-${entries}.db`
}

/** The copies by their names, oldest first. */
export function listBackups({ backups }: Pick<StorePaths, 'backups'>): readonly StoreBackup[] {
  return namesIn(backups)
    .toSorted()
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second, fraction, entries] = namePattern.exec(name) ?? []
      if (entries === undefined) return []
      const at = instantSchema.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}Z`)
      return [{ path: join(backups, name), at, entries: Number(entries) }]
    })
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Copies the store, unless its newest copy says the same already; makes the copy durable, checks it (every page,
 * the tables against their indexes, the journal's chain), and drops the oldest beyond five. A copy that does not
 * hold is dropped instead, and null says so.
 */
export async function backUpStore(
  database: StoreDatabase,
  paths: StorePaths,
  key: Uint8Array,
  at: Instant,
): Promise<StoreBackup | null> {
  const entries = journalLength(database)
  const newest = listBackups(paths).at(-1)
  if (newest?.entries === entries) return newest
  const backup = copyNow(database, paths, at, entries)
  if (!(await isGood(backup, key))) {
    rmSync(backup.path, { force: true })
    return null
  }
  for (const old of listBackups(paths).slice(0, -kept)) rmSync(old.path, { force: true })
  return backup
}

/** A copy at the moment before a migration; whoever wants to use it checks it then. */
export function copyBeforeMigration(database: StoreDatabase, paths: StorePaths, at: Instant): void {
  copyNow(database, paths, at, journalLength(database))
}

/** Whole or not at all, and on the disk. */
function copyNow(
  database: StoreDatabase,
  { backups }: StorePaths,
  at: Instant,
  entries: number,
): StoreBackup {
  mkdirSync(backups, { recursive: true })
  for (const name of readdirSync(backups)) {
    // of a process that was killed: whoever has the store open is alone here
    if (name.endsWith('.part')) rmSync(join(backups, name), { force: true })
  }
  const path = join(backups, nameOf(at, entries))
  const part = `${path}.part`
  database.copyTo(part)
  const file = openSync(part, 'r+')
  fsyncSync(file)
  closeSync(file)
  renameSync(part, path)
  return { path, at, entries }
}

/** Whether a copy opens under the key, is whole, and holds an unbroken journal of the length it claims. */
async function isGood({ path, entries }: StoreBackup, key: Uint8Array): Promise<boolean> {
  if (!(await isWhole({ path, key }))) return false
  const database = await openReadOnly({ path, key })
  try {
    return journalLength(database) === entries && brokenEntry(database) === null
  } finally {
    database.close()
  }
}

/** The newest copy that holds, if any. */
export async function newestGoodBackup(
  paths: Pick<StorePaths, 'backups'>,
  key: Uint8Array,
): Promise<StoreBackup | null> {
  for (const backup of listBackups(paths).toReversed()) if (await isGood(backup, key)) return backup
  return null
}
