import type { FileHandle } from 'node:fs/promises'
import { type Entry, fromRandomAccessReaderPromise } from 'yauzl'
import type { IntakeLimits } from './limits.ts'
import { IntakeError, refuse } from './problem.ts'
import type { RawZipName } from './zip-names.ts'
import { ZipReader } from './zip-reader.ts'

/** One record of a ZIP's central directory; ZIP64 sizes resolved. */
export interface ZipRecord {
  readonly rawName: RawZipName
  readonly encrypted: boolean
  readonly method: number
  readonly crc32: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
  /** Unix mode where the packing program wrote one, else 0. */
  readonly mode: number
  readonly modified: string | null
}

export interface ZipListing {
  readonly records: readonly ZipRecord[]
  readonly directoryOffset: number
}

/** Reads a ZIP's central directory, and refuses one that cannot be read or has too many entries. */
export async function listZip(
  handle: FileHandle,
  archive: string,
  limits: IntakeLimits,
): Promise<ZipListing> {
  try {
    const { size } = await handle.stat()
    const reader = new ZipReader(handle, size)
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false }
    const zip = await fromRandomAccessReaderPromise(reader, size, options)
    if (zip.entryCount > limits.count) {
      refuse({ code: 'too-many-files', archive, limit: limits.count, found: zip.entryCount })
    }
    // A byte position, though its types call it a boolean.
    const directoryOffset = Number(zip.readEntryCursor)
    const records: ZipRecord[] = []
    for await (const entry of zip.eachEntry()) records.push(toRecord(entry))
    if (await anotherRecordAt(Number(zip.readEntryCursor), handle, size)) {
      refuse({ code: 'damaged', archive, cause: 'more entries than the directory counts' })
    }
    return { records, directoryOffset }
  } catch (error) {
    throw asZipError(error, archive)
  }
}

function toRecord(entry: Entry): ZipRecord {
  return {
    rawName: {
      bytes: Uint8Array.from(entry.fileNameRaw),
      utf8: (entry.generalPurposeBitFlag & 0x800) !== 0,
      extraFields: entry.extraFields
        .filter(({ id }) => id === 0x7075)
        .map(({ id, data }) => ({ id, data: Uint8Array.from(data) })),
    },
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    crc32: entry.crc32,
    packedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    offset: entry.relativeOffsetOfLocalHeader,
    mode: entry.externalFileAttributes >>> 16,
    modified: modifiedOf(entry),
  }
}

/** The extended time stamp (UTC) where there is one, else the DOS time, which has no zone; null where unset. */
function modifiedOf(entry: Entry): string | null {
  const exact = entry.extraFields.some(({ id }) => id === 0x5455 || id === 0x000a)
  const month = (entry.lastModFileDate >> 5) & 0xf
  if (!exact && (month < 1 || month > 12)) return null
  const date = entry.getLastModDate({ timezone: 'UTC' })
  const year = date.getUTCFullYear()
  if (!(year >= 1970 && year <= 9999)) return null
  const text = date.toISOString().slice(0, 19)
  return exact ? `${text}Z` : text
}

async function anotherRecordAt(position: number, handle: FileHandle, size: number): Promise<boolean> {
  if (position + 4 > size) return false
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, position)
  return buffer.readUInt32LE(0) === 0x02014b50
}

/** yauzl says what is wrong only in words; those it uses are matched here, the rest is damage. */
function asZipError(error: unknown, archive: string): unknown {
  if (!(error instanceof Error) || error instanceof IntakeError || 'code' in error) return error
  const cause = error.message
  if (/End of central directory record signature not found|unexpected EOF/.test(cause)) {
    return new IntakeError({ code: 'truncated', archive }, { cause: error })
  }
  if (/multi-disk/.test(cause)) return new IntakeError({ code: 'split-archive', archive }, { cause: error })
  if (/strong encryption/.test(cause))
    return new IntakeError({ code: 'encrypted', archive }, { cause: error })
  return new IntakeError({ code: 'damaged', archive, cause }, { cause: error })
}
