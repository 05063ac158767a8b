import type { FileHandle } from 'node:fs/promises'
import { fill } from './file-chunks.ts'
import { ZipError } from './zip-error.ts'
import { lengths, signatures } from './zip-format.ts'
import { descriptorFlag, parseExtras, type TableEntry, wideFields } from './zip-table.ts'

/** An entry whose own header has been found and agrees. */
export interface ZipEntry extends TableEntry {
  /** Where its bytes begin. */
  readonly dataStart: number
}

interface PlacedEntry {
  readonly entry: ZipEntry
  /** The local header with name and extra fields. */
  readonly header: Buffer
}

const longestDescriptor = 24

/**
 * Checks each entry's own header against the table of contents, and that headers and data fill the file from
 * its first byte to the table without a gap or an overlap. The answer is in the order of the bytes.
 */
export async function checkLayout(
  handle: FileHandle,
  lines: readonly TableEntry[],
  tableOffset: number,
): Promise<readonly PlacedEntry[]> {
  const placed: PlacedEntry[] = []
  let expected = 0
  for (const line of [...lines].sort((a, b) => a.offset - b.offset)) {
    if (line.offset > expected) throw new ZipError({ code: 'foreign-bytes', offset: expected })
    if (line.offset < expected) throw damaged(line.path)
    const header = await readLocalHeader(handle, line, tableOffset)
    const dataStart = line.offset + header.length
    const dataEnd = dataStart + line.packedSize
    if (dataEnd > tableOffset) throw damaged(line.path)
    expected = dataEnd + (await descriptorLength(handle, line, dataEnd, tableOffset))
    placed.push({ entry: { ...line, dataStart }, header })
  }
  if (expected !== tableOffset) throw new ZipError({ code: 'foreign-bytes', offset: expected })
  return placed
}

async function readLocalHeader(handle: FileHandle, line: TableEntry, limit: number): Promise<Buffer> {
  const fixedLength = lengths.local + line.nameBytes.length
  if (line.offset + fixedLength > limit) throw damaged(line.path)
  const fixed = await fill(handle, Buffer.alloc(fixedLength), line.offset)
  if (fixed.readUInt32LE(0) !== signatures.local) throw damaged(line.path)
  const extraLength = fixed.readUInt16LE(28)
  if (line.offset + fixedLength + extraLength > limit) throw damaged(line.path)
  const extra = await fill(handle, Buffer.alloc(extraLength), line.offset + fixedLength)
  if (!agrees(line, fixed, extra)) throw new ZipError({ code: 'header-mismatch', path: line.path })
  return Buffer.concat([fixed, extra])
}

function agrees(line: TableEntry, fixed: Buffer, extra: Buffer): boolean {
  const [size, packedSize] = wideFields(
    [fixed.readUInt32LE(22), fixed.readUInt32LE(18), 0],
    parseExtras(extra, line.path).get(1),
    line.path,
  )
  const crc = fixed.readUInt32LE(14)
  // Where sizes follow the data, the header before it holds zeros, or already the right figures.
  const later = (line.flags & descriptorFlag) !== 0
  const is = (found: number, wanted: number) => found === wanted || (later && found === 0)
  return (
    fixed.readUInt16LE(6) === line.flags &&
    fixed.readUInt16LE(8) === (line.method === 'stored' ? 0 : 8) &&
    fixed.readUInt32LE(10) === line.stamp &&
    is(crc, line.crc) &&
    is(size, line.size) &&
    is(packedSize, line.packedSize) &&
    fixed.readUInt16LE(26) === line.nameBytes.length &&
    fixed.subarray(lengths.local).equals(line.nameBytes)
  )
}

/** Length of the record after the data that repeats CRC and sizes, in any of its four forms; 0 without one. */
async function descriptorLength(
  handle: FileHandle,
  line: TableEntry,
  at: number,
  limit: number,
): Promise<number> {
  if ((line.flags & descriptorFlag) === 0) return 0
  const found = await fill(handle, Buffer.alloc(Math.min(longestDescriptor, limit - at)), at)
  const form = descriptorForms(line).find((bytes) => found.subarray(0, bytes.length).equals(bytes))
  if (!form) throw damaged(line.path)
  return form.length
}

function descriptorForms(line: TableEntry): readonly Buffer[] {
  const marked = Buffer.alloc(16)
  marked.writeUInt32LE(signatures.descriptor, 0)
  marked.writeUInt32LE(line.crc, 4)
  marked.writeUInt32LE(line.packedSize % 2 ** 32, 8)
  marked.writeUInt32LE(line.size % 2 ** 32, 12)
  const marked64 = Buffer.alloc(longestDescriptor)
  marked.copy(marked64, 0, 0, 8)
  marked64.writeBigUInt64LE(BigInt(line.packedSize), 8)
  marked64.writeBigUInt64LE(BigInt(line.size), 16)
  return [marked64, marked, marked64.subarray(4), marked.subarray(4)]
}

function damaged(path: string): ZipError {
  return new ZipError({ code: 'zip-damaged', path })
}
