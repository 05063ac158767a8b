import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBagInfo, writeBagInfo } from '#shared/bundle/bag-info.ts'
import {
  decodeManifestPath,
  encodeManifestPath,
  parseManifest,
  signatureOwner,
  writeManifest,
} from '#shared/bundle/bagit.ts'
import { sha256Schema } from '#shared/domain/hash.ts'

const hash = sha256Schema.parse('a'.repeat(64))
const info = { kind: 'scores', oxum: { octets: 279164409832, files: 1198 }, labels: {} } as const

describe('manifest', () => {
  it('writes lines that sha256sum reads, sorted by path', () => {
    const lines = [
      { path: 'data/乙.pdf', sha256: hash },
      { path: 'data/a.pdf', sha256: hash },
    ]
    expect(writeManifest(lines)).toBe(`${hash}  data/a.pdf\n${hash}  data/乙.pdf\n`)
  })

  it('percent-encodes CR, LF and the percent sign alone (RFC 8493 section 2.1.3)', () => {
    expect(encodeManifestPath('data/a\r\n100% b.pdf')).toBe('data/a%0D%0A100%25 b.pdf')
    expect(decodeManifestPath('data/a%0d%0A100%25 b.pdf')).toBe('data/a\r\n100% b.pdf')
    expect(decodeManifestPath('data/%20.pdf')).toBeUndefined()
    expect(decodeManifestPath('data/\r.pdf')).toBeUndefined()
  })

  it('reads back every path', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' })), (paths) => {
        const lines = paths.map((path) => ({ path, sha256: hash }))
        const parsed = parseManifest(writeManifest(lines))
        expect(parsed.ok && new Set(parsed.value.map(({ path }) => path))).toEqual(new Set(paths))
      }),
    )
  })

  it.each([
    ['a comment, which sha256sum skips', `# comment\n`],
    ['an escaped line, which sha256sum reads otherwise', `\\${hash}  data/a\n`],
    ['a binary mark', `${hash} *data/a\n`],
    ['a BSD line', `SHA256 (data/a) = ${hash}\n`],
    ['an upper-case hash', `${'A'.repeat(64)}  data/a\n`],
    ['a carriage return', `${hash}  data/a\r\n`],
    ['no line feed at the end', `${hash}  data/a`],
    ['a path listed twice', `${hash}  data/a\n${hash}  data/a\n`],
    ['no path', `${hash}  \n`],
    ['an empty line', `\n`],
  ])('refuses %s', (_, text) => {
    expect(parseManifest(text).ok).toBe(false)
  })
})

describe('bag-info.txt', () => {
  it('says kind, format and payload in sorted lines', () => {
    const text = writeBagInfo({
      ...info,
      labels: { 'Bagging-Date': '2026-05-06', 'Source-Organization': '秘书处' },
    })
    expect(text).toBe(
      'Bagging-Date: 2026-05-06\n' +
        'PanelDesk-Format: 1\n' +
        'PanelDesk-Kind: scores\n' +
        'Payload-Oxum: 279164409832.1198\n' +
        'Source-Organization: 秘书处\n',
    )
    expect(parseBagInfo(text)).toEqual({
      ok: true,
      value: { ...info, labels: { 'Bagging-Date': '2026-05-06', 'Source-Organization': '秘书处' } },
    })
  })

  it('names a newer format and an unknown kind', () => {
    const text = writeBagInfo(info)
    expect(parseBagInfo(text.replace('Format: 1', 'Format: 2'))).toMatchObject({
      problem: 'newer-format',
      found: '2',
    })
    expect(parseBagInfo(text.replace('scores', 'poem'))).toMatchObject({
      problem: 'kind-unknown',
      found: 'poem',
    })
  })

  it('refuses a label that is there twice, folded lines and a missing payload line', () => {
    const text = writeBagInfo(info)
    expect(parseBagInfo(text + text)).toMatchObject({ problem: 'malformed', line: 4 })
    expect(parseBagInfo(`${text}  folded\n`)).toMatchObject({ problem: 'malformed', line: 4 })
    expect(parseBagInfo(text.replace(/Payload.*\n/, ''))).toMatchObject({ problem: 'malformed' })
  })

  it('does not write a label that could be taken for another line', () => {
    expect(() => writeBagInfo({ ...info, labels: { Note: 'a\nPanelDesk-Kind: package' } })).toThrow(
      RangeError,
    )
    expect(() => writeBagInfo({ ...info, labels: { 'PanelDesk-Kind': 'package' } })).toThrow(RangeError)
  })
})

describe('signature files', () => {
  it('are told by folder, principal and ending', () => {
    expect(signatureOwner('signatures/expert-01.sig')).toBe('expert-01')
    expect(signatureOwner('signatures/Expert.sig')).toBeUndefined()
    expect(signatureOwner('signatures/deep/expert-01.sig')).toBeUndefined()
    expect(signatureOwner('signatures/expert-01.txt')).toBeUndefined()
    expect(signatureOwner('data/expert-01.sig')).toBeUndefined()
  })
})
