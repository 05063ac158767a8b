import { createCipheriv, createDecipheriv, scrypt } from 'node:crypto'
import { z } from 'zod'
import { type Secrets, secretsSchema } from './secrets.ts'

/** Secrets under a passphrase: scrypt (RFC 7914), then AES-256-GCM. Everything in base 64 but the cost. */
export const wrappedSecretsSchema = z.strictObject({
  kdf: z.literal('scrypt'),
  /** N = 2^cost. */
  cost: z.int().min(14).max(22),
  blockSize: z.int().min(1).max(32),
  parallelism: z.int().min(1).max(16),
  salt: z.string(),
  cipher: z.literal('aes-256-gcm'),
  nonce: z.string(),
  tag: z.string(),
  data: z.string(),
})
export type WrappedSecrets = z.infer<typeof wrappedSecretsSchema>

type Cost = Pick<WrappedSecrets, 'cost' | 'blockSize' | 'parallelism'>

/** 128 MiB and about half a second: what a laptop can bear and a guesser cannot. */
const costOfToday: Cost = { cost: 17, blockSize: 8, parallelism: 1 }

function derive(
  passphrase: string,
  salt: Uint8Array,
  { cost, blockSize, parallelism }: Cost,
): Promise<Buffer> {
  const options = { N: 2 ** cost, r: blockSize, p: parallelism, maxmem: 256 * 2 ** cost * blockSize }
  return new Promise((resolve, reject) => {
    // the same passphrase typed on another system may come in another Unicode form
    scrypt(passphrase.normalize('NFC'), salt, 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

export async function wrapSecrets(
  secrets: Secrets,
  passphrase: string,
  random: (bytes: number) => Uint8Array,
): Promise<WrappedSecrets> {
  const salt = random(16)
  const nonce = random(12)
  const key = await derive(passphrase, salt, costOfToday)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  key.fill(0)
  const data = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()])
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  return {
    kdf: 'scrypt',
    ...costOfToday,
    salt: base64(salt),
    cipher: 'aes-256-gcm',
    nonce: base64(nonce),
    tag: base64(cipher.getAuthTag()),
    data: base64(data),
  }
}

/** The secrets; null where the passphrase is another, or the wrapping was changed. */
export async function unwrapSecrets(wrapped: WrappedSecrets, passphrase: string): Promise<Secrets | null> {
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const key = await derive(passphrase, bytes(wrapped.salt), wrapped)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(wrapped.nonce))
  key.fill(0)
  try {
    decipher.setAuthTag(bytes(wrapped.tag))
    const opened = Buffer.concat([decipher.update(bytes(wrapped.data)), decipher.final()])
    const secrets = secretsSchema.parse(JSON.parse(opened.toString('utf8')))
    opened.fill(0)
    return secrets
  } catch {
    return null
  }
}
