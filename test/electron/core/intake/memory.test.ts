import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { makeIntakeRoom } from '#test/support/intake-room.ts'
import { makeZip } from '#test/support/zip-maker.ts'

const mebibyte = 1024 * 1024

it('a package twice as large as the memory allowed is staged and committed in bounded memory', async () => {
  const room = await makeIntakeRoom()
  const scan = randomBytes(100 * mebibyte)
  const text = Buffer.alloc(25 * mebibyte, randomBytes(40_000).toString('hex'))
  const zip = makeZip([
    ...[0, 1, 2, 3].map((index) => ({ name: `${index}.bin`, data: scan.subarray(index), method: 0 })),
    ...[4, 5, 6, 7].map((index) => ({ name: `${index}.txt`, data: text.subarray(index) })),
  ])
  const source = await room.write('large.zip', zip)
  const script = fileURLToPath(new URL('../../../support/stage-in-child.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, source, room.folder])
  const { files, peak }: { files: number; peak: number } = JSON.parse(stdout)
  expect(files).toBe(8)
  expect(peak).toBeLessThan(260 * mebibyte)
}, 120_000)
