import { readIdentityFile } from '#electron/core/keys/identity-file.ts'
import type { Secrets } from '#electron/core/keys/secrets.ts'
import { unwrapSecrets } from '#electron/core/keys/wrap.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'
import { passphrase, type TestCore } from './store-maker.ts'

/** The private keys of a test's person: to open what was encrypted to him, or to sign what he never would. */
export async function secretsOf({ folder }: TestCore): Promise<Secrets> {
  const file = await readIdentityFile(storePaths(folder).identity)
  const secrets = file === null ? null : await unwrapSecrets(file.wrapped, passphrase)
  if (secrets === null) throw new Error('no keys')
  return secrets
}
