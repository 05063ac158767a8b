import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import type { IntakeMeter } from './meter.ts'
import { asWriteError } from './problem.ts'
import type { SourceEntry } from './source.ts'

/** What writing a staged file needs of an open file; handed in so that a full disk can be tried. */
export interface StagedFile {
  write(chunk: Uint8Array, offset: number, length: number): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  close(): Promise<void>
}

export type OpenStagedFile = (path: string) => Promise<StagedFile>

/** Creates the file on the disk; one that is there already is an error. */
export const openStagedFile: OpenStagedFile = (path) => open(path, 'wx')

export interface StagedBytes {
  readonly sha256: Sha256
  readonly size: number
  /** The first bytes, enough to tell what they are. */
  readonly head: Uint8Array
}

/** How many of the first bytes of a file are kept to tell its kind. */
export const headLength = 8 * 1024

/** Writes an entry to a new file in one pass: read, count, hash, write; flushed to the disk at the end. */
export async function stageFile(
  entry: SourceEntry,
  path: string,
  place: { readonly archive: string; readonly entry: string },
  meter: IntakeMeter,
  openFile: OpenStagedFile,
  signal: AbortSignal,
): Promise<StagedBytes> {
  const writing = <Value>(promise: Promise<Value>) =>
    promise.catch((error: unknown) => {
      throw asWriteError(error, place)
    })
  const file = await writing(openFile(path))
  try {
    const hash = createHash('sha256')
    const head: Uint8Array[] = []
    let size = 0
    for await (const chunk of entry.read()) {
      signal.throwIfAborted()
      meter.count(entry, size + chunk.length, chunk.length)
      if (size < headLength) head.push(Uint8Array.from(chunk.subarray(0, headLength - size)))
      // The write runs in the thread pool while this thread hashes.
      const written = writing(writeAll(file, chunk))
      hash.update(chunk)
      await written
      size += chunk.length
    }
    await writing(file.sync())
    return { sha256: sha256Schema.parse(hash.digest('hex')), size, head: Buffer.concat(head) }
  } finally {
    await file.close()
  }
}

async function writeAll(file: StagedFile, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done)
    done += bytesWritten
  }
}
