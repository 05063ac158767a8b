import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { z } from 'zod'
import { publicKeyLine } from '#shared/bundle/ssh-key.ts'
import {
  type Principal,
  type PublicIdentity,
  principalSchema,
  publicIdentitySchema,
} from '#shared/domain/identity.ts'
import { fingerprintOf, rawPublicKey } from '../bundle/signing.ts'

/** What the passphrase protects: the signing key (PKCS #8, base 64), the age identity, the key of the store (hex). */
export const secretsSchema = z.strictObject({
  signingKey: z.string(),
  ageIdentity: z.string().startsWith('AGE-SECRET-KEY-1'),
  storeKey: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Secrets = z.infer<typeof secretsSchema>

export async function makeSecrets(random: (bytes: number) => Uint8Array): Promise<Secrets> {
  const { privateKey } = generateKeyPairSync('ed25519')
  return {
    signingKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    ageIdentity: await generateX25519Identity(),
    storeKey: Buffer.from(random(32)).toString('hex'),
  }
}

export function privateKeyOf({ signingKey }: Secrets): KeyObject {
  return createPrivateKey({ key: Buffer.from(signingKey, 'base64'), type: 'pkcs8', format: 'der' })
}

/** `p-` and 12 letters and digits of the key's fingerprint: ASCII, the same wherever the key goes. */
function principalOf(fingerprint: string): Principal {
  const digest = Buffer.from(fingerprint.slice('SHA256:'.length), 'base64').toString('hex')
  return principalSchema.parse(`p-${digest.slice(0, 12)}`)
}

/** The public side of the secrets, under a person's name. */
export async function publicIdentity(
  secrets: Secrets,
  person: { readonly name: string; readonly organisation: string },
): Promise<PublicIdentity> {
  const publicKey = rawPublicKey(privateKeyOf(secrets))
  const fingerprint = fingerprintOf(publicKey)
  return publicIdentitySchema.parse({
    principal: principalOf(fingerprint),
    name: person.name,
    organisation: person.organisation,
    fingerprint,
    signingKey: publicKeyLine(publicKey).trim(),
    ageRecipient: await identityToRecipient(secrets.ageIdentity),
  })
}
