/** How Chinese Windows writes names into a ZIP: the bytes of GBK, which Node decodes but does not encode. */
export function createGbkEncoder(): (text: string) => Uint8Array {
  const pairs = gbkPairs()
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((character): readonly number[] => {
        if (character < '\u0080') return [character.charCodeAt(0)]
        const pair = pairs.get(character)
        if (pair === undefined) throw new RangeError(`${character} is not in GBK`)
        return pair
      }),
    )
}

/** Every character of GBK with its two bytes, by decoding all pairs once. */
function gbkPairs(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk')
  const pairs = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (!character.includes('\ufffd') && [...character].length === 1) pairs.set(character, [lead, trail])
    }
  }
  return pairs
}
