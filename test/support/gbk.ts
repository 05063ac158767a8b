const codes = new Map<string, readonly [number, number]>()

/** A text in GBK, as Chinese Windows writes file names; Node decodes it but does not encode it. */
export function gbk(text: string): Buffer {
  if (codes.size === 0) fillCodes()
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      if (code < 0x80) return [code]
      const bytes = codes.get(character)
      if (bytes === undefined) throw new Error(`${character} is not in GBK`)
      return bytes
    }),
  )
}

function fillCodes(): void {
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
    }
  }
}
