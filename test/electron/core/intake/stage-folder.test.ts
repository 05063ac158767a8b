import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '#electron/core/intake/limits.ts'
import { openStagedFile } from '#electron/core/intake/stage-file.ts'
import { type IntakeRoom, makeIntakeRoom } from '#test/support/intake-room.ts'
import { makeZip } from '#test/support/zip-maker.ts'

async function makeFolder(room: IntakeRoom, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(room.folder, '申报材料')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

const pdf = '%PDF-1.7 申报书'

describe('a folder', () => {
  it('gives the same files as a ZIP of it', async () => {
    const room = await makeIntakeRoom()
    const files = { '中心/申报书.pdf': pdf, '中心/佐证/a.txt': '甲', '中心/Thumbs.db': 'x' }
    const fromFolder = await room.stage(await makeFolder(room, files))
    const entries = Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) }))
    const fromZip = await room.stage(await room.write('a.zip', makeZip(entries)))
    const plain = ({ files: staged, ignored, notes }: typeof fromZip) => ({
      files: staged.map(({ modified: _, ...file }) => file),
      ignored,
      notes,
    })
    expect(plain(fromFolder)).toEqual(plain(fromZip))
    expect(fromFolder.kind).toBe('folder')
    expect(fromFolder.sourceName).toBe('申报材料')
    expect(fromFolder.sourceSha256).toBeNull()
  })

  it('is not entered where the system keeps its own things', async () => {
    const room = await makeIntakeRoom()
    const folder = await makeFolder(room, { 'a.pdf': pdf, '$RECYCLE.BIN/x/y.pdf': pdf, '空/.DS_Store': 'x' })
    const staged = await room.stage(folder)
    expect(staged.files.map(({ path }) => path)).toEqual(['a.pdf'])
    expect(staged.ignored).toEqual([
      { path: '$RECYCLE.BIN/', reason: 'windows-metadata' },
      { path: '空/.DS_Store', reason: 'mac-metadata' },
    ])
    expect(staged.notes).toEqual([{ code: 'empty-folder', path: '空', detail: '' }])
  })

  it('is refused with a link in it, wherever that points', async () => {
    const room = await makeIntakeRoom()
    const folder = await makeFolder(room, { 'a.pdf': pdf })
    // A junction is the kind of link that Windows lets everybody make.
    await symlink(room.folder, join(folder, '外面'), 'junction')
    expect(await room.refusal(folder)).toEqual({ code: 'link', archive: '申报材料', entry: '外面' })
    expect(await room.kept()).toEqual([])
  })

  it('is refused where it is deeper or larger than allowed', async () => {
    const room = await makeIntakeRoom()
    const folder = await makeFolder(room, { 'a/b/c/d.txt': 'x', 'e.txt': 'y' })
    const refusal = (limits: Partial<typeof defaultLimits>) =>
      room.refusal(folder, { limits: { ...defaultLimits, ...limits } })
    expect(await refusal({ depth: 2 })).toMatchObject({ code: 'too-deep', entry: 'a/b/c' })
    expect(await refusal({ count: 3 })).toMatchObject({ code: 'too-many-files', limit: 3 })
    expect(await refusal({ totalBytes: 1 })).toMatchObject({ code: 'package-too-large' })
  })

  it('is refused where a file is changed, or taken away, while it is read', async () => {
    const room = await makeIntakeRoom()
    const folder = await makeFolder(room, { 'a.pdf': pdf })
    const file = join(folder, 'a.pdf')
    for (const change of [() => appendFile(file, 'more'), () => rm(file)]) {
      const problem = await room.refusal(folder, {
        openStagedFile: async (path) => {
          await change()
          return openStagedFile(path)
        },
      })
      expect(problem).toEqual({ code: 'changed-while-reading', archive: '申报材料', entry: 'a.pdf' })
      expect(await room.kept()).toEqual([])
    }
  })

  it('is refused empty', async () => {
    const room = await makeIntakeRoom()
    await mkdir(join(room.folder, '空'))
    expect(await room.refusal(join(room.folder, '空'))).toEqual({ code: 'empty-package', archive: '空' })
  })
})

describe('a ZIP that is changed while it is read', () => {
  it('is refused', async () => {
    const room = await makeIntakeRoom()
    const zip = await room.write('a.zip', makeZip([{ name: 'a.pdf', data: Buffer.from(pdf) }]))
    const problem = await room.refusal(zip, {
      openStagedFile: async (path) => {
        await appendFile(zip, 'more')
        return openStagedFile(path)
      },
    })
    expect(problem).toEqual({ code: 'changed-while-reading', archive: 'a.zip' })
    expect(await room.kept()).toEqual([])
  })
})
