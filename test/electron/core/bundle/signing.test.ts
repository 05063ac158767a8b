import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ed25519Signer,
  fingerprintOf,
  isSignatureOver,
  rawPublicKey,
  signMessage,
} from '#electron/core/bundle/signing.ts'
import { writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { parsePublicKeyLine, publicKeyLine } from '#shared/bundle/ssh-key.ts'
import { parseSshSignature } from '#shared/bundle/sshsig.ts'
import { principalSchema } from '#shared/domain/identity.ts'
import { openSshPrivateKey } from './openssh-key.ts'
import { expert, sampleKey, temporaryFolder } from './sample-bundle.ts'

const namespace = 'paneldesk-scores'
const message = Buffer.from('tag manifest\n')

async function sshKeygen(folder: string, words: readonly string[], input?: Buffer): Promise<string> {
  return execFileSync('ssh-keygen', words, { cwd: folder, encoding: 'utf8', input, stdio: 'pipe' })
}

describe('signatures and OpenSSH', () => {
  it('are read by ssh-keygen when we make them', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'roster'), writeAllowedSigners([{ ...expert, namespaces: [namespace] }]))
    await writeFile(join(folder, 'sig'), await signMessage(expert, namespace, message))
    const words = ['-Y', 'verify', '-f', 'roster', '-I', 'expert-01', '-n', namespace, '-s', 'sig']
    expect(await sshKeygen(folder, words, message)).toContain(`Good "${namespace}" signature for expert-01`)
    await expect(sshKeygen(folder, words, Buffer.from('other'))).rejects.toThrow()
  })

  it('hold for us when ssh-keygen makes them, with either hash', async () => {
    const folder = await temporaryFolder()
    await sshKeygen(folder, ['-q', '-t', 'ed25519', '-N', '', '-C', 'li@office', '-f', 'key'])
    const line = await readFile(join(folder, 'key.pub'), 'utf8')
    for (const hash of ['sha512', 'sha256']) {
      const words = ['-q', '-Y', 'sign', '-f', 'key', '-n', namespace, '-O', `hashalg=${hash}`]
      const parsed = parseSshSignature(await sshKeygen(folder, words, message))
      if (!parsed.ok) throw new Error(parsed.problem)
      expect(parsed.value).toMatchObject({ namespace, hash, publicKey: parsePublicKeyLine(line) })
      expect(isSignatureOver(parsed.value, message)).toBe(true)
      expect(isSignatureOver(parsed.value, Buffer.from('other'))).toBe(false)
      expect(isSignatureOver({ ...parsed.value, namespace: 'paneldesk-package' }, message)).toBe(false)
    }
  })

  it('are the same bytes from us and from ssh-keygen', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'key'), openSshPrivateKey(2, rawPublicKey(sampleKey(2))))
    await chmod(join(folder, 'key'), 0o600)
    await writeFile(join(folder, 'message'), message)
    await sshKeygen(folder, ['-q', '-Y', 'sign', '-f', 'key', '-n', namespace, 'message'])
    expect(await readFile(join(folder, 'message.sig'), 'utf8')).toBe(
      await signMessage(expert, namespace, message),
    )
  })

  it('come with the key line and fingerprint that ssh-keygen shows', async () => {
    const folder = await temporaryFolder()
    await sshKeygen(folder, ['-q', '-t', 'ed25519', '-N', '', '-C', 'li@office', '-f', 'key'])
    const line = (await readFile(join(folder, 'key.pub'), 'utf8')).trim()
    const key = parsePublicKeyLine(line)
    if (!key) throw new Error('not read')
    expect(publicKeyLine(key, 'li@office')).toBe(line)
    expect(await sshKeygen(folder, ['-l', '-f', 'key.pub'])).toContain(fingerprintOf(key))
  })

  it('come from Ed25519 keys only', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    expect(() => ed25519Signer(principalSchema.parse('expert-01'), privateKey)).toThrow(TypeError)
  })

  it('do not hold for bytes that are no point of the curve', async () => {
    const parsed = parseSshSignature(await signMessage(expert, namespace, message))
    if (!parsed.ok) throw new Error(parsed.problem)
    const publicKey = new Uint8Array(32).fill(0xff)
    expect(isSignatureOver({ ...parsed.value, publicKey }, message)).toBe(false)
  })
})
