import type { IntakeNote } from '#shared/domain/intake-note.ts'

/** How many outer folders to leave out, and the notes that say so. */
export interface TopFolder {
  readonly parts: number
  readonly notes: readonly IntakeNote[]
}

/**
 * The folder around everything, which packing a folder adds, and the same name inside it once more, which
 * unpacking into a new folder adds. Another name inside is kept: it means something.
 */
export function findTopFolder(paths: readonly (readonly string[])[]): TopFolder {
  const first = paths[0]?.[0]
  if (first === undefined || !paths.every((parts) => parts.length > 1 && parts[0] === first)) {
    return { parts: 0, notes: [] }
  }
  let parts = 1
  while (paths.every((path) => path.length > parts + 1 && path[parts] === first)) parts += 1
  const removed: IntakeNote = { code: 'top-folder-removed', path: first, detail: '' }
  if (parts === 1) return { parts, notes: [removed] }
  const doubled = Array.from({ length: parts }, () => first).join('/')
  return { parts, notes: [{ code: 'doubled-folder-removed', path: doubled, detail: '' }] }
}
