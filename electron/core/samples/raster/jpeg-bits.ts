import type { HuffmanCode } from './jpeg-tables.ts'

/** Bits of a JPEG scan, most significant first, 0xFF followed by a stuffed 0. */
export class BitWriter {
  #bytes: Uint8Array
  #length = 0
  #held = 0
  #count = 0

  constructor(room: number) {
    this.#bytes = new Uint8Array(Math.max(1024, room))
  }

  write(code: HuffmanCode | undefined): void {
    if (code === undefined) throw new Error('No code for this symbol')
    this.#held = (this.#held << code.length) | code.code
    this.#count += code.length
    while (this.#count >= 8) {
      this.#count -= 8
      this.#put((this.#held >> this.#count) & 255)
    }
    this.#held &= (1 << this.#count) - 1
  }

  /** The bytes so far, the last one filled with ones. */
  finish(): Uint8Array {
    if (this.#count > 0) this.write({ code: (1 << (8 - this.#count)) - 1, length: 8 - this.#count })
    return this.#bytes.subarray(0, this.#length)
  }

  #put(byte: number): void {
    if (this.#length + 2 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length++] = byte
    if (byte === 255) this.#bytes[this.#length++] = 0
  }
}
