import { encodeBase64 } from '#shared/bundle/base64.ts'
import { ed25519, encodePublicKey } from '#shared/bundle/ssh-key.ts'
import { asciiBytes, concatBytes, sshString, sshUint32 } from '#shared/bundle/ssh-wire.ts'

/** An unencrypted OpenSSH private key file (OpenSSH, PROTOCOL.key) for a seed of one byte repeated. */
export function openSshPrivateKey(seed: number, publicKey: Uint8Array): string {
  const none = sshString(asciiBytes('none'))
  const secret = concatBytes([
    sshUint32(7),
    sshUint32(7),
    sshString(asciiBytes(ed25519)),
    sshString(publicKey),
    sshString(concatBytes([new Uint8Array(32).fill(seed), publicKey])),
    sshString(new Uint8Array()),
  ])
  const padding = Uint8Array.from({ length: (8 - (secret.length % 8)) % 8 }, (_, index) => index + 1)
  const blob = concatBytes([
    asciiBytes('openssh-key-v1\0'),
    none,
    none,
    sshString(new Uint8Array()),
    sshUint32(1),
    sshString(encodePublicKey(publicKey)),
    sshString(concatBytes([secret, padding])),
  ])
  const lines = encodeBase64(blob).match(/.{1,70}/g) ?? []
  const mark = (word: string) => `-----${word} OPENSSH PRIVATE KEY-----`
  return `${[mark('BEGIN'), ...lines, mark('END')].join('\n')}\n`
}
