import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gbk } from '#test/support/gbk.ts'
import { makeIntakeRoom } from '#test/support/intake-room.ts'
import { makeZip } from '#test/support/zip-maker.ts'

/** Parts that every system can hold and that are never left out; distinct without regard to case. */
const part = fc.string({
  unit: fc.constantFrom(...'甲乙丙丁材料证书一二三abcxyz019-_（）'),
  minLength: 1,
  maxLength: 12,
})
const path = fc
  .tuple(
    fc.array(
      part.map((name) => `${name}夹`),
      { maxLength: 3 },
    ),
    part,
  )
  .map(([folders, name]) => [...folders, `${name}.txt`].join('/'))
const files = fc.dictionary(path, fc.uint8Array({ maxLength: 3000 }), { minKeys: 1, maxKeys: 12 })

const encodings = ['utf8', 'gbk', 'folder'] as const

describe('any set of files', () => {
  it('comes out of a ZIP or folder with the contents it went in with', async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.constantFrom(...encodings),
        fc.boolean(),
        async (made, encoding, options) => {
          const room = await makeIntakeRoom()
          const entries = Object.entries(made)
          const source = join(room.folder, 'sent')
          if (encoding === 'folder') {
            for (const [name, data] of entries) {
              await mkdir(dirname(join(source, '根', name)), { recursive: true })
              await writeFile(join(source, '根', name), data)
            }
          } else {
            const zip = makeZip(
              entries.map(([name, data]) => {
                const sent = `根/${name}`
                return {
                  name: encoding === 'gbk' ? gbk(sent) : sent,
                  data,
                  zip64: options,
                  descriptor: options,
                }
              }),
              { zip64: options },
            )
            await room.write('sent', zip)
          }
          const staged = await room.stage(source)
          await staged.commit()
          const found = new Map(staged.files.map((file) => [file.path, file]))
          expect([...found.keys()].sort()).toEqual(Object.keys(made).sort())
          for (const [name, data] of entries) {
            const file = found.get(name)
            expect(file?.sha256).toBe(createHash('sha256').update(data).digest('hex'))
            if (file !== undefined) expect(await room.blob(file.sha256)).toEqual(Buffer.from(data))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
