import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAllowedSigners, writeAllowedSigners } from '#shared/bundle/allowed-signers.ts'
import { decodeBase64, encodeBase64 } from '#shared/bundle/base64.ts'
import {
  decodePublicKey,
  encodePublicKey,
  fingerprintFromDigest,
  parsePublicKeyLine,
  publicKeyLine,
} from '#shared/bundle/ssh-key.ts'
import { concatBytes } from '#shared/bundle/ssh-wire.ts'
import { armourSshSignature, parseSshSignature } from '#shared/bundle/sshsig.ts'
import { principalSchema } from '#shared/domain/identity.ts'

const key = new Uint8Array(32).fill(7)
const otherKey = new Uint8Array(32).fill(8)
const signature = {
  publicKey: key,
  namespace: 'paneldesk-scores',
  reserved: new Uint8Array(),
  hash: 'sha512',
  signature: new Uint8Array(64).fill(9),
} as const
const expert = principalSchema.parse('expert-01')
const chair = principalSchema.parse('chair-01')

describe('base 64', () => {
  it('agrees with Node on every length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(encodeBase64(bytes)).toBe(text)
        expect(decodeBase64(text)).toEqual(bytes)
      }),
    )
  })

  it.each(['A', 'AB', 'AB=', 'AA=A', 'AB==', 'A A=', 'AA-_', '===='])('refuses %s', (text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })
})

describe('public key', () => {
  it('reads back its line, comment or none', () => {
    expect(parsePublicKeyLine(publicKeyLine(key))).toEqual(key)
    expect(parsePublicKeyLine(`${publicKeyLine(key, 'li@office')}\n`)).toEqual(key)
  })

  it('refuses other types, wrong lengths and bytes after the end', () => {
    const wire = encodePublicKey(key)
    expect(parsePublicKeyLine('ssh-rsa AAAA')).toBeUndefined()
    expect(decodePublicKey(wire.slice(0, -1))).toBeUndefined()
    expect(decodePublicKey(concatBytes([wire, new Uint8Array(1)]))).toBeUndefined()
  })

  it('has the fingerprint that ssh-keygen prints', () => {
    const digest = createHash('sha256').update(encodePublicKey(key)).digest()
    expect(fingerprintFromDigest(digest)).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/)
  })
})

describe('SSH signature', () => {
  it('reads back what it writes, also with the line ends of Windows', () => {
    const text = armourSshSignature(signature)
    expect(parseSshSignature(text)).toEqual({ ok: true, value: signature })
    expect(parseSshSignature(text.replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: signature })
  })

  it.each([
    ['no header', (text: string) => text.replace('-----BEGIN', 'BEGIN')],
    ['no footer', (text: string) => text.replace(/-----END.*/, '')],
    ['a character that is no base 64', (text: string) => text.replace('U1NI', 'U1N!')],
    ['something after the end', (text: string) => `${text}more\n`],
    ['a blob that ends early', () => armoured(Buffer.from('SSHSIG\0\0\0\u0001\0\0', 'latin1'))],
    ['another magic', () => armoured(Buffer.from('SSHFOO\0\0\0\u0001', 'latin1'))],
  ])('calls %s bad armour', (_, change) => {
    expect(parseSshSignature(change(armourSshSignature(signature)))).toEqual({
      ok: false,
      problem: 'bad-armour',
    })
  })

  it('tells a version, a hash and a key that it does not know from rubbish', () => {
    const text = armourSshSignature(signature).split('\n').slice(1, -2).join('')
    const blob = Buffer.from(text, 'base64')
    const newer = Buffer.from(blob)
    newer.writeUInt32BE(2, 6)
    const otherHash = Buffer.from(blob.toString('latin1').replace('sha512', 'sha384'), 'latin1')
    const otherType = Buffer.from(blob.toString('latin1').replace('ssh-ed25519', 'ssh-ed44800'), 'latin1')
    for (const bytes of [newer, otherHash, otherType]) {
      expect(parseSshSignature(armoured(bytes))).toEqual({ ok: false, problem: 'unsupported' })
    }
  })
})

describe('roster', () => {
  it('gives the same bytes in whatever order people and rights come', () => {
    const first = {
      principal: expert,
      namespaces: ['paneldesk-scores', 'paneldesk-panel-result'],
      publicKey: key,
    }
    const second = { principal: chair, namespaces: ['paneldesk-panel-result'], publicKey: otherKey }
    const text = writeAllowedSigners([first, second])
    expect(writeAllowedSigners([second, { ...first, namespaces: [...first.namespaces].reverse() }])).toBe(
      text,
    )
    expect(text.split('\n')[1]).toBe(
      `expert-01 namespaces="paneldesk-panel-result,paneldesk-scores" ${publicKeyLine(key)}`,
    )
    const parsed = parseAllowedSigners(text)
    expect(parsed.ok && parsed.value.map(({ principal }) => principal)).toEqual([chair, expert])
  })

  it.each([
    ['a pattern for a principal', `* namespaces="paneldesk-scores" ${publicKeyLine(key)}\n`],
    ['a pattern for a namespace', `expert-01 namespaces="*" ${publicKeyLine(key)}\n`],
    ['a namespace that is none of ours', `expert-01 namespaces="git" ${publicKeyLine(key)}\n`],
    ['no namespaces at all', `expert-01 ${publicKeyLine(key)}\n`],
    [
      'a certificate authority',
      `expert-01 cert-authority,namespaces="paneldesk-scores" ${publicKeyLine(key)}\n`,
    ],
    [
      'a validity time',
      `expert-01 namespaces="paneldesk-scores",valid-before="20300101" ${publicKeyLine(key)}\n`,
    ],
    ['a comment line', `# nobody\n`],
    ['no line feed at the end', `expert-01 namespaces="paneldesk-scores" ${publicKeyLine(key)}`],
  ])('refuses %s, which ssh-keygen would read in its own way', (_, text) => {
    expect(parseAllowedSigners(text)).toEqual({ ok: false, line: 1 })
  })

  it('refuses one key for two people', () => {
    const text = writeAllowedSigners([
      { principal: expert, namespaces: ['paneldesk-scores'], publicKey: key },
      { principal: chair, namespaces: ['paneldesk-scores'], publicKey: key },
    ])
    expect(parseAllowedSigners(text)).toEqual({ ok: false, line: 2 })
  })
})

function armoured(blob: Buffer): string {
  return `-----BEGIN SSH SIGNATURE-----\n${blob.toString('base64')}\n-----END SSH SIGNATURE-----\n`
}
