/** Encodings that applicants' text files come in. GB 18030 reads GBK and GB 2312 too. */
export type TextEncoding = 'UTF-8' | 'UTF-16' | 'GBK'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/**
 * Text from bytes of an unknown encoding: by its mark; else UTF-8 where every byte fits, which other encodings
 * practically never do; else UTF-16 where every other byte of it is zero; else GBK. What fits nothing is shown
 * with replacement characters rather than not at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked !== undefined) return { text: decode(bytes, marked.label), encoding: marked.encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    const wide = wideLabel(bytes)
    if (wide !== null) return { text: decode(bytes, wide), encoding: 'UTF-16' }
    return { text: decode(bytes, 'gb18030'), encoding: 'GBK' }
  }
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8', encoding: 'UTF-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le', encoding: 'UTF-16' },
  { mark: [0xfe, 0xff], label: 'utf-16be', encoding: 'UTF-16' },
] as const

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes)
}

/** UTF-16 without a mark, told by the zero bytes of its spaces, digits and line ends. */
function wideLabel(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd < head.length / 40) return null
  return odd >= even ? 'utf-16le' : 'utf-16be'
}
