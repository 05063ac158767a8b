import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { type FileToken, fileTokenSchema, type GrantedFile } from '#shared/contract/file-token.ts'

export interface FileGrants {
  grant(path: string): GrantedFile
  pathOf(token: FileToken): string | null
  /** All grants so far: a core that starts anew must learn them again. */
  all(): Iterable<readonly [FileToken, string]>
}

/** Remembers what the person chose or dropped; the page only ever sees the token and the name. */
export function createFileGrants(granted: (token: FileToken, path: string) => void): FileGrants {
  const paths = new Map<FileToken, string>()
  return {
    grant(path) {
      const token = fileTokenSchema.parse(randomBytes(16).toString('hex'))
      paths.set(token, path)
      granted(token, path)
      return { token, name: basename(path) }
    },
    pathOf: (token) => paths.get(token) ?? null,
    all: () => paths.entries(),
  }
}
