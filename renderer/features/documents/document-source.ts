import { largestRead } from '#shared/contract/document.ts'

/** A document to show. Its bytes come in ranges, so that a large PDF is never loaded whole. */
export interface DocumentSource {
  readonly name: string
  readonly sha256: string
  readonly size: number
  readonly mediaType: string
  /** Bytes `[offset, offset + length)`, fewer at the end; `length` is at most {@link largestRead}. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
}

/** Bytes `[begin, end)` of a document, in as many reads as the contract asks for. Ends early where the file does. */
export async function readRange(
  source: DocumentSource,
  begin: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(0, Math.min(end, source.size) - begin))
  let done = 0
  while (done < bytes.length) {
    const part = await source.read(begin + done, Math.min(largestRead, bytes.length - done))
    if (part.length === 0) return bytes.slice(0, done)
    bytes.set(part, done)
    done += part.length
  }
  return bytes
}
