import type { IgnoredFile, IgnoreReason, IntakeNote } from '#shared/domain/intake-note.ts'
import { distinctPaths } from './distinct-paths.ts'
import { partsOf, unsafePathReason, unusableNameReason } from './entry-path.ts'
import { ignoreReasonOf } from './ignored-name.ts'
import type { IntakeLimits } from './limits.ts'
import { refuse } from './problem.ts'
import type { Source, SourceEntry } from './source.ts'
import { findTopFolder } from './top-folder.ts'

/** `zip` and `folder` as people send them, `bundle` for a BagIt bag in either. */
export type PackageShape = 'zip' | 'folder' | 'bundle'

/** What will be read of a source and under which names; decided from its listing alone. */
export interface PackagePlan {
  readonly kind: PackageShape
  readonly files: readonly PlannedFile[]
  readonly ignored: readonly IgnoredFile[]
  readonly notes: readonly IntakeNote[]
  /** Bytes of all planned files as declared. */
  readonly totalBytes: number
}

export interface PlannedFile {
  readonly entry: SourceEntry
  readonly path: string
}

/**
 * Decides what a package holds before a byte of it is written: safe and usable names, limits as declared, what
 * is left out, the outer folder, distinct names. Throws `IntakeError` for a package that is refused.
 */
export function planPackage(source: Source, limits: IntakeLimits): PackagePlan {
  const { archive } = source
  if (source.entries.length > limits.count) {
    refuse({ code: 'too-many-files', archive, limit: limits.count, found: source.entries.length })
  }
  const listed = source.entries.map((entry) => ({ entry, parts: safeParts(entry, archive) }))
  const ignored: IgnoredFile[] = []
  const kept = listed.filter(({ entry, parts }) => {
    const reason = ignoreReasonOfPath(parts)
    if (reason !== null) ignored.push({ path: entry.name, reason })
    return reason === null
  })
  for (const { entry, parts } of kept) checkEntry(entry, parts, archive, limits)
  const files = kept.filter(({ entry }) => !entry.directory)
  if (files.length === 0) refuse({ code: 'empty-package', archive })
  refuseDuplicates(files, archive)
  const totalBytes = checkSizes(files, archive, limits)

  const top = findTopFolder(files.map(({ parts }) => parts))
  const isBag = looksLikeBag(files, top.parts)
  const isPayload = ({ parts }: Listed) => !isBag || parts[top.parts] === 'data'
  const outer = isBag ? top.parts + 1 : top.parts
  const cut = ({ entry, parts }: Listed) => ({ entry, path: parts.slice(outer).join('/') })
  const distinct = distinctPaths(files.filter(isPayload).map(cut))
  return {
    kind: isBag ? 'bundle' : source.container,
    files: distinct.files.map(({ file, path }) => ({ entry: file.entry, path })),
    ignored: [...ignored, ...files.filter((file) => !isPayload(file)).map(wrapping)],
    notes: [
      ...gbkNotes(source),
      ...top.notes,
      ...distinct.notes,
      ...(isBag ? [] : emptyFolders(kept).map((parts) => emptyFolderNote(parts, outer))),
      ...distinct.files
        .filter(({ file }) => file.entry.size === 0)
        .map(({ path }) => note('empty-file', path)),
    ],
    totalBytes,
  }
}

interface Listed {
  readonly entry: SourceEntry
  readonly parts: readonly string[]
}

function safeParts(entry: SourceEntry, archive: string): readonly string[] {
  const why = unsafePathReason(entry.name)
  if (why !== null) refuse({ code: 'unsafe-path', archive, entry: entry.name, why })
  return partsOf(entry.name)
}

function ignoreReasonOfPath(parts: readonly string[]): IgnoreReason | null {
  for (const part of parts) {
    const reason = ignoreReasonOf(part)
    if (reason !== null) return reason
  }
  return null
}

function checkEntry(
  entry: SourceEntry,
  parts: readonly string[],
  archive: string,
  limits: IntakeLimits,
): void {
  const name = entry.name
  if (entry.refusal !== null) refuse(entry.refusal)
  if (parts.length === 0 && !entry.directory) {
    refuse({ code: 'unusable-name', archive, entry: name, why: 'empty-part', part: name })
  }
  const length = parts.join('/').normalize('NFC').length
  if (length > limits.pathLength) {
    refuse({ code: 'path-too-long', archive, entry: name, limit: limits.pathLength, found: length })
  }
  const depth = entry.directory ? parts.length : parts.length - 1
  if (depth > limits.depth)
    refuse({ code: 'too-deep', archive, entry: name, limit: limits.depth, found: depth })
  for (const part of parts) {
    const why = unusableNameReason(part)
    if (why !== null) refuse({ code: 'unusable-name', archive, entry: name, why, part })
  }
}

/** Two files of exactly one name, or a file where another has its folder: programs disagree which one counts. */
function refuseDuplicates(files: readonly Listed[], archive: string): void {
  const seen = new Map<string, string>()
  for (const { entry, parts } of files) {
    const path = parts.join('/')
    const other = seen.get(path)
    if (other !== undefined) refuse({ code: 'duplicate-entry', archive, entry: entry.name, other })
    seen.set(path, entry.name)
  }
  for (const { entry, parts } of files) {
    for (let length = 1; length < parts.length; length += 1) {
      const other = seen.get(parts.slice(0, length).join('/'))
      if (other !== undefined) refuse({ code: 'duplicate-entry', archive, entry: entry.name, other })
    }
  }
}

function checkSizes(files: readonly Listed[], archive: string, limits: IntakeLimits): number {
  let total = 0
  for (const { entry } of files) {
    if (entry.size > limits.fileBytes) {
      refuse({
        code: 'file-too-large',
        archive,
        entry: entry.name,
        limit: limits.fileBytes,
        found: entry.size,
      })
    }
    total += entry.size
    if (total > limits.totalBytes) {
      refuse({ code: 'package-too-large', archive, limit: limits.totalBytes, found: total })
    }
  }
  return total
}

/** A BagIt bag, at the root or in the one folder around it: `bagit.txt` and something under `data/`. */
function looksLikeBag(files: readonly Listed[], outer: number): boolean {
  return (
    files.some(({ parts }) => parts.length === outer + 1 && parts[outer] === 'bagit.txt') &&
    files.some(({ parts }) => parts.length > outer + 1 && parts[outer] === 'data')
  )
}

function wrapping({ entry }: Listed): IgnoredFile {
  return { path: entry.name, reason: 'bundle-wrapping' }
}

function note(code: IntakeNote['code'], path: string): IntakeNote {
  return { code, path, detail: '' }
}

function gbkNotes(source: Source): readonly IntakeNote[] {
  return source.gbkNames === 0 ? [] : [{ code: 'names-in-gbk', path: '', detail: String(source.gbkNames) }]
}

/** The folders that hold neither a file nor another folder. */
function emptyFolders(kept: readonly Listed[]): readonly (readonly string[])[] {
  const filled = new Set<string>()
  for (const { parts } of kept) {
    for (let length = 1; length < parts.length; length += 1) filled.add(parts.slice(0, length).join('/'))
  }
  return kept
    .filter(({ entry, parts }) => entry.directory && parts.length > 0 && !filled.has(parts.join('/')))
    .map(({ parts }) => parts)
}

function emptyFolderNote(parts: readonly string[], outer: number): IntakeNote {
  const inside = parts.length > outer ? parts.slice(outer) : parts
  return note('empty-folder', inside.join('/').normalize('NFC'))
}
