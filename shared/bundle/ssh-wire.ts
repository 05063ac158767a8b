/** Bytes of a text of ASCII characters; throws for any other character, since SSH names are ASCII. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0)
    if (code > 0x7e || character.length > 1) throw new RangeError('SSH names are ASCII')
    return code
  })
}

/** Text of ASCII bytes, or undefined where a byte is none. */
export function asciiText(bytes: Uint8Array): string | undefined {
  return bytes.every((byte) => byte <= 0x7e) ? String.fromCharCode(...bytes) : undefined
}

/** An SSH `string` (RFC 4251 section 5): length as a 32-bit big-endian number, then the bytes. */
export function sshString(content: Uint8Array): Uint8Array {
  return concatBytes([sshUint32(content.length), content])
}

/** An SSH `uint32`, big-endian. */
export function sshUint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export interface SshReader {
  /** The next `count` bytes, or undefined where fewer are left. */
  bytes(count: number): Uint8Array | undefined
  uint32(): number | undefined
  string(): Uint8Array | undefined
  ended(): boolean
}

/** Reads SSH wire values one after another; past the end every answer is undefined. */
export function sshReader(source: Uint8Array): SshReader {
  let at = 0
  const bytes = (count: number) => {
    if (count > source.length - at) return undefined
    at += count
    return source.slice(at - count, at)
  }
  const uint32 = () => {
    const four = bytes(4)
    return four && new DataView(four.buffer).getUint32(0)
  }
  return {
    bytes,
    uint32,
    string: () => {
      const length = uint32()
      return length === undefined ? undefined : bytes(length)
    },
    ended: () => at === source.length,
  }
}
