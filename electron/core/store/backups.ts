import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '#db/open-database.ts'
import type { Instant } from '#shared/domain/brand.ts'
import type { StorePaths } from './store-paths.ts'

/** As many verified copies stay; older ones go. */
const kept = 5

const namePattern = /^store-\d{8}T\d{9}Z\.db$/

export function listBackups({ backups }: StorePaths): readonly string[] {
  try {
    return readdirSync(backups)
      .filter((name) => namePattern.test(name))
      .toSorted()
      .map((name) => join(backups, name))
  } catch {
    return []
  }
}

/**
 * Copies the store's file while nobody writes (one process, and this call does not yield), checks that the copy
 * opens under the key, and drops the oldest beyond five. A copy that does not open is dropped instead.
 */
export async function backUpStore(paths: StorePaths, key: Uint8Array, at: Instant): Promise<string | null> {
  mkdirSync(paths.backups, { recursive: true })
  const copy = join(paths.backups, `store-${at.replaceAll(/[-:.]/g, '')}.db`)
  copyFileSync(paths.database, copy)
  try {
    const database = await openDatabase({ path: copy, key, readOnly: true })
    database.get('SELECT count(*) AS entries FROM journal')
    database.close()
  } catch {
    rmSync(copy, { force: true })
    return null
  }
  for (const old of listBackups(paths).slice(0, -kept)) rmSync(old, { force: true })
  return copy
}
