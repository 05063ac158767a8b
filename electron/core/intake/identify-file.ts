import type { IntakeNoteCode } from '#shared/domain/intake-note.ts'
import { docx, typesOfExtension, xlsx } from './extension-types.ts'
import { sniffCfb } from './sniff-cfb.ts'
import { sniffHead } from './sniff-head.ts'
import { looksLikeText } from './sniff-text.ts'
import { sniffZip } from './sniff-zip.ts'

/** What a file is, and what a person should know about that. */
export interface Identified {
  readonly mediaType: string
  readonly notes: readonly IntakeNoteCode[]
}

/** What no sniffing finds. */
export const unknownType = 'application/octet-stream'

/**
 * Tells what a file is by its bytes; its extension decides only between kinds of text, for an empty file, and
 * where the bytes leave it open. `head`: its first bytes, 1 KiB or more; `path`: its name in the package.
 */
export async function identifyFile(file: string, head: Uint8Array, path: string): Promise<Identified> {
  const byName = typesOfExtension(path)
  const usual = byName?.[0]
  if (head.length === 0) return { mediaType: usual ?? unknownType, notes: [] }
  const found = await lookInside(file, head)
  if (found === 'encrypted') {
    return { mediaType: usual ?? 'application/x-cfb', notes: ['password-protected'] }
  }
  const mediaType = found ?? (looksLikeText(head) ? textType(usual) : unknownType)
  const notes = [noteOfType(mediaType)].filter((code) => code !== null)
  const fits = byName === undefined || byName.includes(mediaType)
  return { mediaType, notes: fits ? notes : [...notes, 'extension-mismatch'] }
}

async function lookInside(file: string, head: Uint8Array): Promise<string | null> {
  const outside = sniffHead(head)
  if (outside === 'application/zip') return sniffZip(file)
  return outside === 'application/x-cfb' ? ((await sniffCfb(file)) ?? outside) : outside
}

function textType(usual: string | undefined): string {
  return usual === 'text/csv' || usual === 'application/json' ? usual : 'text/plain'
}

function noteOfType(mediaType: string): IntakeNoteCode | null {
  if (viewable.has(mediaType)) return null
  if (legacy.has(mediaType)) return 'legacy-format'
  return archives.has(mediaType) ? 'archive-inside' : 'not-viewable'
}

/** What the viewers of the window show. */
const viewable = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/bmp',
  'image/webp',
  docx,
  xlsx,
  'text/plain',
  'text/csv',
  'application/json',
])

const legacy = new Set([
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/rtf',
  'application/x-cfb',
])

const archives = new Set([
  'application/zip',
  'application/vnd.rar',
  'application/x-7z-compressed',
  'application/gzip',
  'application/x-tar',
])
