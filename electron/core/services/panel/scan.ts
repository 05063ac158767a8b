import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type ScanType, scanTypeSchema } from '#shared/domain/data-confirmation.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import { failWith, unreadable } from '../../core-failure.ts'
import { sha256 } from '../../digest.ts'
import { identifyFile } from '../../intake/identify-file.ts'
import type { StagedBlob } from '../../intake/staged-blobs.ts'
import type { Store } from '../../store/open-store.ts'

/** Scans above this were scanned with wrong settings, or are none. */
const largestScan = 100 * 1024 * 1024

/** A scan of signed paper on its way into the store. */
export interface StagedScan extends StagedBlob {
  readonly hash: Sha256
  readonly name: string
  readonly mediaType: ScanType
}

/** Writes a scan into the staging room. Told by its bytes: what the viewer could not show is refused. */
export async function stageScan({ paths, machine }: Store, path: string): Promise<StagedScan> {
  const name = basename(path)
  const { size } = await stat(path).catch(() => failWith('file-not-found', { subject: path }))
  if (size > largestScan) failWith('scan-refused', { subject: name })
  const bytes = await readFile(path).catch(unreadable(name))
  const { mediaType } = await identifyFile(path, bytes.subarray(0, 4096), name)
  const type = scanTypeSchema.safeParse(mediaType)
  if (!type.success || bytes.length === 0) return failWith('scan-refused', { subject: name })
  const hash = sha256(bytes)
  await mkdir(paths.staging, { recursive: true })
  const file = join(paths.staging, machine.newId())
  await writeFile(file, bytes, { flag: 'wx', flush: true })
  return { hash, sha256: hash, size: bytes.length, file, name, mediaType: type.data }
}
