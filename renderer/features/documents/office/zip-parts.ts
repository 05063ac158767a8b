import { DocumentError } from '../document-problem.ts'

/** Largest new Office file once unpacked, in bytes: real ones of 50 MB stay far below, bombs do not. */
export const largestUnpacked = 400 * 2 ** 20

/** A part of a new Office file, still packed. */
export interface ZipPart {
  readonly name: string
  readonly deflated: boolean
  readonly data: Uint8Array<ArrayBuffer>
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const longestComment = 65_535

/**
 * The entries of the central directory (PKWARE APPNOTE 4.3). Office files need no ZIP64: they are below 4 GB.
 * @throws DocumentError `corrupt` where the bytes are no ZIP.
 */
export function zipParts(bytes: Uint8Array<ArrayBuffer>): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  const end = endOfDirectory(view)
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    mustHave(view, at, 46, entryMark)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    mustHave(view, local, 30, localMark)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    parts.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      deflated: view.getUint16(at + 10, true) === 8,
      data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function mustHave(view: DataView, at: number, length: number, mark: number): void {
  if (at + length > view.byteLength || view.getUint32(at, true) !== mark) throw new DocumentError('corrupt')
}

function endOfDirectory(view: DataView): number {
  const last = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at
  }
  throw new DocumentError('corrupt')
}

/** Bytes that may still be unpacked from a document. The sizes that a hostile file states are worth nothing. */
export interface UnpackBudget {
  left: number
}

/** Unpacks a part piece by piece. @throws DocumentError `too-large` once the budget is spent. */
export async function* unpack(
  { deflated, data }: ZipPart,
  budget: UnpackBudget,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const packed = inSlices(data)
  const reader = (deflated ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed).getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      budget.left -= piece.value.length
      if (budget.left < 0) throw new DocumentError('too-large')
      yield piece.value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/**
 * Packed bytes in small slices: the browser unpacks all of a slice before it waits for its reader, and a slice may
 * swell a thousandfold.
 */
function inSlices(data: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const slice = 2 ** 13
  let at = 0
  return new ReadableStream(
    {
      pull: (controller) => {
        if (at >= data.length) controller.close()
        else controller.enqueue(data.slice(at, at + slice))
        at += slice
      },
    },
    { highWaterMark: 0 },
  )
}

/** Unpacks everything without keeping anything, for a library that would unpack it without a limit. */
export async function checkUnpackedSize(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const budget = { left: largestUnpacked }
  for (const part of zipParts(bytes)) {
    const pieces = unpack(part, budget)
    for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next());
  }
}
