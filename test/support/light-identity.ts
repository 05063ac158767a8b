import { createCipheriv, randomBytes, scryptSync } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { identityFileSchema, readIdentityFile, storeIdentity } from '#electron/core/keys/identity-file.ts'
import { makeSecrets, publicIdentity, type Secrets } from '#electron/core/keys/secrets.ts'
import { unwrapSecrets } from '#electron/core/keys/wrap.ts'
import { storePaths } from '#electron/core/store/store-paths.ts'

export interface LightPerson {
  readonly name: string
  readonly organisation: string
  readonly passphrase: string
}

/** The least that an identity file may ask for: an eighth of what the product puts into a new one. */
const cost = { cost: 14, blockSize: 8, parallelism: 1 } as const

/** Secrets under a passphrase as the format of the file says, in the words of Node alone. */
function wrapped(secrets: Secrets, passphrase: string) {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const options = { N: 2 ** cost.cost, r: cost.blockSize, p: cost.parallelism }
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, options), nonce)
  const data = Buffer.concat([cipher.update(JSON.stringify(secrets)), cipher.final()])
  const base64 = (bytes: Buffer) => bytes.toString('base64')
  return {
    kdf: 'scrypt',
    ...cost,
    salt: base64(salt),
    cipher: 'aes-256-gcm',
    nonce: base64(nonce),
    tag: base64(cipher.getAuthTag()),
    data: base64(data),
  }
}

async function write(storeFolder: string, secrets: Secrets, person: LightPerson): Promise<void> {
  const file = {
    format: 'paneldesk-identity/1',
    identity: await publicIdentity(secrets, person),
    wrapped: wrapped(secrets, person.passphrase),
  }
  await storeIdentity(storePaths(storeFolder), identityFileSchema.parse(file))
}

/**
 * An identity in a store folder that opens quickly, for tests that are not about passphrases: making and opening one
 * in earnest takes half a second each time.
 */
export async function writeLightIdentity(storeFolder: string, person: LightPerson): Promise<void> {
  await mkdir(storeFolder, { recursive: true })
  await write(storeFolder, await makeSecrets(randomBytes), person)
}

/** Makes an identity that the product made open quickly from now on, under the same passphrase. */
export async function lightenIdentity(storeFolder: string, passphrase: string): Promise<void> {
  const file = await readIdentityFile(storePaths(storeFolder).identity)
  const secrets = file === null ? null : await unwrapSecrets(file.wrapped, passphrase)
  if (file === null || secrets === null) throw new Error(`no identity in ${storeFolder}`)
  await write(storeFolder, secrets, { ...file.identity, passphrase })
}
