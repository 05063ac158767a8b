import { open } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { type ExtractedText, type TextLimits, textOrScan } from './extracted-text.ts'

/** A text file: by its byte order mark, else UTF-8, else GB 18030 as Chinese Windows writes. */
export async function plainText(path: string, limits: TextLimits): Promise<ExtractedText> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    // Four bytes are the longest character of each of these encodings.
    const wanted = Math.min(size, limits.characters * 4)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, 0)
    const text = decode(buffer.subarray(0, bytesRead), bytesRead < size)
    const complete = bytesRead === size && text.length <= limits.characters
    return textOrScan([{ label: null, text: text.slice(0, limits.characters) }], complete)
  } finally {
    await handle.close()
  }
}

function decode(bytes: Uint8Array, cut: boolean): string {
  // `stream` forgives a character that the limit cut in two.
  const read = (encoding: string, fatal: boolean) =>
    new TextDecoder(encoding, { fatal }).decode(bytes, { stream: cut })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16le', false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16be', false)
  try {
    return read('utf-8', true)
  } catch {
    return read('gb18030', false)
  }
}
