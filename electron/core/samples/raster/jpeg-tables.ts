/** A Huffman code: its bits as a number, and how many. */
export type HuffmanCode = { readonly code: number; readonly length: number }

type HuffmanSpec = {
  /** Class and destination as in the DHT segment. */
  readonly id: number
  /** How many codes there are of each length from 1 to 16. */
  readonly counts: readonly number[]
  readonly values: readonly number[]
}

/** Natural place of the n-th coefficient in zigzag order. */
export const zigzag: readonly number[] = Array.from({ length: 64 }, (_, place) => place).sort((a, b) => {
  const [diagonalA, diagonalB] = [(a >> 3) + (a & 7), (b >> 3) + (b & 7)]
  if (diagonalA !== diagonalB) return diagonalA - diagonalB
  return diagonalA % 2 === 0 ? (b >> 3) - (a >> 3) : (a >> 3) - (b >> 3)
})

const luminance =
  '16 11 10 16 24 40 51 61 12 12 14 19 26 58 60 55 14 13 16 24 40 57 69 56 14 17 22 29 51 87 80 62 ' +
  '18 22 37 56 68 109 103 77 24 35 55 64 81 104 113 92 49 64 78 87 103 121 120 101 72 92 95 98 112 100 103 99'
const chrominance =
  '17 18 24 47 99 99 99 99 18 21 26 66 99 99 99 99 24 26 56 99 99 99 99 99 47 66 99 99 99 99 99 99 ' +
  '99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99 99'

/** The tables K.1 and K.2 of ITU-T T.81, scaled to a quality as libjpeg does. */
export function quantisation(kind: 'luminance' | 'chrominance', quality: number): Uint8Array {
  const scale = quality < 50 ? Math.floor(5000 / quality) : 200 - quality * 2
  const base = (kind === 'luminance' ? luminance : chrominance).split(' ').map(Number)
  return Uint8Array.from(base, (value) => Math.min(255, Math.max(1, Math.floor((value * scale + 50) / 100))))
}

const bytes = (text: string) => text.split(' ').map((byte) => Number.parseInt(byte, 16))
const twelve = Array.from({ length: 12 }, (_, value) => value)

/** The tables K.3 to K.6 of ITU-T T.81: DC and AC of luminance, DC and AC of chrominance. */
export const huffmanSpecs: readonly HuffmanSpec[] = [
  { id: 0x00, counts: bytes('0 1 5 1 1 1 1 1 1 0 0 0 0 0 0 0'), values: twelve },
  {
    id: 0x10,
    counts: bytes('0 2 1 3 3 2 4 3 5 5 4 4 0 0 1 7d'),
    values: bytes(
      '01 02 03 00 04 11 05 12 21 31 41 06 13 51 61 07 22 71 14 32 81 91 a1 08 23 42 b1 c1 15 52 d1 f0 24 ' +
        '33 62 72 82 09 0a 16 17 18 19 1a 25 26 27 28 29 2a 34 35 36 37 38 39 3a 43 44 45 46 47 48 49 4a 53 ' +
        '54 55 56 57 58 59 5a 63 64 65 66 67 68 69 6a 73 74 75 76 77 78 79 7a 83 84 85 86 87 88 89 8a 92 93 ' +
        '94 95 96 97 98 99 9a a2 a3 a4 a5 a6 a7 a8 a9 aa b2 b3 b4 b5 b6 b7 b8 b9 ba c2 c3 c4 c5 c6 c7 c8 c9 ' +
        'ca d2 d3 d4 d5 d6 d7 d8 d9 da e1 e2 e3 e4 e5 e6 e7 e8 e9 ea f1 f2 f3 f4 f5 f6 f7 f8 f9 fa',
    ),
  },
  { id: 0x01, counts: bytes('0 3 1 1 1 1 1 1 1 1 1 0 0 0 0 0'), values: twelve },
  {
    id: 0x11,
    counts: bytes('0 2 1 2 4 4 3 4 7 5 4 4 0 1 2 77'),
    values: bytes(
      '00 01 02 03 11 04 05 21 31 06 12 41 51 07 61 71 13 22 32 81 08 14 42 91 a1 b1 c1 09 23 33 52 f0 15 ' +
        '62 72 d1 0a 16 24 34 e1 25 f1 17 18 19 1a 26 27 28 29 2a 35 36 37 38 39 3a 43 44 45 46 47 48 49 4a ' +
        '53 54 55 56 57 58 59 5a 63 64 65 66 67 68 69 6a 73 74 75 76 77 78 79 7a 82 83 84 85 86 87 88 89 8a ' +
        '92 93 94 95 96 97 98 99 9a a2 a3 a4 a5 a6 a7 a8 a9 aa b2 b3 b4 b5 b6 b7 b8 b9 ba c2 c3 c4 c5 c6 c7 ' +
        'c8 c9 ca d2 d3 d4 d5 d6 d7 d8 d9 da e2 e3 e4 e5 e6 e7 e8 e9 ea f2 f3 f4 f5 f6 f7 f8 f9 fa',
    ),
  },
]

/** Codes by symbol, as Annex C of ITU-T T.81 derives them. */
export function huffmanCodes(spec: HuffmanSpec): readonly (HuffmanCode | undefined)[] {
  const codes: (HuffmanCode | undefined)[] = []
  let code = 0
  let next = 0
  for (const [index, count] of spec.counts.entries()) {
    for (let n = 0; n < count; n++) codes[spec.values[next++] ?? 0] = { code: code++, length: index + 1 }
    code <<= 1
  }
  return codes
}
