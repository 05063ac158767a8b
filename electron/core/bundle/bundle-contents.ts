import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { bagFiles, signatureOwner } from '#shared/bundle/bagit.ts'
import { bundleKinds } from '#shared/bundle/kind.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import { ZipError } from './zip-error.ts'
import type { ZipEntry } from './zip-layout.ts'
import { readEntry, type ZipArchive } from './zip-reader.ts'

/** A file in a bundle as its bytes are now. */
export interface BundleFile {
  readonly path: string
  /** Unpacked, in bytes. */
  readonly size: number
  readonly sha256: Sha256
}

/** What one pass over a bundle gives: a hash for every file, and the few small files whole. */
export interface BundleContents {
  readonly files: ReadonlyMap<string, BundleFile>
  /** Tag files, signatures and documents. */
  readonly kept: ReadonlyMap<string, Buffer>
  /** Files whose bytes have not the CRC that the ZIP records. */
  readonly badCrc: ReadonlySet<string>
}

export interface PassOptions {
  /** Bytes of content read, and in all. */
  readonly progress?: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** Largest size of a file that is read whole, in bytes. */
const keptLimits: ReadonlyMap<string, number> = new Map<string, number>([
  [bagFiles.declaration, 1 << 10],
  [bagFiles.info, 1 << 16],
  [bagFiles.manifest, 32 << 20],
  [bagFiles.tagManifest, 1 << 20],
  [bagFiles.allowedSigners, 1 << 20],
  [bagFiles.rosterSignature, 1 << 14],
  ...Object.values(bundleKinds).map((kind) => [kind.documentPath, 64 << 20] as const),
])
const signatureLimit = 1 << 14

/** Reads every entry once. Memory: two chunks and the kept files. Throws a {@link ZipError} for bad data. */
export async function readContents(
  handle: FileHandle,
  archive: ZipArchive,
  options: PassOptions,
): Promise<BundleContents> {
  const files = new Map<string, BundleFile>()
  const kept = new Map<string, Buffer>()
  const badCrc = new Set<string>()
  const total = archive.entries.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  for (const entry of archive.entries) {
    const limit = keptLimit(entry.path)
    if (limit !== undefined && entry.size > limit) {
      throw new ZipError({ code: 'too-large', path: entry.path, limit })
    }
    const parts: Buffer[] = []
    const { sha256, crc } = await digestEntry(handle, entry, options.signal, (chunk) => {
      if (limit !== undefined) parts.push(Buffer.from(chunk))
      done += chunk.length
      options.progress?.(done, total)
    })
    files.set(entry.path, { path: entry.path, size: entry.size, sha256 })
    if (crc !== entry.crc) badCrc.add(entry.path)
    if (limit !== undefined) kept.set(entry.path, Buffer.concat(parts))
  }
  return { files, kept, badCrc }
}

/** A kept file as text, or undefined where it is absent or no UTF-8. */
export function keptText(contents: BundleContents, path: string): string | undefined {
  const bytes = contents.kept.get(path)
  if (!bytes) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function digestEntry(
  handle: FileHandle,
  entry: ZipEntry,
  signal: AbortSignal | undefined,
  each: (chunk: Uint8Array) => void,
): Promise<{ sha256: Sha256; crc: number }> {
  const hash = createHash('sha256')
  let crc = 0
  for await (const chunk of readEntry(handle, entry, signal)) {
    hash.update(chunk)
    crc = crc32(chunk, crc)
    each(chunk)
  }
  return { sha256: sha256Schema.parse(hash.digest('hex')), crc }
}

function keptLimit(path: string): number | undefined {
  return signatureOwner(path) ? signatureLimit : keptLimits.get(path)
}
