import { DocumentError } from '../document-problem.ts'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const longestComment = 65_535

/** Largest new Office file once unpacked, in bytes: real ones of 50 MB stay far below, bombs do not. */
export const largestUnpacked = 400 * 2 ** 20

/**
 * Makes sure that a ZIP inside a document unpacks to no more than `limit` bytes, by unpacking it without keeping
 * anything: the sizes that a hostile file states are worth nothing.
 * @throws DocumentError `corrupt` where it is no ZIP, `too-large` beyond the limit.
 */
export async function checkUnpackedSize(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<void> {
  let left = limit
  for (const packed of packedEntries(bytes)) {
    const unpacked = packed.deflated ? inflate(packed.data) : [packed.data]
    for await (const part of unpacked) {
      left -= part.length
      if (left < 0) throw new DocumentError('too-large')
    }
  }
}

interface Packed {
  readonly deflated: boolean
  readonly data: Uint8Array<ArrayBuffer>
}

/** The entries of the central directory (PKWARE APPNOTE 4.3). Office files need no ZIP64: they are below 4 GB. */
function* packedEntries(bytes: Uint8Array<ArrayBuffer>): Generator<Packed> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entryMark)
      throw new DocumentError('corrupt')
    const method = view.getUint16(at + 10, true)
    const size = view.getUint32(at + 20, true)
    const local = view.getUint32(at + 42, true)
    if (local + 30 > view.byteLength || view.getUint32(local, true) !== localMark)
      throw new DocumentError('corrupt')
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    yield { deflated: method === 8, data: bytes.subarray(start, start + size) }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

function endOfDirectory(view: DataView): number {
  const last = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  throw new DocumentError('corrupt')
}

async function* inflate(data: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel().catch(() => {})
  }
}
