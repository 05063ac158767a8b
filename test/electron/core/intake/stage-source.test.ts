import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blobPath } from '#electron/core/intake/content-store.ts'
import type { IntakeProgress } from '#electron/core/intake/progress.ts'
import { openStagedFile } from '#electron/core/intake/stage-file.ts'
import { clearStaging } from '#electron/core/intake/stage-source.ts'
import { type Sha256, sha256Schema } from '#shared/domain/hash.ts'
import { type IntakeRoom, makeIntakeRoom } from '#test/support/intake-room.ts'
import { makeZip } from '#test/support/zip-maker.ts'

const one = Buffer.alloc(600_000, 'one ')
const two = Buffer.from('two')

const writeZip = (room: IntakeRoom) =>
  room.write(
    'a.zip',
    makeZip([
      { name: 'one.txt', data: one },
      { name: 'two.txt', data: two },
      { name: 'copy/two.txt', data: two },
    ]),
  )

describe('commit', () => {
  it('moves each content into the store once, under its hash, and empties the staging folder', async () => {
    const room = await makeIntakeRoom()
    const staged = await room.stage(await writeZip(room))
    expect((await room.kept()).length).toBe(3)
    await staged.commit()
    expect(await room.blob(sha256(one))).toEqual(one)
    expect(await room.blob(sha256(two))).toEqual(two)
    const [a, b] = [sha256(one), sha256(two)]
    expect([...(await room.kept())].sort()).toEqual(
      [a.slice(0, 2), join(a.slice(0, 2), a.slice(2)), b.slice(0, 2), join(b.slice(0, 2), b.slice(2))].sort(),
    )
  })

  it('drops what the store has already, and replaces a blob of the wrong size', async () => {
    const room = await makeIntakeRoom()
    const damaged = blobPath(room.evidenceFolder, sha256(one))
    await mkdir(dirname(damaged), { recursive: true })
    await writeFile(damaged, 'torn')
    await (await room.stage(await writeZip(room))).commit()
    await (await room.stage(await writeZip(room))).commit()
    expect(await room.blob(sha256(one))).toEqual(one)
    expect(await room.kept()).toHaveLength(4)
  })

  it('adds nothing where it fails half-way', async () => {
    const room = await makeIntakeRoom()
    const staged = await room.stage(await writeZip(room))
    const blocked = dirname(blobPath(room.evidenceFolder, sha256(two)))
    await mkdir(room.evidenceFolder, { recursive: true })
    await writeFile(blocked, 'a file where a folder should be')
    await expect(staged.commit()).rejects.toMatchObject({
      problem: { code: 'not-writable', archive: 'a.zip' },
    })
    await staged.discard()
    await rm(blocked)
    expect((await room.kept()).filter((name) => name.length > 2)).toEqual([])
  })
})

describe('discard', () => {
  it('leaves nothing of what was staged', async () => {
    const room = await makeIntakeRoom()
    await (await room.stage(await writeZip(room))).discard()
    expect(await room.kept()).toEqual([])
  })

  it('takes a commit back without touching what was there before', async () => {
    const room = await makeIntakeRoom()
    await (await room.stage(await room.write('b.zip', makeZip([{ name: 'two', data: two }])))).commit()
    const staged = await room.stage(await writeZip(room))
    await staged.commit()
    await staged.discard()
    expect(await room.blob(sha256(two))).toEqual(two)
    await expect(room.blob(sha256(one))).rejects.toThrow('ENOENT')
  })
})

describe('cancelling', () => {
  it('before the start or at any progress leaves nothing', async () => {
    const room = await makeIntakeRoom()
    const path = await writeZip(room)
    const seen: IntakeProgress[] = []
    await (await room.stage(path, { onProgress: (progress) => seen.push(progress) })).discard()
    const reports = seen.filter(({ phase }) => phase === 'reading').length
    expect(reports).toBeGreaterThan(3)
    for (let last = 0; last < reports; last += 1) {
      const cancel = new AbortController()
      let count = 0
      const onProgress = ({ phase }: IntakeProgress) => {
        if (phase === 'reading' && count++ === last) cancel.abort()
      }
      if (last === 0) cancel.abort()
      const problem = await room.refusal(path, { onProgress, signal: cancel.signal })
      expect(problem).toEqual({ code: 'cancelled', archive: 'a.zip' })
      expect(await room.kept()).toEqual([])
    }
  })
})

describe('progress', () => {
  it('goes through listing, reading and storing up to the total', async () => {
    const room = await makeIntakeRoom()
    const seen: IntakeProgress[] = []
    const staged = await room.stage(await writeZip(room), { onProgress: (progress) => seen.push(progress) })
    await staged.commit()
    const total = one.length + 2 * two.length
    expect(seen[0]).toEqual({ phase: 'listing', done: 0, total: null, name: null })
    expect(seen.filter(({ phase }) => phase === 'reading').at(-1)).toEqual({
      phase: 'reading',
      done: total,
      total,
      name: null,
    })
    expect(seen.at(-1)).toEqual({ phase: 'storing', done: 2, total: 2, name: null })
    expect(seen.some(({ name }) => name === 'one.txt')).toBe(true)
  })
})

describe('a full disk', () => {
  it('is named, with the entry, and leaves nothing', async () => {
    const room = await makeIntakeRoom()
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    const problem = await room.refusal(await writeZip(room), {
      openStagedFile: async (path) => {
        const file = await openStagedFile(path)
        let written = 0
        return {
          write: async (chunk, offset, length) => {
            written += length
            if (written > 500_000) throw full
            return file.write(chunk, offset, length)
          },
          sync: () => file.sync(),
          close: () => file.close(),
        }
      },
    })
    expect(problem).toEqual({ code: 'disk-full', archive: 'a.zip', entry: 'one.txt' })
    expect(await room.kept()).toEqual([])
  })
})

describe('a crash', () => {
  it('leaves a staging room that is cleared at the next start', async () => {
    const room = await makeIntakeRoom()
    await room.stage(await writeZip(room))
    expect(await room.kept()).not.toEqual([])
    await clearStaging(join(room.folder, 'staging'))
    expect(await room.kept()).toEqual([])
  })
})

function sha256(bytes: Uint8Array): Sha256 {
  return sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'))
}
