import { type Fingerprint, fingerprintSchema } from '../domain/identity.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { asciiBytes, asciiText, concatBytes, sshReader, sshString } from './ssh-wire.ts'

/** The only key type and signature type of bundles. */
export const ed25519 = 'ssh-ed25519'

/** SSH wire form of an Ed25519 public key of 32 bytes (RFC 8709 section 4). */
export function encodePublicKey(key: Uint8Array): Uint8Array {
  if (key.length !== 32) throw new RangeError('an Ed25519 public key has 32 bytes')
  return concatBytes([sshString(asciiBytes(ed25519)), sshString(key)])
}

/** The 32 bytes inside a wire form, or undefined for another type or a broken one. */
export function decodePublicKey(wire: Uint8Array): Uint8Array | undefined {
  const reader = sshReader(wire)
  const type = reader.string()
  const key = reader.string()
  if (!type || asciiText(type) !== ed25519 || key?.length !== 32 || !reader.ended()) return undefined
  return key
}

/** `ssh-ed25519 AAAA… comment`, the line of a `.pub` file. */
export function publicKeyLine(key: Uint8Array, comment = ''): string {
  return `${ed25519} ${encodeBase64(encodePublicKey(key))}${comment && ` ${comment}`}`
}

/** The 32 bytes of such a line, its comment ignored; undefined for anything else. */
export function parsePublicKeyLine(line: string): Uint8Array | undefined {
  const [type, encoded] = line.trim().split(/ +/)
  if (type !== ed25519 || encoded === undefined) return undefined
  const wire = decodeBase64(encoded)
  return wire && decodePublicKey(wire)
}

/** `SHA256:…` as `ssh-keygen -l` prints it, from the SHA-256 of the wire form. */
export function fingerprintFromDigest(digest: Uint8Array): Fingerprint {
  return fingerprintSchema.parse(`SHA256:${encodeBase64(digest).replace(/=+$/, '')}`)
}
