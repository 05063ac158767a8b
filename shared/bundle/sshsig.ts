import { decodeBase64, encodeBase64 } from './base64.ts'
import { decodePublicKey, ed25519, encodePublicKey } from './ssh-key.ts'
import { asciiBytes, asciiText, concatBytes, sshReader, sshString, sshUint32 } from './ssh-wire.ts'

/** An SSH signature, taken apart (OpenSSH, PROTOCOL.sshsig). */
export interface SshSignature {
  /** 32 bytes of Ed25519. */
  readonly publicKey: Uint8Array
  readonly namespace: string
  readonly reserved: Uint8Array
  readonly hash: SshHash
  /** 64 bytes of Ed25519. */
  readonly signature: Uint8Array
}

/** Hash of the message inside the signed bytes. We write `sha512`, as `ssh-keygen` does. */
export type SshHash = 'sha256' | 'sha512'

export type ParsedSshSignature =
  | { readonly ok: true; readonly value: SshSignature }
  /** `bad-armour`: no such file at all; `unsupported`: well formed, of a key or hash that bundles do not use. */
  | { readonly ok: false; readonly problem: 'bad-armour' | 'unsupported' }

const magic = asciiBytes('SSHSIG')
const version = 1
const header = '-----BEGIN SSH SIGNATURE-----'
const footer = '-----END SSH SIGNATURE-----'

/** The bytes that the key signs: not the message but its hash, tied to the namespace. */
export function signedBytes(
  about: Pick<SshSignature, 'namespace' | 'reserved' | 'hash'>,
  messageDigest: Uint8Array,
): Uint8Array {
  return concatBytes([
    magic,
    sshString(asciiBytes(about.namespace)),
    sshString(about.reserved),
    sshString(asciiBytes(about.hash)),
    sshString(messageDigest),
  ])
}

/** The text of a `.sig` file, byte for byte as OpenSSH writes it. */
export function armourSshSignature(signature: SshSignature): string {
  const blob = concatBytes([
    magic,
    sshUint32(version),
    sshString(encodePublicKey(signature.publicKey)),
    sshString(asciiBytes(signature.namespace)),
    sshString(signature.reserved),
    sshString(asciiBytes(signature.hash)),
    sshString(concatBytes([sshString(asciiBytes(ed25519)), sshString(signature.signature)])),
  ])
  const lines = encodeBase64(blob).match(/.{1,70}/g) ?? []
  return `${[header, ...lines, footer].join('\n')}\n`
}

/** Reads a `.sig` file. Line length and line ends are free, all else is strict. */
export function parseSshSignature(text: string): ParsedSshSignature {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n')
  if (lines[0] !== header || lines.at(-1) !== footer) return { ok: false, problem: 'bad-armour' }
  const blob = decodeBase64(lines.slice(1, -1).join(''))
  return blob ? parseBlob(blob) : { ok: false, problem: 'bad-armour' }
}

function parseBlob(blob: Uint8Array): ParsedSshSignature {
  const reader = sshReader(blob)
  const start = reader.bytes(magic.length)
  const written = reader.uint32()
  if (!start || asciiText(start) !== 'SSHSIG' || written === undefined) {
    return { ok: false, problem: 'bad-armour' }
  }
  if (written !== version) return { ok: false, problem: 'unsupported' }
  const key = reader.string()
  const namespace = reader.string()
  const reserved = reader.string()
  const hash = reader.string()
  const signature = reader.string()
  if (!key || !namespace || !reserved || !hash || !signature || !reader.ended()) {
    return { ok: false, problem: 'bad-armour' }
  }
  const publicKey = decodePublicKey(key)
  const raw = decodeSignature(signature)
  const namespaceText = asciiText(namespace)
  const hashText = asciiText(hash)
  if (!publicKey || !raw || !namespaceText || (hashText !== 'sha256' && hashText !== 'sha512')) {
    return { ok: false, problem: 'unsupported' }
  }
  return {
    ok: true,
    value: { publicKey, namespace: namespaceText, reserved, hash: hashText, signature: raw },
  }
}

function decodeSignature(wire: Uint8Array): Uint8Array | undefined {
  const reader = sshReader(wire)
  const type = reader.string()
  const raw = reader.string()
  if (!type || asciiText(type) !== ed25519 || raw?.length !== 64 || !reader.ended()) return undefined
  return raw
}
