import { describe, expect, it } from 'vitest'
import { decodeZipNames, type RawZipName } from '#electron/core/intake/zip-names.ts'
import { gbk } from '#test/support/gbk.ts'
import { unicodePathField } from '#test/support/zip-maker.ts'

const plain = (bytes: Uint8Array): RawZipName => ({ bytes, utf8: false, extraFields: [] })

describe('names in a ZIP', () => {
  it('are UTF-8 where their flag says so', () => {
    const bytes = Buffer.from('申报书.pdf')
    expect(decodeZipNames([{ bytes, utf8: true, extraFields: [] }])).toEqual({
      names: ['申报书.pdf'],
      gbkNames: 0,
    })
  })

  it('are GBK where Chinese Windows wrote them without the flag', () => {
    const names = ['申报材料/佐证材料/专利证书.pdf', '申报材料/readme.txt', '申报材料/镕堃.docx']
    const raw = names.map((name) => plain(gbk(name)))
    expect(decodeZipNames(raw)).toEqual({ names, gbkNames: 3 })
  })

  it('are UTF-8 where macOS wrote them without the flag', () => {
    const names = ['申报书.pdf', 'é.txt']
    expect(decodeZipNames(names.map((name) => plain(Buffer.from(name))))).toEqual({ names, gbkNames: 0 })
  })

  it('keep a GBK character whose second byte is a backslash whole', () => {
    // 誠 is D5 5C in GBK.
    expect(decodeZipNames([plain(Uint8Array.of(0xd5, 0x5c, 0x2e, 0x70, 0x64, 0x66))]).names).toEqual([
      '誠.pdf',
    ])
  })

  it('are Chinese where short GBK names happen to be valid UTF-8 letters', () => {
    const names = ['目录.txt', '目录/目录.docx']
    expect(gbk('目录').toString()).toBe('Ŀ¼')
    expect(decodeZipNames(names.map((name) => plain(gbk(name)))).names).toEqual(names)
  })

  it('stay Cyrillic or Latin where UTF-8 says so', () => {
    const names = ['тайлан.pdf', 'отчёт.docx', 'café.txt']
    expect(decodeZipNames(names.map((name) => plain(Buffer.from(name)))).names).toEqual(names)
  })

  it('follow the Info-ZIP Unicode path, but not one that was left from another name', () => {
    const bytes = gbk('甲.pdf')
    const right = unicodePathField(bytes, '乙.pdf')
    const stale = unicodePathField(Buffer.from('other'), '丙.pdf')
    const field = (extra: Buffer) => [{ id: 0x7075, data: extra.subarray(4) }]
    expect(decodeZipNames([{ bytes, utf8: false, extraFields: field(right) }]).names).toEqual(['乙.pdf'])
    expect(decodeZipNames([{ bytes, utf8: false, extraFields: field(stale) }]).names).toEqual(['甲.pdf'])
  })

  it('are null where they are neither UTF-8 nor GBK, or lie about being UTF-8', () => {
    expect(decodeZipNames([plain(Uint8Array.of(0xff, 0xff))]).names).toEqual([null])
    expect(decodeZipNames([{ bytes: gbk('申报'), utf8: true, extraFields: [] }]).names).toEqual([null])
  })
})
