import { type FileHandle, open } from 'node:fs/promises'
import { posix } from 'node:path'
import { TextDecoder } from 'node:util'
import { defaultLimits } from '../intake/limits.ts'
import { IntakeError } from '../intake/problem.ts'
import { sniffCfb } from '../intake/sniff-cfb.ts'
import { readZipMember } from '../intake/zip-data.ts'
import { listZip, type ZipRecord } from '../intake/zip-listing.ts'
import { OfficeError } from './office-error.ts'
import { attributeOf, type XmlHandler, XmlReader } from './xml-reader.ts'

/** What one Office file may be at most; it lies in a package that was checked only as a whole. */
export interface OfficeLimits {
  readonly parts: number
  /** Unpacked bytes of one part that is read. */
  readonly partBytes: number
}

export const defaultOfficeLimits: OfficeLimits = { parts: 20_000, partBytes: 256 * 1024 * 1024 }

/** A relationship of a part: the last segment of its type (`worksheet`), and the part it points at. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly part: string
}

/** An Office file opened for reading its parts one after another. */
export interface OfficeFile {
  has(part: string): boolean
  /** Sends a part through a handler. `stop` ends early. Throws `OfficeError`, or the signal's reason. */
  read(part: string, handler: XmlHandler, stop?: () => boolean): Promise<void>
  /** Where a part points, empty where it has no relationships; `''` for the file itself. External targets are left out. */
  relationships(part: string): Promise<readonly Relationship[]>
}

/** Opens an OOXML file, hands it to `use`, and closes it. Throws `OfficeError` where it is none. */
export async function withOfficeFile<Value>(
  path: string,
  signal: AbortSignal,
  use: (file: OfficeFile) => Promise<Value>,
  limits: OfficeLimits = defaultOfficeLimits,
): Promise<Value> {
  const handle = await open(path, 'r')
  try {
    await refuseOthers(handle, path)
    const { records, directoryOffset } = await listZip(handle, '', { ...defaultLimits, count: limits.parts })
    // Part names compare without case (ECMA-376 part 2, 6.3.5); some programs begin them with a slash.
    const parts = new Map(records.map((record) => [partKey(nameOf(record)), record]))
    if (!parts.has('[content_types].xml')) throw new OfficeError('not-office', 'no content types')
    return await use(officeFile(handle, parts, directoryOffset, signal, limits))
  } catch (error) {
    throw error instanceof IntakeError
      ? new OfficeError(
          error.problem.code === 'encrypted' ? 'password-protected' : 'damaged',
          error.message,
          {
            cause: error,
          },
        )
      : error
  } finally {
    await handle.close()
  }
}

function officeFile(
  handle: FileHandle,
  parts: ReadonlyMap<string, ZipRecord>,
  directoryOffset: number,
  signal: AbortSignal,
  limits: OfficeLimits,
): OfficeFile {
  const read: OfficeFile['read'] = async (part, handler, stop = () => false) => {
    const record = parts.get(partKey(part))
    if (record === undefined) throw new OfficeError('damaged', `no part ${part}`)
    if (record.size > limits.partBytes) throw new OfficeError('too-large', part)
    const member = { record, name: part, archive: '', end: { offset: directoryOffset, name: '' } }
    const reader = new XmlReader(handler)
    let decoder: TextDecoder | null = null
    for await (const chunk of readZipMember(handle, member)) {
      signal.throwIfAborted()
      decoder ??= new TextDecoder(encodingOf(chunk))
      reader.write(decoder.decode(chunk, { stream: true }))
      if (stop()) return
    }
    reader.write(decoder?.decode() ?? '')
    reader.end()
  }
  return {
    has: (part) => parts.has(partKey(part)),
    read,
    relationships: async (part) => {
      const { dir, base } = posix.parse(part)
      const rels = posix.join(dir, '_rels', `${base}.rels`)
      if (!parts.has(partKey(rels))) return []
      const found: Relationship[] = []
      await read(rels, {
        open: (name, attributes) => {
          const target = attributeOf(attributes, 'Target')
          if (name !== 'Relationship' || target === null) return
          if (attributeOf(attributes, 'TargetMode') === 'External') return
          found.push({
            id: attributeOf(attributes, 'Id') ?? '',
            type: attributeOf(attributes, 'Type')?.split('/').at(-1) ?? '',
            part: posix.join('/', target.startsWith('/') ? '' : dir, target).slice(1),
          })
        },
        text: () => {},
        close: () => {},
      })
      return found
    },
  }
}

/** A ZIP may be read; an old Office file, or a new one behind a password, is a compound file. */
async function refuseOthers(handle: FileHandle, path: string): Promise<void> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
  if (buffer.toString('latin1', 0, bytesRead) === 'PK\x03\x04') return
  const compound = await sniffCfb(path)
  if (compound === 'encrypted') throw new OfficeError('password-protected', 'an encrypted package')
  throw new OfficeError('not-office', compound ?? 'no ZIP')
}

function nameOf({ rawName }: ZipRecord): string {
  return Buffer.from(rawName.bytes).toString('utf8')
}

function partKey(part: string): string {
  return part.replace(/\\/g, '/').replace(/^\//, '').toLowerCase()
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}
