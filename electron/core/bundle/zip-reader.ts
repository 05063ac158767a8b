import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { foldPath } from '#shared/bundle/bundle-path.ts'
import { fill, readChunks } from './file-chunks.ts'
import { readZipEnd, type ZipEnd } from './zip-end.ts'
import { ZipError } from './zip-error.ts'
import { centralHeader, endRecords, localHeader, zip64Thresholds } from './zip-format.ts'
import { checkLayout, type ZipEntry } from './zip-layout.ts'
import type { ZipLimits } from './zip-limits.ts'
import { parseTable, type TableEntry } from './zip-table.ts'

export interface ZipArchive {
  /** Files only, in the order of their bytes. */
  readonly entries: readonly ZipEntry[]
  /** Byte for byte as {@link createZipWriter} would have written it. */
  readonly asWritten: boolean
}

/**
 * Reads and checks the container of a bundle: every byte of the file belongs to a header, an entry or the
 * table of contents, and no two programs can read it differently. Any tool may have packed it, stored or
 * deflated. Throws a {@link ZipError} for what is wrong.
 */
export async function openZip(handle: FileHandle, limits: ZipLimits): Promise<ZipArchive> {
  const { size } = await handle.stat()
  const end = await readZipEnd(handle, size)
  if (end.entries > limits.entries) throw new ZipError({ code: 'too-many-entries', limit: limits.entries })
  if (end.tableSize > limits.tableBytes) {
    throw new ZipError({ code: 'too-large', path: null, limit: limits.tableBytes })
  }
  const table = await fill(handle, Buffer.alloc(end.tableSize), end.tableOffset)
  const lines = parseTable(table, end.entries, limits)
  refuseDoubles(lines)
  const placed = await checkLayout(handle, lines, end.tableOffset)
  const rest = await fill(handle, Buffer.alloc(size - end.tableOffset), end.tableOffset)
  return {
    entries: placed.map(({ entry }) => entry).filter((entry) => !entry.path.endsWith('/')),
    asWritten:
      placed.every(({ entry, header }) => header.equals(localHeader(entry, zip64Thresholds))) &&
      isInOrder(lines) &&
      rest.equals(tableAsWritten(lines, end)),
  }
}

/**
 * The unpacked bytes of an entry, exactly as many as announced. A chunk is valid until the next is asked for.
 * Throws a {@link ZipError} where packed data is broken.
 */
export async function* readEntry(
  handle: FileHandle,
  entry: ZipEntry,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const packed = readChunks(handle, entry.dataStart, entry.packedSize, signal)
  if (entry.method === 'stored') return yield* packed
  let size = 0
  try {
    for await (const chunk of inflate(packed)) {
      size += chunk.length
      if (size > entry.size) break
      yield chunk
    }
  } catch (error) {
    signal?.throwIfAborted()
    if (!isZlibError(error)) throw error
    throw new ZipError({ code: 'zip-damaged', path: entry.path })
  }
  if (size !== entry.size) throw new ZipError({ code: 'zip-damaged', path: entry.path })
}

/** Chunks are copied on the way in, since zlib works on them after the next has been asked for. */
function inflate(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const source = Readable.from(copies(packed))
  const inflated = createInflateRaw()
  source.on('error', (error) => inflated.destroy(error))
  inflated.on('close', () => source.destroy())
  return source.pipe(inflated)
}

async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield Buffer.from(chunk)
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
}

function refuseDoubles(entries: readonly TableEntry[]): void {
  const seen = new Map<string, string>()
  for (const { path } of entries) {
    const fold = foldPath(path.replace(/\/$/, ''))
    const other = seen.get(fold)
    if (other === path) throw new ZipError({ code: 'doubled-file', path })
    if (other !== undefined) throw new ZipError({ code: 'similar-names', path, other })
    seen.set(fold, path)
  }
}

function isInOrder(entries: readonly TableEntry[]): boolean {
  return entries.every((entry, index) => {
    const before = entries[index - 1]
    return !before || (before.path < entry.path && before.offset < entry.offset)
  })
}

function tableAsWritten(entries: readonly TableEntry[], end: ZipEnd): Buffer {
  const lines = entries.map((entry) => centralHeader(entry, zip64Thresholds))
  return Buffer.concat([
    ...lines,
    endRecords(entries.length, end.tableOffset, end.tableSize, zip64Thresholds),
  ])
}
