import type { Bitmap } from './bitmap.ts'
import { BitWriter } from './jpeg-bits.ts'
import { type HuffmanCode, huffmanCodes, huffmanSpecs, quantisation, zigzag } from './jpeg-tables.ts'

/**
 * A baseline JPEG (ITU-T T.81) of a bitmap, 4:4:4, `quality` 1–100 as libjpeg counts it.
 *
 * Our own encoder because these pictures must be the same bytes on every platform, which native codecs do
 * not promise. `segments` are whole marker segments (EXIF) to stand before the tables.
 */
export function encodeJpeg(
  bitmap: Bitmap,
  quality: number,
  segments: readonly Uint8Array[] = [],
): Uint8Array {
  const tables = [quantisation('luminance', quality), quantisation('chrominance', quality)] as const
  const parts = [
    Uint8Array.of(0xff, 0xd8),
    ...(segments.length > 0 ? segments : [jfif]),
    ...tables.map((table, index) => segment(0xdb, [index, ...zigzag.map((place) => table[place] ?? 1)])),
    frameHeader(bitmap),
    ...huffmanSpecs.map((spec) => segment(0xc4, [spec.id, ...spec.counts, ...spec.values])),
    segment(0xda, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]),
    scanOf(bitmap, tables),
    Uint8Array.of(0xff, 0xd9),
  ]
  return Buffer.concat(parts)
}

/** A marker segment: marker, length, content. */
export function segment(marker: number, content: readonly number[] | Uint8Array): Uint8Array {
  const length = content.length + 2
  return Uint8Array.from([0xff, marker, length >> 8, length & 255, ...content])
}

const jfif = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 96, 0, 96, 0, 0])

function frameHeader({ width, height }: Bitmap): Uint8Array {
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  return segment(0xc0, [8, ...size, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1])
}

function scanOf(bitmap: Bitmap, tables: readonly [Uint8Array, Uint8Array]): Uint8Array {
  const codes = huffmanSpecs.map(huffmanCodes)
  const bits = new BitWriter(bitmap.width * bitmap.height)
  const scales = tables.map(scalesOf)
  const planes = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const
  const quantised = new Int32Array(64)
  const previous = [0, 0, 0]
  for (let top = 0; top < bitmap.height; top += 8) {
    for (let left = 0; left < bitmap.width; left += 8) {
      readBlock(bitmap, left, top, planes)
      for (const [index, plane] of planes.entries()) {
        const kind = index === 0 ? 0 : 1
        transform(plane)
        quantise(plane, scales[kind] ?? new Float64Array(64), quantised)
        const dc = codes[kind * 2] ?? []
        previous[index] = writeBlock(bits, quantised, previous[index] ?? 0, dc, codes[kind * 2 + 1] ?? [])
      }
    }
  }
  return bits.finish()
}

function readBlock(
  { width, height, rgb }: Bitmap,
  left: number,
  top: number,
  [y, cb, cr]: readonly [Float64Array, Float64Array, Float64Array],
): void {
  for (let row = 0; row < 8; row++) {
    const line = Math.min(height - 1, top + row) * width
    for (let column = 0; column < 8; column++) {
      const at = (line + Math.min(width - 1, left + column)) * 3
      const red = rgb[at] ?? 0
      const green = rgb[at + 1] ?? 0
      const blue = rgb[at + 2] ?? 0
      const place = row * 8 + column
      y[place] = 0.299 * red + 0.587 * green + 0.114 * blue - 128
      cb[place] = -0.168736 * red - 0.331264 * green + 0.5 * blue
      cr[place] = 0.5 * red - 0.418688 * green - 0.081312 * blue
    }
  }
}

/** Scale factors of the transform below (Arai, Agui and Nakajima 1988), folded into the quantisation. */
const factors = [1, 1.387039845, 1.306562965, 1.175875602, 1, 0.785694958, 0.5411961, 0.275899379]

function scalesOf(table: Uint8Array): Float64Array {
  const scales = new Float64Array(64)
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      const place = row * 8 + column
      scales[place] = 1 / ((table[place] ?? 1) * (factors[row] ?? 1) * (factors[column] ?? 1) * 8)
    }
  }
  return scales
}

function transform(block: Float64Array): void {
  for (let row = 0; row < 8; row++) transformLine(block, row * 8, 1)
  for (let column = 0; column < 8; column++) transformLine(block, column, 8)
}

function transformLine(block: Float64Array, start: number, step: number): void {
  const at0 = block[start] ?? 0
  const at1 = block[start + step] ?? 0
  const at2 = block[start + 2 * step] ?? 0
  const at3 = block[start + 3 * step] ?? 0
  const at4 = block[start + 4 * step] ?? 0
  const at5 = block[start + 5 * step] ?? 0
  const at6 = block[start + 6 * step] ?? 0
  const at7 = block[start + 7 * step] ?? 0
  const even0 = at0 + at7 + at3 + at4
  const even3 = at0 + at7 - at3 - at4
  const even1 = at1 + at6 + at2 + at5
  const even2 = at1 + at6 - at2 - at5
  const turned = (even2 + even3) * Math.SQRT1_2
  const odd0 = at3 - at4 + at2 - at5
  const odd1 = at2 - at5 + at1 - at6
  const odd2 = at1 - at6 + at0 - at7
  const z5 = (odd0 - odd2) * 0.382683433
  const z2 = 0.5411961 * odd0 + z5
  const z4 = 1.306562965 * odd2 + z5
  const z3 = odd1 * Math.SQRT1_2
  const z11 = at0 - at7 + z3
  const z13 = at0 - at7 - z3
  block[start] = even0 + even1
  block[start + 4 * step] = even0 - even1
  block[start + 2 * step] = even3 + turned
  block[start + 6 * step] = even3 - turned
  block[start + 5 * step] = z13 + z2
  block[start + 3 * step] = z13 - z2
  block[start + step] = z11 + z4
  block[start + 7 * step] = z11 - z4
}

function quantise(block: Float64Array, scales: Float64Array, into: Int32Array): void {
  for (let index = 0; index < 64; index++) {
    const place = zigzag[index] ?? 0
    const value = (block[place] ?? 0) * (scales[place] ?? 0)
    into[index] = value < 0 ? -Math.floor(0.5 - value) : Math.floor(value + 0.5)
  }
}

function writeBlock(
  bits: BitWriter,
  block: Int32Array,
  previous: number,
  dcCodes: readonly (HuffmanCode | undefined)[],
  acCodes: readonly (HuffmanCode | undefined)[],
): number {
  const dc = block[0] ?? 0
  writeValue(bits, dc - previous, 0, dcCodes)
  let zeros = 0
  for (let index = 1; index < 64; index++) {
    const value = block[index] ?? 0
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 15; zeros -= 16) bits.write(acCodes[0xf0])
    writeValue(bits, value, zeros, acCodes)
    zeros = 0
  }
  if (zeros > 0) bits.write(acCodes[0])
  return dc
}

function writeValue(
  bits: BitWriter,
  value: number,
  zeros: number,
  codes: readonly (HuffmanCode | undefined)[],
): void {
  const size = 32 - Math.clz32(Math.abs(value))
  bits.write(codes[zeros * 16 + size])
  if (size > 0) bits.write({ code: value < 0 ? value + (1 << size) - 1 : value, length: size })
}
