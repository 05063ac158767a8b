import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { sha256 } from '../digest.ts'
import { renamePatiently } from '../intake/content-store.ts'
import { readChunks } from './file-chunks.ts'

/** Of this machine: the processes of another one, on a shared folder, are not ours to judge. */
const prefix = `.paneldesk-${sha256(hostname()).slice(0, 8)}-`

/**
 * Writes a file whole or not at all: under a temporary name beside it, forced to the disk, then renamed over
 * whatever was there. Where `write` throws, nothing is left and an older file stays as it was. An error of the
 * system names the file that was to be written.
 */
export async function writeWholeFile<Result>(
  path: string,
  write: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const folder = dirname(path)
  await removeAbandoned(folder)
  // not made of the file's own name, which may be as long as a name can be
  const temporary = join(folder, `${prefix}${process.pid}-${randomUUID()}.part`)
  const handle = await open(temporary, 'wx').catch(failAbout(path, temporary))
  try {
    const result = await write(handle)
    await handle.sync()
    await handle.close()
    await renamePatiently(temporary, path)
    await syncFolder(folder)
    return result
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(temporary, { force: true })
    return failAbout(path, temporary)(error)
  }
}

/**
 * Copies a file whole or not at all. `whenCopied` runs while the copy lies on the disk and has not got its name yet;
 * where it throws, no copy is left.
 */
export function copyWholeFile(
  source: string,
  path: string,
  whenCopied: () => void = () => undefined,
): Promise<void> {
  return writeWholeFile(path, async (handle) => {
    const original = await open(source, 'r')
    try {
      const { size } = await original.stat()
      for await (const chunk of readChunks(original, 0, size)) await handle.writeFile(chunk)
    } finally {
      await original.close()
    }
    await handle.sync()
    whenCopied()
  })
}

/** Removes what a process that was killed left half-written in a folder; others may be writing there just now. */
async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (!name.startsWith(prefix) || !name.endsWith('.part')) continue
    const pid = Number.parseInt(name.slice(prefix.length), 10)
    if (!isAlive(pid)) await rm(join(folder, name), { force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // it is there, and somebody else's
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Nobody knows the temporary name: an error about it is about the file that it was to become. */
function failAbout(path: string, temporary: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && 'syscall' in error) {
      const about = 'path' in error ? error.path : undefined
      const writing = error.syscall === 'write' || error.syscall === 'fsync'
      if (about === temporary || (about === undefined && writing)) Object.assign(error, { path })
    }
    throw error
  }
}

/** Makes the rename itself durable. Windows has no such call and refuses to open a folder. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
