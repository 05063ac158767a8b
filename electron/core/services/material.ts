import { portablePath } from '#shared/bundle/bundle-path.ts'
import type { Sha256 } from '#shared/domain/hash.ts'
import type { CentreId } from '#shared/domain/round.ts'

/** Where a file of a centre's package lies in an assignment bundle; the hash keeps equal names apart. */
export function materialPath(centre: CentreId, path: string, sha256: Sha256): string {
  return `packages/${centre}/${sha256.slice(0, 12)}-${portablePath(path.split('/').at(-1) ?? sha256)}`
}
