import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'

/**
 * Gives yauzl an open file to read a directory from, within the file's bounds: a hostile archive can point
 * beyond 2⁵³, where Node throws inside a callback of yauzl's own reader and the process dies.
 */
export class ZipReader extends RandomAccessReader {
  readonly #handle: FileHandle
  readonly #size: number

  constructor(handle: FileHandle, size: number) {
    super()
    this.#handle = handle
    this.#size = size
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    if (!(position >= 0 && position + length <= this.#size)) {
      setImmediate(callback, new Error('unexpected EOF'))
      return
    }
    this.#handle.read(buffer, offset, length, position).then(
      ({ bytesRead }) => callback(bytesRead < length ? new Error('unexpected EOF') : null),
      (error: Error) => callback(error),
    )
  }

  /** Entry data is read elsewhere, so that it can be checked while it passes. */
  override _readStreamForRange(): Readable {
    throw new Error('the directory is read without streams')
  }
}
