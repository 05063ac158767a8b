import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { BundleFile, PassOptions } from './bundle-contents.ts'
import { BundleError } from './bundle-error.ts'
import { bundleLimits } from './zip-limits.ts'
import { openZip, readEntry } from './zip-reader.ts'

/** Reads verified files of one bundle; a chunk is valid until the next is asked for. */
export type ReadFiles = (
  files: readonly BundleFile[],
  visit: (file: BundleFile, chunks: AsyncIterable<Uint8Array>) => Promise<void>,
  options?: PassOptions,
) => Promise<void>

/**
 * Opens a bundle once to read from it often: the table of a round has a line for every file of every centre, and
 * looking through it again for each centre would cost the square.
 *
 * Files come from an inspection of the same path. The bytes are hashed again on the way: where the bundle is
 * another file by now, the last step of reading throws a {@link BundleError} `source-changed`, so what was
 * verified is what is imported.
 */
export async function withBundleFiles<Result>(
  path: string,
  use: (read: ReadFiles) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path, 'r')
  try {
    const archive = await openZip(handle, bundleLimits)
    const entries = new Map(archive.entries.map((entry) => [entry.path, entry]))
    return await use(async (files, visit, { progress, signal } = {}) => {
      const total = files.reduce((sum, { size }) => sum + size, 0)
      let done = 0
      for (const file of files) {
        const entry = entries.get(file.path)
        if (entry?.size !== file.size) throw new BundleError('source-changed', file.path)
        await visit(file, verified(file, readEntry(handle, entry, signal)))
        done += file.size
        progress?.(done, total)
      }
    })
  } finally {
    await handle.close()
  }
}

/** Hands the bytes of verified files to `visit`, one file after another; as {@link withBundleFiles}, for once. */
export function readBundleFiles(path: string, ...reading: Parameters<ReadFiles>): Promise<void> {
  return withBundleFiles(path, (read) => read(...reading))
}

async function* verified(
  { path, sha256 }: BundleFile,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== sha256) throw new BundleError('source-changed', path)
}
