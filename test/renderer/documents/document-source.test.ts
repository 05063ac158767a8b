import { describe, expect, it } from 'vitest'
import { DocumentError } from '#renderer/features/documents/document-problem.ts'
import { type DocumentSource, readRange } from '#renderer/features/documents/document-source.ts'
import { readWhole } from '#renderer/features/documents/read-whole.ts'
import { largestRead } from '#shared/contract/document.ts'

function sourceOf(bytes: Uint8Array, reads: number[] = []): DocumentSource {
  return {
    name: '材料.bin',
    sha256: '0'.repeat(64),
    size: bytes.length,
    mediaType: 'application/octet-stream',
    read: async (offset, length) => {
      reads.push(length)
      return bytes.subarray(offset, offset + length)
    },
  }
}

describe('reading a document', () => {
  it('asks for no more at a time than the contract gives', async () => {
    const bytes = Uint8Array.from({ length: largestRead + 10 }, (_, at) => at % 251)
    const reads: number[] = []
    const read = await readRange(sourceOf(bytes, reads), 5, bytes.length)
    expect(reads).toEqual([largestRead, 5])
    expect(Buffer.compare(read, bytes.subarray(5))).toBe(0)
  })

  it('stops at the end of the file', async () => {
    expect(await readRange(sourceOf(Uint8Array.of(1, 2, 3)), 2, 99)).toEqual(Uint8Array.of(3))
  })

  it('says that an empty file is empty and a large one too large, before any byte is read', async () => {
    const reads: number[] = []
    await expect(readWhole(sourceOf(new Uint8Array(), reads), 10)).rejects.toEqual(new DocumentError('empty'))
    await expect(readWhole(sourceOf(new Uint8Array(11), reads), 10)).rejects.toMatchObject({
      problem: 'too-large',
    })
    expect(reads).toEqual([])
  })

  it('says that it cannot be read where reading fails or ends early', async () => {
    const source = sourceOf(Uint8Array.of(1, 2, 3))
    const failing = { ...source, read: () => Promise.reject(new Error('gone')) }
    await expect(readWhole(failing, 10)).rejects.toMatchObject({ problem: 'unreadable' })
    await expect(readWhole({ ...source, size: 5 }, 10)).rejects.toMatchObject({ problem: 'unreadable' })
  })
})
