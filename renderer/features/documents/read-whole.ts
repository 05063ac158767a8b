import { DocumentError } from './document-problem.ts'
import { type DocumentSource, readRange } from './document-source.ts'

/** Largest documents that are read whole, in bytes. PDF has no limit: it is read in ranges. */
export const largestWhole = { office: 50 * 2 ** 20, text: 10 * 2 ** 20, image: 200 * 2 ** 20 } as const

/** All bytes of a document. @throws DocumentError `empty`, `too-large` or `unreadable`. */
export async function readWhole(source: DocumentSource, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (source.size === 0) throw new DocumentError('empty')
  if (source.size > limit) throw new DocumentError('too-large')
  const bytes = await readRange(source, 0, source.size).catch((cause: unknown) => {
    throw new DocumentError('unreadable', { cause })
  })
  if (bytes.length < source.size) throw new DocumentError('unreadable')
  return bytes
}
