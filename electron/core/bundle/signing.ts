import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { encodePublicKey, fingerprintFromDigest } from '#shared/bundle/ssh-key.ts'
import { armourSshSignature, type SshSignature, signedBytes } from '#shared/bundle/sshsig.ts'
import type { Fingerprint, Principal } from '#shared/domain/identity.ts'

/** Someone who can sign. The private key stays with whoever made the function. */
export interface BundleSigner {
  readonly principal: Principal
  /** 32 bytes of Ed25519. */
  readonly publicKey: Uint8Array
  /** Plain Ed25519 over exactly these bytes; 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/** A signer from an Ed25519 private key of `node:crypto`. */
export function ed25519Signer(principal: Principal, privateKey: KeyObject): BundleSigner {
  return {
    principal,
    publicKey: rawPublicKey(privateKey),
    sign: (bytes) => sign(null, bytes, privateKey),
  }
}

/** The 32 bytes of the public half of an Ed25519 key. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  const { x, crv } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' })
  if (crv !== 'Ed25519' || x === undefined) throw new TypeError('not an Ed25519 key')
  return new Uint8Array(Buffer.from(x, 'base64url'))
}

/** `SHA256:…` of a public key of 32 bytes, as `ssh-keygen -l` prints it. */
export function fingerprintOf(publicKey: Uint8Array): Fingerprint {
  return fingerprintFromDigest(createHash('sha256').update(encodePublicKey(publicKey)).digest())
}

/** The `.sig` text over a message, the same bytes that `ssh-keygen -Y sign` gives for the same key. */
export async function signMessage(
  signer: BundleSigner,
  namespace: string,
  message: Uint8Array,
): Promise<string> {
  const about = { namespace, reserved: new Uint8Array(), hash: 'sha512' } as const
  const digest = createHash(about.hash).update(message).digest()
  const signature = await signer.sign(signedBytes(about, digest))
  return armourSshSignature({ ...about, publicKey: signer.publicKey, signature })
}

/** True where the key inside the signature made it over this message, for the namespace it names. */
export function isSignatureOver(signature: SshSignature, message: Uint8Array): boolean {
  const digest = createHash(signature.hash).update(message).digest()
  const x = Buffer.from(signature.publicKey).toString('base64url')
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    return verify(null, signedBytes(signature, digest), key, signature.signature)
  } catch {
    // Bytes that are no point of the curve are no key, and nothing is signed by them.
    return false
  }
}
