import type { FileHandle } from 'node:fs/promises'
import type { IntakeProblem } from '#shared/domain/intake-problem.ts'
import { hashHandle } from './hash-handle.ts'
import type { IntakeLimits } from './limits.ts'
import { refuse } from './problem.ts'
import type { Source, SourceEntry } from './source.ts'
import { readZipMember, type ZipMember } from './zip-data.ts'
import { listZip, type ZipRecord } from './zip-listing.ts'
import { decodeZipNames } from './zip-names.ts'

/** Lists a ZIP through an open handle, which the source then owns and closes. Throws `IntakeError`. */
export async function openZip(handle: FileHandle, archive: string, limits: IntakeLimits): Promise<Source> {
  const before = await handle.stat()
  const { records, directoryOffset } = await listZip(handle, archive, limits)
  const { names, gbkNames } = decodeZipNames(records.map(({ rawName }) => rawName))
  const named = records.map((record, index) => {
    const name = names[index] ?? null
    if (name !== null) return { record, name }
    const entry = Buffer.from(record.rawName.bytes).toString('latin1')
    return refuse({ code: 'unusable-name', archive, entry, why: 'undecodable', part: entry })
  })
  if (named.some(({ name }) => name === '[Content_Types].xml')) {
    refuse({ code: 'not-a-package', archive, format: 'office-document' })
  }
  const ends = findEnds(named, directoryOffset, archive)
  const packedTotal = named.reduce((sum, { record }) => sum + record.packedSize, 0)
  const unpackedTotal = named.reduce((sum, { record }) => sum + record.size, 0)
  if (isBomb(unpackedTotal, packedTotal, limits))
    refuse({ code: 'ratio-too-high', archive, limit: limits.ratio })
  const entries = named.map(({ record, name }) => {
    const end = ends.get(record) ?? { offset: directoryOffset, name }
    return toEntry(handle, { record, name, archive, end }, limits)
  })
  return {
    container: 'zip',
    archive,
    entries,
    gbkNames,
    hash: (signal) => hashHandle(handle, signal),
    assertUnchanged: async () => {
      const { size, mtimeMs } = await handle.stat()
      if (size !== before.size || mtimeMs !== before.mtimeMs)
        refuse({ code: 'changed-while-reading', archive })
    },
    close: () => handle.close(),
  }
}

interface NamedRecord {
  readonly record: ZipRecord
  readonly name: string
}

/**
 * Where each entry has to end: at the next one's start. Refuses entries that share bytes, as bombs without
 * nesting do (David Fifield, "A better zip bomb", 2019), and data that reaches into the directory.
 */
function findEnds(named: readonly NamedRecord[], directoryOffset: number, archive: string) {
  const ends = new Map<ZipRecord, ZipMember['end']>()
  const sorted = named.toSorted((a, b) => a.record.offset - b.record.offset)
  for (const [index, { record, name }] of sorted.entries()) {
    const next = sorted[index + 1]
    const end =
      next === undefined
        ? { offset: directoryOffset, name: 'central directory' }
        : { offset: next.record.offset, name: next.name }
    const least = record.offset + 30 + record.rawName.bytes.length + record.packedSize
    if (least > end.offset) {
      refuse(
        next === undefined
          ? { code: 'truncated', archive, entry: name }
          : { code: 'overlapping-entries', archive, entry: name, other: end.name },
      )
    }
    ends.set(record, end)
  }
  return ends
}

function toEntry(handle: FileHandle, member: ZipMember, limits: IntakeLimits): SourceEntry {
  const { record, name } = member
  return {
    name,
    directory: isDirectory(member),
    size: record.size,
    packedSize: record.packedSize,
    modified: record.modified,
    refusal: refusalOf(member, limits),
    read: () => readZipMember(handle, member),
  }
}

function isDirectory({ record, name }: ZipMember): boolean {
  return /[/\\]$/.test(name) || (record.mode & typeMask) === 0o040000
}

const typeMask = 0o170000

function refusalOf(member: ZipMember, limits: IntakeLimits): IntakeProblem | null {
  const { record, name: entry, archive } = member
  const type = record.mode & typeMask
  // Pipes and sockets are let in: `zip` writes those types for what it read from its standard input.
  if (type === 0o120000) return { code: 'link', archive, entry }
  if (type === 0o020000 || type === 0o060000) return { code: 'special-file', archive, entry }
  if (isDirectory(member) && record.size > 0) {
    return { code: 'damaged', archive, entry, cause: 'a folder with contents of its own' }
  }
  if (record.encrypted) return { code: 'encrypted', archive, entry }
  if (record.method !== 0 && record.method !== 8) {
    return {
      code: 'unsupported-method',
      archive,
      entry,
      method: methods.get(record.method) ?? `${record.method}`,
    }
  }
  if (isBomb(record.size, record.packedSize, limits)) {
    return { code: 'ratio-too-high', archive, entry, limit: limits.ratio }
  }
  return null
}

function isBomb(unpacked: number, packed: number, limits: IntakeLimits): boolean {
  return unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio
}

/** Names of the compression methods that archive programs offer. APPNOTE 6.3.10, 4.4.5. */
const methods: ReadonlyMap<number, string> = new Map([
  [1, 'Shrink'],
  [6, 'Implode'],
  [9, 'Deflate64'],
  [12, 'BZIP2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'XZ'],
  [96, 'JPEG'],
  [97, 'WavPack'],
  [98, 'PPMd'],
  [99, 'AES'],
])
