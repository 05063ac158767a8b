import type { PackageFile } from '#shared/domain/application.ts'
import type { ClaimedEvidence } from '#shared/domain/claim.ts'
import type { Place } from '#shared/domain/pointer.ts'

function plain(name: string): string {
  const base = name.normalize('NFKC').split(/[\\/]/).at(-1) ?? name
  return base
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/[\s_\-—·《》()（）]/g, '')
}

/** The file of the package that an applicant's evidence cell means: by name, tolerant to width, case and ending. */
export function findEvidence(files: readonly PackageFile[], { file }: ClaimedEvidence): PackageFile | null {
  const wanted = plain(file)
  if (wanted === '') return null
  return (
    files.find(({ path }) => plain(path) === wanted) ??
    files.find(({ path }) => plain(path).includes(wanted)) ??
    null
  )
}

/** The first page number in an evidence cell such as `第12页` or `12-15`; null where there is none. */
export function evidencePlace({ page }: ClaimedEvidence, mediaType: string): Place | null {
  const number = /\d+/.exec(page.normalize('NFKC'))?.[0]
  if (mediaType !== 'application/pdf' || number === undefined || Number(number) < 1) return null
  return { kind: 'page', page: Number(number) }
}
