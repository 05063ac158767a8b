import { isDangerousPath } from '#shared/bundle/bundle-path.ts'
import { ZipError } from './zip-error.ts'
import { lengths, signatures } from './zip-format.ts'
import type { ZipLimits } from './zip-limits.ts'

/** One line of the table of contents, checked for what can be checked without the entry itself. */
export interface TableEntry {
  /** Ends with `/` for a folder. */
  readonly path: string
  readonly nameBytes: Buffer
  readonly flags: number
  readonly method: 'stored' | 'deflated'
  /** Time and date as MS-DOS packed them, compared with the local header only. */
  readonly stamp: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

/** Flags: deflate's effort, sizes after the data, UTF-8. Another one means something we do not read. */
const knownFlags = 0b1000_0000_1110
const encryptedFlags = 0b0010_0000_0100_0001
export const descriptorFlag = 1 << 3
const methods: Readonly<Record<number, TableEntry['method']>> = { 0: 'stored', 8: 'deflated' }
const zip64Extra = 0x0001
const unicodePathExtra = 0x7075
/** Unix and macOS keep the kind of a file in the upper half of the external attributes. */
const unixHosts: readonly number[] = [3, 19]
const plainKinds: readonly number[] = [0, 0o10, 0o04]
/** Small files may be packed tightly without being a bomb. */
const ratioFrom = 1 << 20

/** Reads the table of contents; throws a {@link ZipError} at the first line that is not to be trusted. */
export function parseTable(table: Buffer, count: number, limits: ZipLimits): readonly TableEntry[] {
  const entries: TableEntry[] = []
  let at = 0
  let total = 0
  for (let index = 0; index < count; index++) {
    const { entry, end } = parseLine(table, at)
    if (entry.size > ratioFrom && entry.size / entry.packedSize > limits.ratio) {
      throw new ZipError({ code: 'too-compressed', path: entry.path })
    }
    total += entry.size
    if (total > limits.contentBytes) {
      throw new ZipError({ code: 'too-large', path: null, limit: limits.contentBytes })
    }
    entries.push(entry)
    at = end
  }
  if (at !== table.length) throw damaged(null)
  return entries
}

function parseLine(table: Buffer, at: number): { entry: TableEntry; end: number } {
  if (at + lengths.central > table.length || table.readUInt32LE(at) !== signatures.central)
    throw damaged(null)
  const nameStart = at + lengths.central
  const extraStart = nameStart + table.readUInt16LE(at + 28)
  const commentStart = extraStart + table.readUInt16LE(at + 30)
  const end = commentStart + table.readUInt16LE(at + 32)
  if (end > table.length) throw damaged(null)
  const nameBytes = table.subarray(nameStart, extraStart)
  const path = decodeName(nameBytes)
  const extras = parseExtras(table.subarray(extraStart, commentStart), path)
  refuseOtherName(extras, path)
  refuseSpecialFile(table, at, path)
  const flags = table.readUInt16LE(at + 8)
  if (flags & encryptedFlags) throw new ZipError({ code: 'entry-encrypted', path })
  const method = methods[table.readUInt16LE(at + 10)]
  if (!method) throw new ZipError({ code: 'unsupported-compression', path })
  const [size, packedSize, offset] = wideFields(
    [table.readUInt32LE(at + 24), table.readUInt32LE(at + 20), table.readUInt32LE(at + 42)],
    extras.get(zip64Extra),
    path,
  )
  const entry: TableEntry = {
    path,
    nameBytes,
    flags,
    method,
    stamp: table.readUInt32LE(at + 12),
    crc: table.readUInt32LE(at + 16),
    packedSize,
    size,
    offset,
  }
  const sound =
    (flags & ~knownFlags) === 0 &&
    table.readUInt16LE(at + 34) === 0 &&
    (method !== 'stored' || size === packedSize) &&
    (!path.endsWith('/') || size === 0)
  if (!sound) throw damaged(path)
  return { entry, end }
}

function decodeName(bytes: Buffer): string {
  let path: string
  try {
    path = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new ZipError({ code: 'name-not-utf8' })
  }
  if (isDangerousPath(path.replace(/\/$/, ''))) throw new ZipError({ code: 'dangerous-path', path })
  return path
}

/** Extra fields by id. Also used for local headers. */
export function parseExtras(bytes: Buffer, path: string): ReadonlyMap<number, Buffer> {
  const extras = new Map<number, Buffer>()
  let at = 0
  while (at < bytes.length) {
    if (at + 4 > bytes.length) throw damaged(path)
    const id = bytes.readUInt16LE(at)
    const end = at + 4 + bytes.readUInt16LE(at + 2)
    if (end > bytes.length || extras.has(id)) throw damaged(path)
    extras.set(id, bytes.subarray(at + 4, end))
    at = end
  }
  return extras
}

/** Fields of 32 bits that say "see the 64-bit record" replaced by what stands there, in its order. */
export function wideFields(
  fields: readonly [size: number, packedSize: number, offset: number],
  extra: Buffer | undefined,
  path: string,
): [size: number, packedSize: number, offset: number] {
  let at = 0
  const take = (field: number) => {
    if (field !== 0xffffffff) return field
    if (!extra || at + 8 > extra.length) throw damaged(path)
    const value = Number(extra.readBigUInt64LE(at))
    if (!Number.isSafeInteger(value)) throw damaged(path)
    at += 8
    return value
  }
  return [take(fields[0]), take(fields[1]), take(fields[2])]
}

/** An extra field can carry another name for the entry, which some programs prefer. */
function refuseOtherName(extras: ReadonlyMap<number, Buffer>, path: string): void {
  const other = extras.get(unicodePathExtra)
  if (other && other.subarray(5).toString('utf8') !== path) {
    throw new ZipError({ code: 'header-mismatch', path })
  }
}

function refuseSpecialFile(table: Buffer, at: number, path: string): void {
  const kind = table.readUInt32LE(at + 38) >>> 28
  if (unixHosts.includes(table.readUInt8(at + 5)) && !plainKinds.includes(kind)) {
    throw new ZipError({ code: 'special-file', path })
  }
}

function damaged(path: string | null): ZipError {
  return new ZipError({ code: 'zip-damaged', path })
}
