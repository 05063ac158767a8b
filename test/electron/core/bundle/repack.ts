import { open, writeFile } from 'node:fs/promises'
import { bundleLimits } from '#electron/core/bundle/zip-limits.ts'
import { openZip, readEntry } from '#electron/core/bundle/zip-reader.ts'
import { rawZip } from './raw-zip.ts'

export type Files = Map<string, Buffer>

/** All files of a bundle, by path. */
export async function unpack(path: string): Promise<Files> {
  const handle = await open(path, 'r')
  try {
    const files: Files = new Map()
    for (const entry of (await openZip(handle, bundleLimits)).entries) {
      const parts: Buffer[] = []
      for await (const chunk of readEntry(handle, entry)) parts.push(Buffer.from(chunk))
      files.set(entry.path, Buffer.concat(parts))
    }
    return files
  } finally {
    await handle.close()
  }
}

/** Tampers with a bundle: unpacks it, lets `change` loose on the files, and packs what is left. */
export async function tamper(path: string, change: (files: Files) => void): Promise<string> {
  const files = await unpack(path)
  change(files)
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(path, rawZip(entries.map(([name, data]) => ({ name, data }))))
  return path
}

/** The bytes of a file that must be there. */
export function need(files: Files, path: string): Buffer {
  const bytes = files.get(path)
  if (!bytes) throw new Error(`no ${path} in the bundle`)
  return bytes
}
