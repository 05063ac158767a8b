/**
 * The records of a ZIP as we write them (PKWARE APPNOTE 6.3): stored, UTF-8 names, one fixed time, the mode
 * 0644, no comments. Everything that could differ between two machines is a constant here.
 */
export const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  descriptor: 0x08074b50,
} as const

/** Lengths of the fixed parts, in bytes. */
export const lengths = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 } as const

/** From these values on a field does not fit and moves to its 64-bit record. Smaller in tests only. */
export interface Zip64Thresholds {
  readonly bytes: number
  readonly entries: number
}
export const zip64Thresholds: Zip64Thresholds = { bytes: 0xffffffff, entries: 0xffff }

export interface StoredEntry {
  readonly path: string
  readonly size: number
  readonly crc: number
  /** Where its local header begins. */
  readonly offset: number
}

const utf8Flag = 1 << 11
const version = 20
const version64 = 45
const madeByUnix = (3 << 8) | version64
/** 1980-01-01 00:00, the first moment that a ZIP can name. */
const fixedDate = (1 << 5) | 1
const regularFile0644 = 0o100644 * 0x10000
const sentinel32 = 0xffffffff
const sentinel16 = 0xffff
const zip64Extra = 1

export function localHeader(entry: StoredEntry, thresholds: Zip64Thresholds): Buffer {
  const name = Buffer.from(entry.path)
  const large = entry.size >= thresholds.bytes
  const extra = large ? extra64([entry.size, entry.size]) : Buffer.alloc(0)
  const header = Buffer.alloc(lengths.local)
  header.writeUInt32LE(signatures.local, 0)
  writeShared(header, 4, entry, large ? version64 : version, large)
  header.writeUInt16LE(name.length, 26)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, name, extra])
}

export function centralHeader(entry: StoredEntry, thresholds: Zip64Thresholds): Buffer {
  const name = Buffer.from(entry.path)
  const large = entry.size >= thresholds.bytes
  const far = entry.offset >= thresholds.bytes
  const wide = [...(large ? [entry.size, entry.size] : []), ...(far ? [entry.offset] : [])]
  const extra = wide.length > 0 ? extra64(wide) : Buffer.alloc(0)
  const header = Buffer.alloc(lengths.central)
  header.writeUInt32LE(signatures.central, 0)
  header.writeUInt16LE(madeByUnix, 4)
  writeShared(header, 6, entry, wide.length > 0 ? version64 : version, large)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(regularFile0644, 38)
  header.writeUInt32LE(far ? sentinel32 : entry.offset, 42)
  return Buffer.concat([header, name, extra])
}

/** The records after the table of contents, which lies at `offset` and has `size` bytes. */
export function endRecords(count: number, offset: number, size: number, thresholds: Zip64Thresholds): Buffer {
  const many = count >= thresholds.entries
  const far = offset >= thresholds.bytes
  const large = size >= thresholds.bytes
  const end = Buffer.alloc(lengths.end)
  end.writeUInt32LE(signatures.end, 0)
  end.writeUInt16LE(many ? sentinel16 : count, 8)
  end.writeUInt16LE(many ? sentinel16 : count, 10)
  end.writeUInt32LE(large ? sentinel32 : size, 12)
  end.writeUInt32LE(far ? sentinel32 : offset, 16)
  return many || far || large ? Buffer.concat([endRecords64(count, offset, size), end]) : end
}

function endRecords64(count: number, offset: number, size: number): Buffer {
  const end = Buffer.alloc(lengths.end64)
  end.writeUInt32LE(signatures.end64, 0)
  end.writeBigUInt64LE(BigInt(lengths.end64 - 12), 4)
  end.writeUInt16LE(madeByUnix, 12)
  end.writeUInt16LE(version64, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(size), 40)
  end.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(lengths.locator64)
  locator.writeUInt32LE(signatures.locator64, 0)
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([end, locator])
}

/** The fields that both headers share, from the version needed to the two sizes. */
function writeShared(header: Buffer, at: number, entry: StoredEntry, needed: number, large: boolean): void {
  header.writeUInt16LE(needed, at)
  header.writeUInt16LE(utf8Flag, at + 2)
  header.writeUInt16LE(fixedDate, at + 8)
  header.writeUInt32LE(entry.crc, at + 10)
  header.writeUInt32LE(large ? sentinel32 : entry.size, at + 14)
  header.writeUInt32LE(large ? sentinel32 : entry.size, at + 18)
}

function extra64(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length)
  extra.writeUInt16LE(zip64Extra, 0)
  extra.writeUInt16LE(8 * values.length, 2)
  for (const [index, value] of values.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index)
  return extra
}
