import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import {
  centralHeader,
  endRecords,
  localHeader,
  type StoredEntry,
  type Zip64Thresholds,
  zip64Thresholds,
} from './zip-format.ts'

export interface ZipWriter {
  /**
   * Appends an entry and gives the hash of what went in. Paths must come in rising order; exactly `size`
   * bytes must come. A chunk is used up before the next is asked for.
   */
  add(path: string, size: number, chunks: Chunks): Promise<Sha256>
  /** Writes the table of contents and gives the size of the whole file in bytes. */
  finish(): Promise<number>
}

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export interface ZipWriterOptions {
  readonly thresholds?: Zip64Thresholds
  /** Called with the bytes of content written since the last call. */
  readonly advanced?: (bytes: number) => void
}

/**
 * Writes a ZIP of stored entries into an open, empty file: the same entries give the same bytes everywhere.
 * Holds one chunk and the table of contents in memory.
 */
export function createZipWriter(handle: FileHandle, options: ZipWriterOptions = {}): ZipWriter {
  const thresholds = options.thresholds ?? zip64Thresholds
  const entries: StoredEntry[] = []
  let end = 0

  async function add(path: string, size: number, chunks: Chunks): Promise<Sha256> {
    const last = entries.at(-1)
    if (last && last.path >= path) throw new RangeError(`entries out of order: ${last.path}, ${path}`)
    const offset = end
    const hash = createHash('sha256')
    let crc = 0
    let at = offset + localHeader({ path, size, crc, offset }, thresholds).length
    const full = at + size
    for await (const chunk of chunks) {
      if (at + chunk.length > full) throw sizeError(path)
      const writing = writeAll(handle, chunk, at)
      crc = crc32(chunk, crc)
      hash.update(chunk)
      await writing
      at += chunk.length
      options.advanced?.(chunk.length)
    }
    if (at !== full) throw sizeError(path)
    const entry = { path, size, crc, offset }
    await writeAll(handle, localHeader(entry, thresholds), offset)
    entries.push(entry)
    end = full
    return sha256Schema.parse(hash.digest('hex'))
  }

  async function finish(): Promise<number> {
    const table = Buffer.concat(entries.map((entry) => centralHeader(entry, thresholds)))
    const tail = Buffer.concat([table, endRecords(entries.length, end, table.length, thresholds)])
    await writeAll(handle, tail, end)
    return end + tail.length
  }

  return { add, finish }
}

function sizeError(path: string): RangeError {
  return new RangeError(`${path} has not the size it was announced with`)
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
