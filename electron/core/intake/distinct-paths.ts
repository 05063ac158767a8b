import type { IntakeNote } from '#shared/domain/intake-note.ts'

/** A file's path as sent and cleaned, not yet in NFC. */
export interface CleanPath {
  readonly path: string
}

export interface DistinctPaths<File extends CleanPath> {
  readonly files: readonly { readonly file: File; readonly path: string }[]
  readonly notes: readonly IntakeNote[]
}

/**
 * Gives every file a path in NFC that differs from all others by more than case and Unicode form, because
 * Windows and macOS could not hold both. The first in code unit order keeps its name, the others become
 * `name (2).pdf`, `name (3).pdf`, with a note naming the one that they would have hidden.
 */
export function distinctPaths<File extends CleanPath>(files: readonly File[]): DistinctPaths<File> {
  const sorted = files
    .map((file) => ({ file, path: file.path.normalize('NFC') }))
    .sort((a, b) => compare(a.path, b.path) || compare(a.file.path, b.file.path))
  const taken = new Map<string, string>()
  for (const { path } of sorted) for (const folder of foldersOf(path)) taken.set(keyOf(folder), folder)
  const wanted = new Set(sorted.map(({ path }) => keyOf(path)))
  // Where counting goes on, so that many names of one key do not each count from 2 again.
  const numbers = new Map<string, number>()
  const notes: IntakeNote[] = []
  const named = sorted.map(({ file, path }) => {
    const other = taken.get(keyOf(path))
    if (other === undefined) {
      taken.set(keyOf(path), path)
      return { file, path }
    }
    let number = numbers.get(keyOf(path)) ?? 2
    while (taken.has(keyOf(numbered(path, number))) || wanted.has(keyOf(numbered(path, number)))) number += 1
    numbers.set(keyOf(path), number + 1)
    const given = numbered(path, number)
    taken.set(keyOf(given), given)
    notes.push({
      code: other === path ? 'differs-by-unicode-form' : 'differs-by-case',
      path: given,
      detail: other,
    })
    return { file, path: given }
  })
  return { files: named, notes }
}

function keyOf(path: string): string {
  return path.toLowerCase()
}

function numbered(path: string, number: number): string {
  const [, stem, extension] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? []
  return `${stem ?? path} (${number})${extension ?? ''}`
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
