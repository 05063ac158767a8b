import type { FileHandle } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { asReadError, IntakeError, refuse, systemCode } from './problem.ts'
import type { ZipRecord } from './zip-listing.ts'

/** A record together with what is needed to read it and to speak about it. */
export interface ZipMember {
  readonly record: ZipRecord
  readonly name: string
  readonly archive: string
  /** Where the next entry or the central directory starts, and whose that is. */
  readonly end: { readonly offset: number; readonly name: string }
}

const chunkSize = 256 * 1024

/**
 * The unpacked bytes of one entry, checked while they pass: never more than declared, then exactly as many,
 * with the right CRC-32. Throws `IntakeError`.
 */
export async function* readZipMember(handle: FileHandle, member: ZipMember): AsyncGenerator<Uint8Array> {
  const { record, name: entry, archive } = member
  const start = await findData(handle, member)
  const packed = readRange(handle, start, record.packedSize, member)
  const unpacked = record.method === 0 ? packed : inflate(packed, member)
  let crc = 0
  let found = 0
  for await (const chunk of unpacked) {
    found += chunk.length
    if (found > record.size) refuse({ code: 'size-mismatch', archive, entry, declared: record.size, found })
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (found !== record.size) refuse({ code: 'size-mismatch', archive, entry, declared: record.size, found })
  if (crc !== record.crc32) refuse({ code: 'checksum-mismatch', archive, entry })
}

/** Checks the local header against the directory's record, and returns where the data starts. */
async function findData(handle: FileHandle, member: ZipMember): Promise<number> {
  const { record, name: entry, archive, end } = member
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(30), 0, 30, record.offset)
  if (bytesRead < 30) refuse({ code: 'truncated', archive, entry })
  if (buffer.readUInt32LE(0) !== 0x04034b50) {
    refuse({ code: 'damaged', archive, entry, cause: 'no entry where the directory points' })
  }
  if (buffer.readUInt16LE(8) !== record.method) {
    refuse({ code: 'damaged', archive, entry, cause: 'compression method differs from the directory' })
  }
  const start = record.offset + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28)
  if (start + record.packedSize > end.offset) {
    refuse({ code: 'overlapping-entries', archive, entry, other: end.name })
  }
  return start
}

async function* readRange(
  handle: FileHandle,
  start: number,
  length: number,
  { name: entry, archive }: ZipMember,
): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; ) {
    const wanted = Math.min(chunkSize, length - done)
    const { buffer, bytesRead } = await handle
      .read(Buffer.allocUnsafe(wanted), 0, wanted, start + done)
      .catch((error: unknown) => {
        throw asReadError(error, { archive, entry })
      })
    if (bytesRead === 0) refuse({ code: 'truncated', archive, entry })
    done += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** Inflates one entry: a small one at once, without a stream's upkeep, a large one in the thread pool. */
async function* inflate(packed: AsyncIterable<Uint8Array>, member: ZipMember): AsyncGenerator<Uint8Array> {
  const { record, name: entry, archive } = member
  if (record.packedSize === 0) return
  try {
    if (record.packedSize <= chunkSize && record.size <= chunkSize) {
      yield await inflateAtOnce(packed)
      return
    }
    const inflater = createInflateRaw({ chunkSize })
    pipeline(Readable.from(packed, { highWaterMark: 2 }), inflater, () => {})
    for await (const chunk of inflater) yield chunk
  } catch (error) {
    const zlibCode = systemCode(error)
    if (zlibCode === 'ERR_BUFFER_TOO_LARGE') {
      refuse({ code: 'size-mismatch', archive, entry, declared: record.size, found: chunkSize + 1 })
    }
    if (zlibCode === null || !zlibCode.startsWith('Z_')) throw error
    throw new IntakeError({ code: 'damaged', archive, entry, cause: zlibCode }, { cause: error })
  }
}

async function inflateAtOnce(packed: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of packed) chunks.push(chunk)
  return inflateRawSync(Buffer.concat(chunks), { maxOutputLength: chunkSize })
}
