import { describe, expect, it } from 'vitest'
import { defaultLimits } from '#electron/core/intake/limits.ts'
import { gbk } from '#test/support/gbk.ts'
import { makeIntakeRoom } from '#test/support/intake-room.ts'
import { makeDocx } from '#test/support/office-maker.ts'
import { type MadeArchive, type MadeEntry, makeZip } from '#test/support/zip-maker.ts'

const good: MadeEntry = { name: '申报书.pdf', data: Buffer.from('%PDF-1.7 一份正常的申报书') }

async function refuseBytes(bytes: Uint8Array, name = 'a.zip') {
  const room = await makeIntakeRoom()
  const problem = await room.refusal(await room.write(name, bytes))
  expect(await room.kept()).toEqual([])
  return problem
}

const refuse = (entries: readonly MadeEntry[], archive?: MadeArchive) =>
  refuseBytes(makeZip(entries, archive))

describe('a hostile or broken ZIP is refused whole, naming the entry, and leaves nothing', () => {
  it.each([
    ['../../a.txt', 'parent-folder'],
    ['/etc/a.txt', 'absolute'],
    ['C:\\a.txt', 'drive-letter'],
    ['\\\\server\\a.txt', 'network-share'],
  ])('a path that leaves the folder: %j', async (name, why) => {
    const problem = await refuse([good, { name, data: Buffer.from('x') }])
    expect(problem).toEqual({ code: 'unsafe-path', archive: 'a.zip', entry: name, why })
  })

  it('a path that leaves the folder, hidden in a file that would be left out', async () => {
    const problem = await refuse([good, { name: '../.DS_Store', data: Buffer.from('x') }])
    expect(problem).toMatchObject({ code: 'unsafe-path', why: 'parent-folder' })
  })

  it.each([
    ['材料/CON.txt', 'reserved', 'CON.txt'],
    ['材料 /a.txt', 'trailing-dot-or-space', '材料 '],
    ['图1:厂房.txt', 'illegal-character', '图1:厂房.txt'],
  ])('a name that Windows cannot hold: %j', async (name, why, part) => {
    const problem = await refuse([good, { name, data: Buffer.from('x') }])
    expect(problem).toEqual({ code: 'unusable-name', archive: 'a.zip', entry: name, why, part })
  })

  it('a name in no known encoding', async () => {
    const problem = await refuse([{ ...good, name: Uint8Array.of(0xff, 0xfe, 0x41) }])
    expect(problem).toMatchObject({ code: 'unusable-name', why: 'undecodable' })
  })

  it('a link', async () => {
    const problem = await refuse([good, { name: 'link', data: Buffer.from('/etc/passwd'), mode: 0o120777 }])
    expect(problem).toEqual({ code: 'link', archive: 'a.zip', entry: 'link' })
  })

  it('a device', async () => {
    const problem = await refuse([good, { name: 'null', mode: 0o020666 }])
    expect(problem).toEqual({ code: 'special-file', archive: 'a.zip', entry: 'null' })
  })

  it('an encrypted entry', async () => {
    const problem = await refuse([good, { name: gbk('密.txt'), data: Buffer.from('x'), flags: 1 }])
    expect(problem).toEqual({ code: 'encrypted', archive: 'a.zip', entry: '密.txt' })
  })

  it('a strongly encrypted archive', async () => {
    expect(await refuse([{ ...good, flags: 0x841 }])).toEqual({ code: 'encrypted', archive: 'a.zip' })
  })

  it('a compression method other than stored and deflated, by its name', async () => {
    expect(await refuse([good, { name: 'x', data: Buffer.from('x'), method: 14 }])).toEqual({
      code: 'unsupported-method',
      archive: 'a.zip',
      entry: 'x',
      method: 'LZMA',
    })
    expect(await refuse([{ name: 'x', data: Buffer.from('x'), method: 77 }])).toMatchObject({ method: '77' })
  })

  it('a wrong checksum, stored or deflated', async () => {
    for (const method of [0, 8]) {
      const problem = await refuse([good, { name: 'x.txt', data: Buffer.from('x'), method, crc: 1 }])
      expect(problem).toEqual({ code: 'checksum-mismatch', archive: 'a.zip', entry: 'x.txt' })
    }
  })

  it('an entry longer or shorter than it says, small or large', async () => {
    for (const length of [1000, 700_000]) {
      for (const declared of [length - 1, length + 1, 10]) {
        const data = Buffer.alloc(length, '一二三四五六七八九十')
        const problem = await refuse([good, { name: 'x.txt', data, size: declared }])
        expect(problem).toMatchObject({ code: 'size-mismatch', entry: 'x.txt', declared })
      }
    }
  })

  it('deflated data that is broken or cut, small or large', async () => {
    for (const length of [1000, 700_000]) {
      const data = Buffer.alloc(length)
      const broken = await refuse([good, { name: 'x', data, packed: Buffer.alloc(40, 0xff) }])
      expect(broken).toEqual({ code: 'damaged', archive: 'a.zip', entry: 'x', cause: 'Z_DATA_ERROR' })
      const cut = await refuse([good, { name: 'x', data, packed: Buffer.from([0x4b]) }])
      expect(cut).toMatchObject({ code: 'damaged', entry: 'x', cause: 'Z_BUF_ERROR' })
    }
  })

  it('two entries over the same bytes', async () => {
    const problem = await refuse([good, { ...good, name: 'again.pdf', offset: 0 }])
    expect(problem).toMatchObject({ code: 'overlapping-entries', archive: 'a.zip' })
  })

  it('an entry that reaches into the next by its local header alone', async () => {
    const long = { name: 'a.txt', data: Buffer.from('x'), method: 0, extra: Buffer.from([1, 0x70, 0, 0]) }
    const zip = makeZip([long, good])
    // The local header's extra field claims 20 bytes more than there are.
    zip.writeUInt16LE(24, 28)
    expect(await refuseBytes(zip)).toEqual({
      code: 'overlapping-entries',
      archive: 'a.zip',
      entry: 'a.txt',
      other: '申报书.pdf',
    })
  })

  it('two entries of one name, also where only the slashes differ', async () => {
    expect(await refuse([good, good])).toMatchObject({ code: 'duplicate-entry', entry: '申报书.pdf' })
    const [a, b] = ['a/b.txt', 'a\\b.txt']
    const problem = await refuse([
      { name: a, data: Buffer.from('1') },
      { name: b, data: Buffer.from('2') },
    ])
    expect(problem).toEqual({ code: 'duplicate-entry', archive: 'a.zip', entry: b, other: a })
  })

  it('a file where another has its folder', async () => {
    const problem = await refuse([good, { name: '申报书.pdf/a.txt', data: Buffer.from('x') }])
    expect(problem).toMatchObject({ code: 'duplicate-entry', other: '申报书.pdf' })
  })

  it('a folder with contents of its own', async () => {
    const problem = await refuse([good, { name: 'folder/', data: Buffer.from('hidden') }])
    expect(problem).toMatchObject({ code: 'damaged', entry: 'folder/' })
  })

  it('a local header that says another compression method', async () => {
    const problem = await refuse([{ ...good, localMethod: 0 }])
    expect(problem).toMatchObject({ code: 'damaged', entry: '申报书.pdf' })
  })

  it('a directory that points at no entry', async () => {
    const zip = makeZip([good])
    zip.writeUInt32LE(0, 0)
    expect(await refuseBytes(Buffer.concat([Buffer.from('PK\x05\x06'), zip.subarray(4)]))).toMatchObject({
      code: 'damaged',
      entry: '申报书.pdf',
    })
  })

  it('a directory that hides entries from its own count', async () => {
    expect(await refuse([good, { ...good, name: 'b' }], { entryCount: 1 })).toMatchObject({ code: 'damaged' })
  })

  it('an archive cut off anywhere', async () => {
    const zip = makeZip([good, { name: 'b.txt', data: Buffer.alloc(5000, 'abc') }])
    for (const length of [zip.length - 1, zip.length - 22, zip.length - 60, 40, 4]) {
      expect(await refuseBytes(zip.subarray(0, length))).toEqual({ code: 'truncated', archive: 'a.zip' })
    }
  })

  it('an archive whose middle is missing', async () => {
    const zip = makeZip([{ ...good, packedSize: 100_000 }])
    expect(await refuseBytes(zip)).toEqual({ code: 'truncated', archive: 'a.zip', entry: '申报书.pdf' })
  })

  it('a ZIP64 directory beyond 2⁵³, which used to kill the process', async () => {
    for (const directoryOffset of [2n ** 63n, 2n ** 53n + 2n]) {
      expect(await refuse([good], { zip64: true, directoryOffset })).toEqual({
        code: 'truncated',
        archive: 'a.zip',
      })
    }
  })

  it('one part of a split archive', async () => {
    expect(await refuse([good], { disk: 2 })).toEqual({ code: 'split-archive', archive: 'a.zip' })
    const first = Buffer.concat([Buffer.from('PK\x07\x08'), makeZip([good])])
    expect(await refuseBytes(first)).toEqual({ code: 'split-archive', archive: 'a.zip' })
  })

  it('an archive without a file', async () => {
    expect(await refuse([])).toEqual({ code: 'empty-package', archive: 'a.zip' })
    expect(await refuse([{ name: 'folder/' }, { name: '.DS_Store', data: Buffer.from('x') }])).toEqual({
      code: 'empty-package',
      archive: 'a.zip',
    })
  })

  it.each([
    ['rar', Buffer.from('Rar!\x1a\x07\x01\0', 'latin1')],
    ['7z', Buffer.from('7z\xbc\xaf\x27\x1c\0\0', 'latin1')],
    ['gzip', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['pdf', Buffer.from('%PDF-1.7')],
    ['office-document', makeDocx()],
    ['unknown', Buffer.from('hello')],
    ['unknown', Buffer.alloc(0)],
  ])('another format by its bytes, whatever its name says: %s', async (format, bytes) => {
    expect(await refuseBytes(bytes, '材料.zip')).toEqual({
      code: 'not-a-package',
      archive: '材料.zip',
      format,
    })
  })

  it('a source that is not there', async () => {
    const room = await makeIntakeRoom()
    expect(await room.refusal(`${room.folder}/nowhere.zip`)).toEqual({
      code: 'not-found',
      archive: 'nowhere.zip',
    })
  })
})

describe('limits', () => {
  const limited = async (entries: readonly MadeEntry[], limits: Partial<typeof defaultLimits>) => {
    const room = await makeIntakeRoom()
    const path = await room.write('a.zip', makeZip(entries))
    const problem = await room.refusal(path, { limits: { ...defaultLimits, ...limits } })
    expect(await room.kept()).toEqual([])
    return problem
  }
  const ten = { name: 'ten.bin', data: Buffer.alloc(10, 1) }

  it('hold for one file', async () => {
    const problem = await limited([good, ten], { fileBytes: 9 })
    expect(problem).toMatchObject({ code: 'file-too-large', limit: 9 })
  })

  it('hold for all files together', async () => {
    const problem = await limited([ten, { ...ten, name: 'b' }], { totalBytes: 19 })
    expect(problem).toEqual({ code: 'package-too-large', archive: 'a.zip', limit: 19, found: 20 })
  })

  it('hold for the number of entries, folders included', async () => {
    const problem = await limited([ten, { name: 'f/' }, { name: 'g/' }], { count: 2 })
    expect(problem).toEqual({ code: 'too-many-files', archive: 'a.zip', limit: 2, found: 3 })
  })

  it('hold for depth', async () => {
    const problem = await limited([{ ...ten, name: 'a/b/c/d.txt' }], { depth: 2 })
    expect(problem).toEqual({ code: 'too-deep', archive: 'a.zip', entry: 'a/b/c/d.txt', limit: 2, found: 3 })
  })

  it('hold for the length of a path', async () => {
    const name = `${'长'.repeat(237)}.pdf`
    expect(await limited([{ ...ten, name }], {})).toMatchObject({
      code: 'path-too-long',
      limit: 240,
      found: 241,
    })
  })

  it('refuse a bomb before anything is written', async () => {
    const bomb = { name: 'bomb.txt', data: Buffer.alloc(11 * 1024 * 1024) }
    const room = await makeIntakeRoom()
    const opened: string[] = []
    const problem = await room.refusal(await room.write('a.zip', makeZip([bomb])), {
      openStagedFile: async (path) => {
        opened.push(path)
        throw new Error('not reached')
      },
    })
    expect(problem).toEqual({ code: 'ratio-too-high', archive: 'a.zip', limit: 200 })
    expect(opened).toEqual([])
  })

  it('refuse one bomb among honest files, by its name', async () => {
    const bomb = { name: 'bomb.txt', data: Buffer.alloc(11 * 1024 * 1024) }
    const honest = { name: 'scan.jpg', data: Buffer.alloc(1024 * 1024, 7), method: 0 }
    expect(await limited([honest, bomb], {})).toEqual({
      code: 'ratio-too-high',
      archive: 'a.zip',
      entry: 'bomb.txt',
      limit: 200,
    })
  })

  it('refuse a bomb that lies about its size at its first byte too many', async () => {
    const data = Buffer.alloc(50 * 1024 * 1024)
    const written: number[] = []
    const room = await makeIntakeRoom()
    const path = await room.write('a.zip', makeZip([{ name: 'liar.txt', data, size: 300_000 }]))
    const problem = await room.refusal(path, {
      openStagedFile: async () => ({
        write: async (_chunk, _offset, length) => {
          written.push(length)
          return { bytesWritten: length }
        },
        sync: async () => {},
        close: async () => {},
      }),
    })
    expect(problem).toMatchObject({ code: 'size-mismatch', entry: 'liar.txt', declared: 300_000 })
    expect(written.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(300_000)
  })
})
