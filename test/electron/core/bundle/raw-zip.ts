import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of a ZIP made by hand, honest unless told otherwise. */
export interface RawEntry {
  readonly name: string | Buffer
  readonly data: Buffer
  readonly deflate?: boolean
  /** Sizes and CRC after the data, zeros before it, as tools do that cannot seek. */
  readonly descriptor?: boolean
  /** Lies in the entry's own header. */
  readonly localName?: string
  readonly localCrc?: number
  /** Lies in the table of contents. */
  readonly crc?: number
  readonly size?: number
  readonly flags?: number
  readonly method?: number
  readonly host?: number
  readonly mode?: number
  readonly extra?: Buffer
  /** Bytes before the entry that belong to nothing. */
  readonly before?: Buffer
}

/** Builds a ZIP record by record, for archives that no honest tool writes. */
export function rawZip(entries: readonly RawEntry[], comment = ''): Buffer {
  const parts: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { local, central } = records(entry, offset + (entry.before?.length ?? 0))
    const bytes = Buffer.concat([entry.before ?? Buffer.alloc(0), local])
    parts.push(bytes)
    table.push(central)
    offset += bytes.length
  }
  const tableBytes = Buffer.concat(table)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(tableBytes.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...parts, tableBytes, end, Buffer.from(comment)])
}

function records(entry: RawEntry, offset: number): { local: Buffer; central: Buffer } {
  const packed = entry.deflate ? deflateRawSync(entry.data) : entry.data
  const extra = entry.extra ?? Buffer.alloc(0)
  const name = Buffer.from(entry.name)
  const localName = Buffer.from(entry.localName ?? entry.name)
  const crc = crc32(entry.data)
  const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0)
  const method = entry.method ?? (entry.deflate ? 8 : 0)
  const shared = (header: Buffer, at: number, written: number, sizes: readonly number[]) => {
    header.writeUInt16LE(20, at)
    header.writeUInt16LE(flags, at + 2)
    header.writeUInt16LE(method, at + 4)
    header.writeUInt32LE(written, at + 10)
    header.writeUInt32LE(sizes[0] ?? 0, at + 14)
    header.writeUInt32LE(sizes[1] ?? 0, at + 18)
  }
  const sizes = [packed.length, entry.size ?? entry.data.length]
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  shared(local, 4, entry.descriptor ? 0 : (entry.localCrc ?? crc), entry.descriptor ? [] : sizes)
  local.writeUInt16LE(localName.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(((entry.host ?? 3) << 8) | 20, 4)
  shared(central, 6, entry.crc ?? crc, sizes)
  central.writeUInt16LE(name.length, 28)
  central.writeUInt16LE(extra.length, 30)
  central.writeUInt32LE((entry.mode ?? 0o100644) * 0x10000, 38)
  central.writeUInt32LE(offset, 42)
  const descriptor = Buffer.alloc(entry.descriptor ? 16 : 0)
  if (entry.descriptor) {
    descriptor.writeUInt32LE(0x08074b50, 0)
    descriptor.writeUInt32LE(crc, 4)
    descriptor.writeUInt32LE(packed.length, 8)
    descriptor.writeUInt32LE(entry.data.length, 12)
  }
  return {
    local: Buffer.concat([local, localName, packed, descriptor]),
    central: Buffer.concat([central, name, extra]),
  }
}
