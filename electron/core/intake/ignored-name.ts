import type { IgnoreReason } from '#shared/domain/intake-note.ts'

const macNames = new Set([
  '__macosx',
  '.ds_store',
  '.spotlight-v100',
  '.trashes',
  '.fseventsd',
  '.temporaryitems',
  '.documentrevisions-v100',
  '.apdisk',
  'icon\r',
])

const windowsNames = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'desktop.ini',
  '$recycle.bin',
  'system volume information',
])

/**
 * Why a file or folder of this name is left out: what Finder, Explorer, Word (`~$`), WPS (`.~`) and LibreOffice
 * (`.~lock.`) leave lying beside the files that people mean. Null for everything else.
 */
export function ignoreReasonOf(part: string): IgnoreReason | null {
  const name = part.toLowerCase()
  if (macNames.has(name) || name.startsWith('._')) return 'mac-metadata'
  if (windowsNames.has(name)) return 'windows-metadata'
  if (name.startsWith('~$') || name.startsWith('.~')) return 'office-lock-file'
  return null
}
