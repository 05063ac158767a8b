import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { ForeignFormat } from '#shared/domain/intake-problem.ts'
import { openFolder } from './folder-source.ts'
import type { IntakeLimits } from './limits.ts'
import { asReadError, refuse } from './problem.ts'
import type { Source } from './source.ts'
import { openZip } from './zip-source.ts'

/** Opens and lists a ZIP (told by its bytes, not by its name) or a folder. Throws `IntakeError`. */
export async function openSource(path: string, limits: IntakeLimits, signal: AbortSignal): Promise<Source> {
  const archive = sourceName(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) return await openFolder(path, archive, limits, signal)
    if (!found.isFile()) refuse({ code: 'not-a-package', archive, format: 'unknown' })
    const handle = await open(path, 'r')
    try {
      await refuseForeign(handle, archive)
      return await openZip(handle, archive, limits)
    } catch (error) {
      await handle.close()
      throw error
    }
  } catch (error) {
    throw asReadError(error, { archive })
  }
}

/** The name of a source without its path, in NFC. */
export function sourceName(path: string): string {
  return basename(resolve(path)).normalize('NFC')
}

async function refuseForeign(handle: FileHandle, archive: string): Promise<void> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0)
  const head = buffer.subarray(0, bytesRead).toString('latin1')
  // A local header, or the end of an archive without entries.
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return
  // The mark of an archive in parts.
  if (head.startsWith('PK\x07\x08')) refuse({ code: 'split-archive', archive })
  const format = foreignMarks.find(([offset, mark]) => head.startsWith(mark, offset))?.[2] ?? 'unknown'
  refuse({ code: 'not-a-package', archive, format })
}

const foreignMarks: readonly (readonly [offset: number, mark: string, format: ForeignFormat])[] = [
  [0, 'Rar!\x1a\x07', 'rar'],
  [0, '7z\xbc\xaf\x27\x1c', '7z'],
  [0, '\x1f\x8b', 'gzip'],
  [257, 'ustar', 'tar'],
  [0, '%PDF-', 'pdf'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office-document'],
]
