import { describe, expect, it } from 'vitest'
import { checkUnpackedSize, unpack, zipParts } from '#renderer/features/documents/office/zip-parts.ts'
import { makeZip } from '#test/support/zip-maker.ts'

function zip(...entries: Parameters<typeof makeZip>[0]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(makeZip(entries))
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>, left = 1_000): Promise<readonly string[]> {
  const texts: string[] = []
  for (const part of zipParts(bytes)) {
    let text = ''
    for await (const piece of unpack(part, { left })) text += Buffer.from(piece).toString()
    texts.push(text)
  }
  return texts
}

describe('the parts of an Office file', () => {
  it('are unpacked whether they are stored or deflated, with sizes before or after them', async () => {
    const data = Buffer.from('内容'.repeat(20))
    expect(
      await unpacked(
        zip({ name: 'a', data, method: 0 }, { name: 'b', data }, { name: 'c', data, descriptor: true }),
      ),
    ).toEqual([data.toString(), data.toString(), data.toString()])
  })

  it('are counted as they are unpacked, whatever size they claim', async () => {
    const bytes = zip({ name: 'a', data: Buffer.alloc(5_000), size: 10 })
    await expect(unpacked(bytes)).rejects.toMatchObject({ problem: 'too-large' })
  })

  it('are all counted together', async () => {
    await expect(checkUnpackedSize(zip({ name: 'a', data: Buffer.alloc(5_000) }))).resolves.toBeUndefined()
    const large = { data: Buffer.alloc(150 * 2 ** 20) }
    await expect(
      checkUnpackedSize(zip({ name: 'a', ...large }, { name: 'b', ...large }, { name: 'c', ...large })),
    ).rejects.toMatchObject({ problem: 'too-large' })
  })

  it('are refused where the directory points outside the file', () => {
    const bytes = zip({ name: 'a', data: Buffer.from('x') })
    expect(() => zipParts(bytes.slice(0, -1))).toThrow('corrupt')
    expect(() => zipParts(bytes.slice(4))).toThrow('corrupt')
  })
})
