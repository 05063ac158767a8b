import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gbk } from '#test/support/gbk.ts'
import { makeIntakeRoom } from '#test/support/intake-room.ts'
import { makeDocx } from '#test/support/office-maker.ts'
import { makeZip, unicodePathField } from '#test/support/zip-maker.ts'

const pdf = Buffer.from('%PDF-1.7\n申报书')

describe('a ZIP as people send it', () => {
  it('is read with GBK names, backslashes, system files and a doubled folder', async () => {
    const room = await makeIntakeRoom()
    const zip = makeZip([
      { name: gbk('示例中心\\示例中心\\') },
      { name: gbk('示例中心\\示例中心\\申报书.pdf'), data: pdf },
      { name: gbk('示例中心\\示例中心\\佐证材料\\专利.txt'), data: Buffer.from('专利') },
      { name: gbk('示例中心\\示例中心\\佐证材料\\Thumbs.db'), data: Buffer.from('x') },
      { name: gbk('示例中心\\示例中心\\~$申报书.docx'), data: Buffer.from('x') },
      { name: gbk('示例中心\\示例中心\\空'), mode: 0o040755 },
      { name: gbk('__MACOSX\\示例中心\\._申报书.pdf'), data: Buffer.from('x') },
      { name: gbk('示例中心\\desktop.ini'), data: Buffer.from('x') },
      { name: gbk('.DS_Store'), data: Buffer.from('x') },
    ])
    const staged = await room.stage(await room.write('示例中心.zip', zip))
    expect(staged.kind).toBe('zip')
    expect(staged.sourceName).toBe('示例中心.zip')
    expect(staged.sourceSha256).toBe(sha256(zip))
    expect(staged.files).toEqual([
      {
        path: '佐证材料/专利.txt',
        originalName: '示例中心\\示例中心\\佐证材料\\专利.txt',
        sha256: sha256('专利'),
        size: 6,
        mediaType: 'text/plain',
        modified: '2026-05-06T14:30:00',
      },
      {
        path: '申报书.pdf',
        originalName: '示例中心\\示例中心\\申报书.pdf',
        sha256: sha256(pdf),
        size: pdf.length,
        mediaType: 'application/pdf',
        modified: '2026-05-06T14:30:00',
      },
    ])
    expect(staged.notes).toEqual([
      { code: 'names-in-gbk', path: '', detail: '8' },
      { code: 'doubled-folder-removed', path: '示例中心/示例中心', detail: '' },
      { code: 'empty-folder', path: '空', detail: '' },
    ])
    expect(staged.ignored.map(({ path, reason }) => [path.split('\\').at(-1), reason])).toEqual([
      ['Thumbs.db', 'windows-metadata'],
      ['~$申报书.docx', 'office-lock-file'],
      ['._申报书.pdf', 'mac-metadata'],
      ['desktop.ini', 'windows-metadata'],
      ['.DS_Store', 'mac-metadata'],
    ])
  })

  it('is read where the zip command packed it', async () => {
    const room = await makeIntakeRoom()
    const source = join(room.folder, '材料')
    await mkdir(join(source, '附件'), { recursive: true })
    await writeFile(join(source, '申报书.pdf'), pdf)
    await writeFile(join(source, '附件', '说明.txt'), '说明'.repeat(50_000))
    execFileSync('zip', ['-q', '-r', 'sent.zip', '材料'], { cwd: room.folder })
    const staged = await room.stage(join(room.folder, 'sent.zip'))
    expect(staged.files.map(({ path, sha256: hash }) => [path, hash])).toEqual([
      ['申报书.pdf', sha256(pdf)],
      ['附件/说明.txt', sha256('说明'.repeat(50_000))],
    ])
    expect(staged.files[0]?.modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
  })

  it('is read where the zip command streamed it, with a data descriptor and typed as a socket', async () => {
    const room = await makeIntakeRoom()
    const zip = execFileSync('zip', ['-q', '-', '-'], { input: pdf })
    const staged = await room.stage(await room.write('streamed.zip', zip))
    expect(staged.files.map(({ path, size }) => [path, size])).toEqual([['-', pdf.length]])
  })

  it('is read with data descriptors, ZIP64 fields, a Unicode path and a comment', async () => {
    const room = await makeIntakeRoom()
    const raw = gbk('甲.txt')
    const zip = makeZip(
      [
        { name: 'descriptor.txt', data: Buffer.from('a'), descriptor: true },
        { name: 'zip64.txt', data: Buffer.from('b'), zip64: true },
        { name: 'both.txt', data: Buffer.from('c'), zip64: true, descriptor: true },
        { name: raw, data: Buffer.from('d'), extra: unicodePathField(raw, '乙.txt') },
        { name: 'stored.txt', data: Buffer.from('e'), method: 0 },
      ],
      { zip64: true, comment: Buffer.from('送审稿') },
    )
    const staged = await room.stage(await room.write('a.zip', zip))
    expect(staged.files.map(({ path, sha256: hash }) => [path, hash])).toEqual([
      ['both.txt', sha256('c')],
      ['descriptor.txt', sha256('a')],
      ['stored.txt', sha256('e')],
      ['zip64.txt', sha256('b')],
      ['乙.txt', sha256('d')],
    ])
  })

  it('keeps both of two names that differ by case or Unicode form', async () => {
    const room = await makeIntakeRoom()
    const zip = makeZip([
      { name: 'A.txt', data: Buffer.from('1') },
      { name: 'a.txt', data: Buffer.from('2') },
      { name: 'e\u0301.txt', data: Buffer.from('3') },
      { name: '\u00e9.txt', data: Buffer.from('4') },
    ])
    const staged = await room.stage(await room.write('a.zip', zip))
    expect(staged.files.map(({ path, originalName, sha256: hash }) => [path, originalName, hash])).toEqual([
      ['A.txt', null, sha256('1')],
      ['a (2).txt', 'a.txt', sha256('2')],
      ['\u00e9.txt', 'e\u0301.txt', sha256('3')],
      ['\u00e9 (2).txt', '\u00e9.txt', sha256('4')],
    ])
    expect(staged.notes.map(({ code }) => code)).toEqual(['differs-by-case', 'differs-by-unicode-form'])
  })

  it('keeps a ZIP inside as a file, and notes it and empty files', async () => {
    const room = await makeIntakeRoom()
    const inner = makeZip([{ name: 'x.txt', data: pdf }])
    const zip = makeZip([
      { name: '附件.zip', data: inner },
      { name: '空.docx' },
      { name: '正文.docx', data: makeDocx() },
    ])
    const staged = await room.stage(await room.write('a.zip', zip))
    expect(staged.files.map(({ path }) => path)).toEqual(['正文.docx', '空.docx', '附件.zip'])
    expect(staged.notes).toEqual([
      { code: 'empty-file', path: '空.docx', detail: '' },
      { code: 'archive-inside', path: '附件.zip', detail: 'application/zip' },
    ])
  })

  it('is taken by its bytes where its extension is missing', async () => {
    const room = await makeIntakeRoom()
    const staged = await room.stage(await room.write('材料', makeZip([{ name: 'a.pdf', data: pdf }])))
    expect(staged.files).toHaveLength(1)
  })

  it('is a bundle where it holds a bag, of which the payload counts', async () => {
    const room = await makeIntakeRoom()
    const bag = (prefix: string) =>
      makeZip([
        { name: `${prefix}bagit.txt`, data: Buffer.from('BagIt-Version: 1.0') },
        { name: `${prefix}data/申报书.pdf`, data: pdf },
        { name: `${prefix}data/data/a.pdf`, data: pdf },
        { name: `${prefix}manifest-sha256.txt`, data: Buffer.from('x') },
      ])
    for (const prefix of ['', '示例/']) {
      const staged = await room.stage(await room.write('a.zip', bag(prefix)))
      expect(staged.kind).toBe('bundle')
      expect(staged.files.map(({ path }) => path)).toEqual(['data/a.pdf', '申报书.pdf'])
      expect(staged.ignored).toEqual([
        { path: `${prefix}bagit.txt`, reason: 'bundle-wrapping' },
        { path: `${prefix}manifest-sha256.txt`, reason: 'bundle-wrapping' },
      ])
    }
  })
})

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
