import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Machine } from '../machine.ts'
import type { StoreBackup } from './backups.ts'
import type { StorePaths } from './store-paths.ts'

/** What SQLite keeps beside a database. */
const companions = ['', '-wal', '-shm'] as const

/**
 * Puts a backup in the place of the store's file. The damaged one is set aside with its log, never deleted. A
 * crash in between leaves no store, which counts as damaged and is restored again.
 */
export async function putBackupInPlace(
  paths: StorePaths,
  backup: StoreBackup,
  { now }: Pick<Machine, 'now'>,
): Promise<void> {
  const part = `${paths.database}.part`
  rmSync(part, { force: true })
  copyFileSync(backup.path, part)
  const file = await open(part, 'r+')
  await file.sync()
  await file.close()
  const aside = join(paths.damaged, now().replaceAll(/[-:.]/g, ''))
  mkdirSync(aside, { recursive: true })
  for (const companion of companions) {
    const path = `${paths.database}${companion}`
    if (existsSync(path)) renameSync(path, join(aside, basename(path)))
  }
  renameSync(part, paths.database)
}
