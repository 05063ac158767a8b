import type { PackageFile } from './application.ts'
import type { ClaimedEvidence } from './claim.ts'
import { findEvidenceFiles } from './evidence-file.ts'
import type { Place, Pointer } from './pointer.ts'

/** The first file of the package that an evidence cell means; null where it has none. */
export function evidenceFile(files: readonly PackageFile[], { file }: ClaimedEvidence): PackageFile | null {
  const [path] = findEvidenceFiles(
    files.map((candidate) => candidate.path),
    file,
  )
  return files.find((candidate) => candidate.path === path) ?? null
}

/** The first page number in an evidence cell such as `第12页` or `12-15`; null where there is none to open at. */
export function evidencePlace({ page }: ClaimedEvidence, mediaType: string): Place | null {
  const number = Number(/\d+/.exec(page.normalize('NFKC'))?.[0] ?? 0)
  return mediaType === 'application/pdf' && number >= 1 ? { kind: 'page', page: number } : null
}

/** A pointer to the place that a claim names; null where the package has no such file. */
export function evidencePointer(files: readonly PackageFile[], evidence: ClaimedEvidence): Pointer | null {
  const file = evidenceFile(files, evidence)
  if (file === null) return null
  return { document: file.sha256, place: evidencePlace(evidence, file.mediaType) ?? { kind: 'whole' } }
}
