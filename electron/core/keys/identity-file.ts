import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { publicIdentitySchema } from '#shared/domain/identity.ts'
import { writeWholeFile } from '../bundle/whole-file.ts'
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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return text === null ? null : identityFileSchema.parse(JSON.parse(text))
}

export function writeIdentityFile(path: string, file: IdentityFile): Promise<void> {
  return writeWholeFile(path, async (handle) => {
    await handle.writeFile(JSON.stringify(file, null, 2))
  })
}
