import { execFileSync } from 'node:child_process'
import { open, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContents } from '#electron/core/bundle/bundle-contents.ts'
import { bundleLimits } from '#electron/core/bundle/zip-limits.ts'
import { openZip, readEntry } from '#electron/core/bundle/zip-reader.ts'
import { createZipWriter, type ZipWriterOptions } from '#electron/core/bundle/zip-writer.ts'
import { type RawEntry, rawZip } from './raw-zip.ts'
import { temporaryFolder } from './sample-bundle.ts'

const text = Buffer.from('contents '.repeat(50))

async function fileOf(bytes: Buffer): Promise<string> {
  const path = join(await temporaryFolder(), 'archive.zip')
  await writeFile(path, bytes)
  return path
}

async function written(entries: readonly RawEntry[], options: ZipWriterOptions = {}): Promise<string> {
  const path = join(await temporaryFolder(), 'written.zip')
  const handle = await open(path, 'wx')
  try {
    const zip = createZipWriter(handle, options)
    for (const { name, data } of entries) await zip.add(String(name), data.length, [data])
    expect(await zip.finish()).toBe((await handle.stat()).size)
  } finally {
    await handle.close()
  }
  return path
}

/** Opens an archive, reads all of it, and says what came of it. */
async function read(path: string, limits = bundleLimits) {
  const handle = await open(path, 'r')
  try {
    const archive = await openZip(handle, limits)
    const files: [string, string][] = []
    for (const entry of archive.entries) {
      const parts: Buffer[] = []
      for await (const chunk of readEntry(handle, entry)) parts.push(Buffer.from(chunk))
      files.push([entry.path, Buffer.concat(parts).toString()])
    }
    const { badCrc } = await readContents(handle, archive, {})
    return { asWritten: archive.asWritten, files, badCrc: [...badCrc] }
  } finally {
    await handle.close()
  }
}

describe('the ZIP writer', () => {
  it('is read back as its own, and refuses entries out of order or of another size', async () => {
    const path = await written([entry('a.txt'), entry('目录/乙.txt')])
    expect(await read(path)).toMatchObject({
      asWritten: true,
      files: [
        ['a.txt', String(text)],
        ['目录/乙.txt', String(text)],
      ],
    })
    await expect(written([entry('b'), entry('a')])).rejects.toThrow(RangeError)
    await expect(written([entry('a'), entry('a')])).rejects.toThrow(RangeError)
    const handle = await open(join(await temporaryFolder(), 'zip'), 'wx')
    const zip = createZipWriter(handle)
    await expect(zip.add('a', 3, [Buffer.from('ab')])).rejects.toThrow(RangeError)
    await expect(zip.add('a', 1, [Buffer.from('ab')])).rejects.toThrow(RangeError)
    await expect(zip.add('a', 2, [Buffer.from('ab'), Buffer.from('c')])).rejects.toThrow(RangeError)
    await handle.close()
  })

  it.each([
    ['sizes', { bytes: 100, entries: 0xffff }],
    ['the count of entries', { bytes: 0xffffffff, entries: 2 }],
    ['sizes, places and the count', { bytes: 0, entries: 0 }],
  ])('writes 64-bit records for %s that unzip, Python and we ourselves read', async (_, thresholds) => {
    const small = { name: 'a.txt', data: Buffer.from('small') }
    const path = await written([small, entry('乙.txt'), entry('丙.txt')].sort(byName), { thresholds })
    const bytes = await readFile(path)
    expect(bytes.includes(Buffer.from('PK\u0006\u0006'))).toBe(true)
    expect(await read(path)).toMatchObject({
      files: [
        ['a.txt', 'small'],
        ['丙.txt', String(text)],
        ['乙.txt', String(text)],
      ],
    })
    execFileSync('unzip', ['-tq', path])
    if (hasPython()) execFileSync('python3', ['-m', 'zipfile', '-t', path])
  })

  it('writes no 64-bit record where none is needed', async () => {
    expect((await readFile(await written([entry('a')]))).includes(Buffer.from('PK\u0006\u0006'))).toBe(false)
  })
})

describe('the ZIP reader', () => {
  it('reads what honest tools write: deflated, sizes after the data, folders', async () => {
    const path = await fileOf(
      rawZip([
        { name: '目录/', data: Buffer.alloc(0), mode: 0o40755 },
        { name: '目录/乙.txt', data: text, deflate: true },
        { name: '目录/丙.txt', data: text, deflate: true, descriptor: true },
      ]),
    )
    expect(await read(path)).toEqual({
      asWritten: false,
      files: [
        ['目录/乙.txt', String(text)],
        ['目录/丙.txt', String(text)],
      ],
      badCrc: [],
    })
  })

  it.each([
    ['a doubled name', [entry('a'), entry('a')], { code: 'doubled-file', path: 'a' }],
    [
      'names that differ by case',
      [entry('a.txt'), entry('A.TXT')],
      { code: 'similar-names', path: 'A.TXT', other: 'a.txt' },
    ],
    [
      'names that differ by Unicode form',
      [entry('caf\u00e9'), entry('cafe\u0301')],
      { code: 'similar-names', path: 'cafe\u0301', other: 'caf\u00e9' },
    ],
    [
      'a file and a folder of one name',
      [entry('a'), folder('A/')],
      { code: 'similar-names', path: 'A/', other: 'a' },
    ],
    [
      'another name in the entry itself',
      [entry('a.txt', { localName: 'b.txt' })],
      { code: 'header-mismatch', path: 'a.txt' },
    ],
    [
      'another checksum in the entry itself',
      [entry('a', { localCrc: 1 })],
      { code: 'header-mismatch', path: 'a' },
    ],
    [
      'another name in an extra field',
      [entry('a', { extra: unicodePath('b') })],
      { code: 'header-mismatch', path: 'a' },
    ],
    ['an absolute path', [entry('/etc/passwd')], { code: 'dangerous-path', path: '/etc/passwd' }],
    ['a path that climbs', [entry('data/../../a')], { code: 'dangerous-path', path: 'data/../../a' }],
    ['a backslash', [entry('data\\a')], { code: 'dangerous-path', path: 'data\\a' }],
    ['a drive', [entry('C:a')], { code: 'dangerous-path', path: 'C:a' }],
    [
      'a name in GBK',
      [entry(Buffer.from('d6d0ce c4'.replace(' ', ''), 'hex'), { flags: 0 })],
      { code: 'name-not-utf8' },
    ],
    ['a password', [entry('a', { flags: 0x801 })], { code: 'entry-encrypted', path: 'a' }],
    ['another compression', [entry('a', { method: 14 })], { code: 'unsupported-compression', path: 'a' }],
    ['a link', [entry('a', { mode: 0o120777 })], { code: 'special-file', path: 'a' }],
    ['a size that lies', [entry('a', { size: 5 })], { code: 'zip-damaged', path: 'a' }],
    [
      'a deflated size that lies',
      [entry('a', { size: 5, deflate: true })],
      { code: 'zip-damaged', path: 'a' },
    ],
    [
      'bytes before an entry',
      [entry('a'), entry('b', { before: Buffer.from('hidden') })],
      { code: 'foreign-bytes', offset: 481 },
    ],
    [
      'bytes before the first entry',
      [entry('a', { before: Buffer.from('PK hidden') })],
      { code: 'foreign-bytes', offset: 0 },
    ],
    [
      'an entry that swells',
      [{ name: 'a', data: Buffer.alloc(3 << 20), deflate: true }],
      { code: 'too-compressed', path: 'a' },
    ],
  ] as const)('refuses %s', async (_, entries, finding) => {
    await expect(read(await fileOf(rawZip(entries)))).rejects.toMatchObject({ finding })
  })

  it('refuses a comment and bytes after the end, and says where they begin', async () => {
    const honest = rawZip([entry('a')])
    await expect(read(await fileOf(rawZip([entry('a')], 'comment')))).rejects.toMatchObject({
      finding: { code: 'foreign-bytes', offset: honest.length },
    })
    await expect(read(await fileOf(Buffer.concat([honest, Buffer.from('more')])))).rejects.toMatchObject({
      finding: { code: 'foreign-bytes', offset: honest.length },
    })
  })

  it('refuses a second archive put before or after the first', async () => {
    const honest = rawZip([entry('a')])
    const other = rawZip([entry('b')])
    await expect(read(await fileOf(Buffer.concat([other, honest])))).rejects.toMatchObject({
      finding: { code: 'foreign-bytes' },
    })
  })

  it('does not take the end of a document stored inside for the end of a cut-off bundle', async () => {
    const path = await written([{ name: 'sheet.xlsx', data: rawZip([entry('inner')]) }, entry('z')])
    await truncate(path, (await readFile(path)).length - 30)
    await expect(read(path)).rejects.toMatchObject({ finding: { code: 'truncated-zip' } })
  })

  it('finds a checksum that is wrong in both headers', async () => {
    const path = await fileOf(rawZip([entry('a', { crc: 1, localCrc: 1 })]))
    expect(await read(path)).toMatchObject({ badCrc: ['a'] })
  })

  it('keeps to its limits', async () => {
    const path = await fileOf(rawZip([entry('a'), entry('b')]))
    await expect(read(path, { ...bundleLimits, entries: 1 })).rejects.toMatchObject({
      finding: { code: 'too-many-entries', limit: 1 },
    })
    await expect(read(path, { ...bundleLimits, contentBytes: 899 })).rejects.toMatchObject({
      finding: { code: 'too-large', path: null, limit: 899 },
    })
    await expect(read(path, { ...bundleLimits, tableBytes: 10 })).rejects.toMatchObject({
      finding: { code: 'too-large', path: null, limit: 10 },
    })
  })
})

function entry(name: string | Buffer, more: Partial<RawEntry> = {}): RawEntry {
  return { name, data: text, ...more }
}

function folder(name: string): RawEntry {
  return { name, data: Buffer.alloc(0), mode: 0o40755 }
}

function unicodePath(name: string): Buffer {
  const extra = Buffer.alloc(9 + name.length)
  extra.writeUInt16LE(0x7075, 0)
  extra.writeUInt16LE(5 + name.length, 2)
  extra.write(name, 9)
  return extra
}

function byName(a: RawEntry, b: RawEntry): number {
  return String(a.name) < String(b.name) ? -1 : 1
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
