import type { FileHandle } from 'node:fs/promises'

const chunkBytes = 1 << 20

/**
 * The bytes of a file from `start` on, a megabyte at a time, the next read under way while the last is used.
 *
 * A chunk is valid until the next is asked for: its memory is used again. Throws a RangeError where the file
 * ends early, and the signal's reason when it is aborted.
 */
export async function* readChunks(
  handle: FileHandle,
  start: number,
  length: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const free = [Buffer.allocUnsafe(Math.min(chunkBytes, length))]
  if (length > chunkBytes) free.push(Buffer.allocUnsafe(chunkBytes))
  let asked = 0
  const ask = () => {
    const buffer = free.shift()
    if (!buffer || asked >= length) return undefined
    const wanted = Math.min(buffer.length, length - asked)
    const reading = fill(handle, buffer.subarray(0, wanted), start + asked)
    asked += wanted
    // The failure is met where the chunk is awaited, which may be later or, after an abort, never.
    reading.catch(() => undefined)
    return { buffer, reading }
  }
  let next = ask()
  try {
    while (next) {
      const { buffer, reading } = next
      const chunk = await reading
      signal?.throwIfAborted()
      next = ask()
      yield chunk
      free.push(buffer)
      next ??= ask()
    }
  } finally {
    await next?.reading.catch(() => undefined)
  }
}

/** Reads exactly as many bytes as the buffer holds. Throws a RangeError where the file ends before. */
export async function fill(handle: FileHandle, buffer: Buffer, position: number): Promise<Buffer> {
  let done = 0
  while (done < buffer.length) {
    const { bytesRead } = await handle.read(buffer, done, buffer.length - done, position + done)
    if (bytesRead === 0) throw new RangeError('the file ends early')
    done += bytesRead
  }
  return buffer
}
