import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Sha256 } from '#shared/domain/hash.ts'
import { systemCode } from './problem.ts'

/** Where the content-addressed store keeps a blob: `<folder>/<first 2 digits>/<other 62>`. */
export function blobPath(evidenceFolder: string, sha256: Sha256): string {
  return join(evidenceFolder, sha256.slice(0, 2), sha256.slice(2))
}

/** Whether the store has a blob of this hash and size; one of another size is damaged and counts as missing. */
export async function hasBlob(evidenceFolder: string, sha256: Sha256, size: number): Promise<boolean> {
  try {
    const found = await stat(blobPath(evidenceFolder, sha256))
    return found.isFile() && found.size === size
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
}

/**
 * Moves a written and flushed file into the store. Both must lie on one volume. True where it was added, false
 * where the store had it already and the file was dropped. Durable only after `syncFolders`.
 */
export async function moveIntoStore(
  file: string,
  evidenceFolder: string,
  sha256: Sha256,
  size: number,
): Promise<boolean> {
  const target = blobPath(evidenceFolder, sha256)
  if (await hasBlob(evidenceFolder, sha256, size)) {
    await rm(file, { force: true })
    return false
  }
  await mkdir(dirname(target), { recursive: true })
  await renamePatiently(file, target)
  return true
}

/**
 * Renames, trying again for about a second where the file is held: on Windows a virus scanner often opens a
 * file that was just written.
 */
export async function renamePatiently(
  from: string,
  to: string,
  move: (from: string, to: string) => Promise<void> = rename,
  pause: (milliseconds: number) => Promise<unknown> = setTimeout,
): Promise<void> {
  for (const wait of [20, 50, 100, 200, 300, 400]) {
    try {
      return await move(from, to)
    } catch (error) {
      if (!heldCodes.has(systemCode(error) ?? '')) throw error
      await pause(wait)
    }
  }
  return move(from, to)
}

const heldCodes = new Set(['EPERM', 'EACCES', 'EBUSY'])

/** Makes the names in these folders durable. Windows cannot flush a folder and needs no such thing. */
export async function syncFolders(folders: Iterable<string>): Promise<void> {
  if (process.platform === 'win32') return
  for (const folder of folders) {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}
