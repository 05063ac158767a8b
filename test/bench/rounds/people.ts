import { generateKeyPairSync } from 'node:crypto'
import { type BundleSigner, ed25519Signer, fingerprintOf } from '#electron/core/bundle/signing.ts'
import { publicKeyLine } from '#shared/bundle/ssh-key.ts'
import { type Person, type PublicIdentity, publicIdentitySchema } from '#shared/domain/identity.ts'

/** Somebody who can sign, without a store of his own. */
export interface BenchPerson {
  readonly identity: PublicIdentity
  readonly signer: BundleSigner
}

/** A person with a fresh key. `principal` is also what the signature file is called. */
export function benchPerson(principal: string, name: string): BenchPerson {
  const { principal: asGiven, ...rest } = publicIdentitySchema.parse({
    principal,
    name,
    organisation: `${name}的单位`,
    fingerprint: `SHA256:${'A'.repeat(43)}`,
    signingKey: 'ssh-ed25519 AAAA',
    ageRecipient: 'age1bench',
  })
  const signer = ed25519Signer(asGiven, generateKeyPairSync('ed25519').privateKey)
  const { publicKey } = signer
  return {
    signer,
    identity: {
      ...rest,
      principal: asGiven,
      fingerprint: fingerprintOf(publicKey),
      signingKey: publicKeyLine(publicKey).trim(),
    },
  }
}

export function personOf({ principal, name, organisation, fingerprint }: PublicIdentity): Person {
  return { principal, name, organisation, fingerprint }
}
