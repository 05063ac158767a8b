import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of a ZIP to be made, honest unless a field says otherwise. */
export interface MadeEntry {
  /** Text is written as UTF-8 with its flag, bytes as they are without it. */
  readonly name: string | Uint8Array
  readonly data?: Uint8Array
  /** 0 stored, 8 deflated (the default); another is only claimed. */
  readonly method?: number
  /** General purpose bits, in place of those that fit the name. */
  readonly flags?: number
  /** What the headers claim, in place of the truth. */
  readonly crc?: number
  readonly size?: number
  readonly packedSize?: number
  /** What is written, in place of the packed data. */
  readonly packed?: Uint8Array
  readonly localMethod?: number
  /** Where the directory says that the local header is; the entry is then not written again. */
  readonly offset?: number
  /** Extra fields, in the local header and in the directory. */
  readonly extra?: Uint8Array
  /** Unix mode: `0o120777` is a link. */
  readonly mode?: number
  /** Sizes and checksum after the data instead of in the local header. */
  readonly descriptor?: boolean
  readonly zip64?: boolean
  /** DOS date and time, 2026-05-06 14:30:00 unless given. */
  readonly dosDate?: number
  readonly dosTime?: number
}

export interface MadeArchive {
  readonly entryCount?: number
  readonly directoryOffset?: bigint
  readonly disk?: number
  readonly zip64?: boolean
  readonly comment?: Uint8Array
}

/** A ZIP with raw control over everything that a hostile or careless program could write. APPNOTE 6.3.10. */
export function makeZip(entries: readonly MadeEntry[], archive: MadeArchive = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const made = complete(entry)
    directory.push(directoryRecord(made, entry.offset ?? at))
    if (entry.offset !== undefined) continue
    const local = localEntry(made)
    parts.push(local)
    at += local.length
  }
  const records = Buffer.concat(directory)
  const offset = archive.directoryOffset ?? BigInt(at)
  const count = archive.entryCount ?? entries.length
  return Buffer.concat([...parts, records, endOfDirectory(records.length, offset, count, archive)])
}

/** The Info-ZIP Unicode path extra field for a name. */
export function unicodePathField(rawName: Uint8Array, name: string): Buffer {
  const text = Buffer.from(name)
  return Buffer.concat([u16(0x7075), u16(5 + text.length), Buffer.from([1]), u32(crc32(rawName)), text])
}

interface Completed {
  readonly entry: MadeEntry
  readonly name: Buffer
  readonly packed: Buffer
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly packedSize: number
}

function complete(entry: MadeEntry): Completed {
  const data = entry.data ?? new Uint8Array()
  const method = entry.method ?? (data.length === 0 ? 0 : 8)
  const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(data) : data))
  const nameFlag = typeof entry.name === 'string' ? 0x800 : 0
  return {
    entry,
    name: typeof entry.name === 'string' ? Buffer.from(entry.name) : Buffer.from(entry.name),
    packed,
    flags: entry.flags ?? nameFlag | (entry.descriptor === true ? 8 : 0),
    method,
    crc: entry.crc ?? crc32(data),
    size: entry.size ?? data.length,
    packedSize: entry.packedSize ?? packed.length,
  }
}

function localEntry(made: Completed): Buffer {
  const { entry } = made
  const later = entry.descriptor === true
  const extra = Buffer.concat([zip64Field(made, later ? 0 : undefined), entry.extra ?? Buffer.alloc(0)])
  const header = Buffer.concat([
    u32(0x04034b50),
    u16(entry.zip64 === true ? 45 : 20),
    u16(made.flags),
    u16(entry.localMethod ?? made.method),
    times(entry),
    u32(later ? 0 : made.crc),
    u32(entry.zip64 === true ? 0xffffffff : later ? 0 : made.packedSize),
    u32(entry.zip64 === true ? 0xffffffff : later ? 0 : made.size),
    u16(made.name.length),
    u16(extra.length),
  ])
  const wide = entry.zip64 === true ? u64 : u32
  const after = later ? [u32(0x08074b50), u32(made.crc), wide(made.packedSize), wide(made.size)] : []
  return Buffer.concat([header, made.name, extra, made.packed, ...after])
}

function directoryRecord(made: Completed, offset: number): Buffer {
  const { entry } = made
  const extra = Buffer.concat([zip64Field(made, undefined), entry.extra ?? Buffer.alloc(0)])
  return Buffer.concat([
    u32(0x02014b50),
    u16((entry.mode === undefined ? 0 : 3 << 8) | 63),
    u16(entry.zip64 === true ? 45 : 20),
    u16(made.flags),
    u16(made.method),
    times(entry),
    u32(made.crc),
    u32(entry.zip64 === true ? 0xffffffff : made.packedSize),
    u32(entry.zip64 === true ? 0xffffffff : made.size),
    u16(made.name.length),
    u16(extra.length),
    u16(0),
    u16(0),
    u16(0),
    u32(((entry.mode ?? 0) << 16) >>> 0),
    u32(offset),
    made.name,
    extra,
  ])
}

function zip64Field(made: Completed, sizes: number | undefined): Buffer {
  if (made.entry.zip64 !== true) return Buffer.alloc(0)
  return Buffer.concat([u16(1), u16(16), u64(sizes ?? made.size), u64(sizes ?? made.packedSize)])
}

function endOfDirectory(length: number, offset: bigint, count: number, archive: MadeArchive): Buffer {
  const comment = archive.comment ?? Buffer.alloc(0)
  const wide = archive.zip64 === true
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(archive.disk ?? 0),
    u16(archive.disk ?? 0),
    u16(wide ? 0xffff : count),
    u16(wide ? 0xffff : count),
    u32(wide ? 0xffffffff : length),
    u32(wide ? 0xffffffff : Number(offset)),
    u16(comment.length),
    comment,
  ])
  if (!wide) return end
  const record = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(count),
    u64(count),
    u64(length),
    u64(offset),
  ])
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(offset + BigInt(length)), u32(1)])
  return Buffer.concat([record, locator, end])
}

function times(entry: MadeEntry): Buffer {
  const time = entry.dosTime ?? (14 << 11) | (30 << 5)
  const date = entry.dosDate ?? ((2026 - 1980) << 9) | (5 << 5) | 6
  return Buffer.concat([u16(time), u16(date)])
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}

function u64(value: number | bigint): Buffer {
  const buffer = Buffer.alloc(8)
  buffer.writeBigUInt64LE(BigInt(value))
  return buffer
}
