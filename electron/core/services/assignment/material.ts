import { listApplications } from '#db/applications.ts'
import type { WritableDatabase } from '#db/database.ts'
import { forgetDocuments, listPhotos } from '#db/documents.ts'
import { portablePath } from '#shared/bundle/bundle-path.ts'
import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { CentreId } from '#shared/domain/round.ts'
import { isOpenTo } from './assigned-centre.ts'

/** Where a file of a centre's package lies in an assignment bundle; the hash keeps equal names apart. */
export function materialPath(centre: CentreId, path: string, sha256: Sha256): string {
  return `packages/${centre}/${portablePath(`${sha256.slice(0, 12)}-${path.split('/').at(-1) ?? sha256}`)}`
}

/** Makes the documents of a centre that no other application in view has unreadable; their bytes stay on record. */
export function forgetMaterial(
  database: WritableDatabase,
  { application, version }: Pick<AssignedCentre, 'application' | 'version'>,
): void {
  const others = listApplications(database).filter(({ id }) => id !== application && isOpenTo(database, id))
  const kept = new Set(others.flatMap(({ current }) => current.files.map(({ sha256 }) => sha256)))
  const photos = application === null ? [] : listPhotos(database, application)
  const hashes = [...(version?.files ?? []), ...photos].map(({ sha256 }) => sha256)
  forgetDocuments(
    database,
    hashes.filter((hash) => !kept.has(hash)),
  )
}
