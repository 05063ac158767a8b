import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { publicIdentitySchema } from '#shared/domain/identity.ts'
import { writeWholeFile } from '../bundle/whole-file.ts'
import { systemCode } from '../intake/problem.ts'
import { wrappedSecretsSchema } from './wrap.ts'

/** An identity on disk, and the same bytes as its backup: who it is in clear, its secrets under the passphrase. */
export const identityFileSchema = z.strictObject({
  format: z.literal('paneldesk-identity/1'),
  identity: publicIdentitySchema,
  wrapped: wrappedSecretsSchema,
})
export type IdentityFile = z.infer<typeof identityFileSchema>

/** Null where there is none; throws where the file is there and cannot be read as one. */
export async function readIdentityFile(path: string): Promise<IdentityFile | null> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  })
  return text === null ? null : identityFileSchema.parse(JSON.parse(text))
}

export function writeIdentityFile(path: string, file: IdentityFile): Promise<void> {
  return writeWholeFile(path, async (handle) => {
    await handle.writeFile(JSON.stringify(file, null, 2))
  })
}

interface Places {
  readonly identity: string
  readonly identityCopy: string
}

/**
 * The identity of a store folder: from its copy where the first file is lost or spoilt. Null where there is
 * neither; throws where there is something and neither reads.
 */
export async function readStoredIdentity({ identity, identityCopy }: Places): Promise<IdentityFile | null> {
  try {
    const file = await readIdentityFile(identity)
    if (file !== null) return file
  } catch (error) {
    const copy = await readIdentityFile(identityCopy).catch(() => null)
    if (copy === null) throw error
    return copy
  }
  return readIdentityFile(identityCopy)
}

/**
 * Writes an identity and its copy, each whole or not at all. The copy is of the same, not of the one before: that
 * one would still open with a passphrase that somebody had reason to change.
 */
export async function storeIdentity({ identity, identityCopy }: Places, file: IdentityFile): Promise<void> {
  await writeIdentityFile(identity, file)
  await writeIdentityFile(identityCopy, file)
}

/** Whether both files say this: if not, one was lost, or a change was cut off between them. */
export async function isStoredTwice(
  { identity, identityCopy }: Places,
  file: IdentityFile,
): Promise<boolean> {
  const wanted = JSON.stringify(file)
  const both = await Promise.all(
    [identity, identityCopy].map((path) => readIdentityFile(path).catch(() => null)),
  )
  return both.every((found) => JSON.stringify(found) === wanted)
}
