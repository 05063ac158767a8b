import type { FileHandle } from 'node:fs/promises'
import { fill } from './file-chunks.ts'
import { ZipError } from './zip-error.ts'
import { lengths, signatures } from './zip-format.ts'

/** Where the table of contents lies and how many entries it has. */
export interface ZipEnd {
  readonly entries: number
  readonly tableOffset: number
  readonly tableSize: number
}

const longestComment = 0xffff
const sentinel16 = 0xffff
const sentinel32 = 0xffffffff

/**
 * Finds the end record, which must be the last bytes of the file: no comment, nothing after it, and the table
 * of contents right before it. Throws a {@link ZipError} that tells an encrypted, a truncated and a foreign
 * file apart.
 */
export async function readZipEnd(handle: FileHandle, size: number): Promise<ZipEnd> {
  const start = await fill(handle, Buffer.alloc(Math.min(size, 64)), 0)
  const tail = await fill(handle, Buffer.alloc(Math.min(size, lengths.end)), Math.max(0, size - lengths.end))
  if (tail.length === lengths.end && tail.readUInt32LE(0) === signatures.end && tail.readUInt16LE(20) === 0) {
    return readEnd(handle, tail, size - lengths.end)
  }
  throw new ZipError(await whyNoEnd(handle, size, start))
}

async function readEnd(handle: FileHandle, record: Buffer, at: number): Promise<ZipEnd> {
  const short = {
    disk: record.readUInt32LE(4),
    entriesHere: record.readUInt16LE(8),
    entries: record.readUInt16LE(10),
    tableSize: record.readUInt32LE(12),
    tableOffset: record.readUInt32LE(16),
  }
  if (short.disk !== 0 || short.entriesHere !== short.entries) throw damaged()
  const long = await readEnd64(handle, at)
  const end = long?.end ?? short
  const fits =
    (short.entries === end.entries || short.entries === sentinel16) &&
    (short.tableSize === end.tableSize || short.tableSize === sentinel32) &&
    (short.tableOffset === end.tableOffset || short.tableOffset === sentinel32)
  const gap = (long?.at ?? at) - (end.tableOffset + end.tableSize)
  if (gap > 0) throw new ZipError({ code: 'foreign-bytes', offset: end.tableOffset + end.tableSize })
  if (!fits || gap < 0) throw damaged()
  return { entries: end.entries, tableOffset: end.tableOffset, tableSize: end.tableSize }
}

/** The 64-bit end record before the end record at `at`, where there is one, and where it begins. */
async function readEnd64(handle: FileHandle, at: number) {
  const recordAt = at - lengths.locator64 - lengths.end64
  if (recordAt < 0) return undefined
  const bytes = await fill(handle, Buffer.alloc(lengths.end64 + lengths.locator64), recordAt)
  const locator = bytes.subarray(lengths.end64)
  if (locator.readUInt32LE(0) !== signatures.locator64) return undefined
  const fixed =
    locator.readUInt32LE(4) === 0 &&
    long(locator, 8) === recordAt &&
    locator.readUInt32LE(16) === 1 &&
    bytes.readUInt32LE(0) === signatures.end64 &&
    long(bytes, 4) === lengths.end64 - 12 &&
    long(bytes, 16) === 0 &&
    long(bytes, 24) === long(bytes, 32)
  if (!fixed) throw damaged()
  return {
    at: recordAt,
    end: { entries: long(bytes, 32), tableSize: long(bytes, 40), tableOffset: long(bytes, 48) },
  }
}

/** Why the file does not end with an end record. */
async function whyNoEnd(handle: FileHandle, size: number, start: Buffer): Promise<ZipError['finding']> {
  const text = start.toString('latin1')
  if (text.startsWith('age-encryption.org/v1') || text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) {
    return { code: 'encrypted' }
  }
  const end = await findEarlierEnd(handle, size)
  if (end !== undefined) return { code: 'foreign-bytes', offset: end }
  return text.startsWith('PK') ? { code: 'truncated-zip' } : { code: 'not-a-zip' }
}

/**
 * The end of an end record that has something after it: a comment, appended bytes. One inside a stored
 * document (DOCX and XLSX are ZIPs too) does not count: its offsets do not fit the place.
 */
async function findEarlierEnd(handle: FileHandle, size: number): Promise<number | undefined> {
  const length = Math.min(size, lengths.end + longestComment)
  const tail = await fill(handle, Buffer.alloc(length), size - length)
  const mark = Buffer.alloc(4)
  mark.writeUInt32LE(signatures.end, 0)
  for (let at = tail.lastIndexOf(mark); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(mark, at - 1)) {
    if (at + lengths.end > length) continue
    const place = size - length + at
    const tableEnd = tail.readUInt32LE(at + 12) + tail.readUInt32LE(at + 16)
    const has64 = at >= 20 && tail.readUInt32LE(at - lengths.locator64) === signatures.locator64
    if (tableEnd === place || has64) return place + lengths.end
  }
  return undefined
}

function long(record: Buffer, at: number): number {
  const value = Number(record.readBigUInt64LE(at))
  if (!Number.isSafeInteger(value)) throw damaged()
  return value
}

function damaged(): ZipError {
  return new ZipError({ code: 'zip-damaged', path: null })
}
