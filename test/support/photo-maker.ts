/** One TIFF field: text, 16-bit numbers, or fractions. */
export type ExifValue =
  | string
  | readonly number[]
  | { readonly fractions: readonly (readonly [number, number])[] }

export interface MadePhoto {
  readonly width: number
  readonly height: number
  readonly image?: Readonly<Record<number, ExifValue>>
  readonly exif?: Readonly<Record<number, ExifValue>>
  readonly gps?: Readonly<Record<number, ExifValue>>
}

/** The frame of a JPEG with EXIF data and a size but no picture. EXIF 2.32, 4.5 and 4.6. */
export function makePhoto(photo: MadePhoto): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), makeTiff(photo)])
  const size = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  size.writeUInt16BE(photo.height, 1)
  size.writeUInt16BE(photo.width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xc0, size),
    Buffer.from([0xff, 0xd9]),
  ])
}

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

function makeTiff({ image = {}, exif = {}, gps = {} }: MadePhoto): Buffer {
  const header = Buffer.from('II*\0\x08\0\0\0', 'latin1')
  const length = directory({ ...image, ...pointers(0, 0) }, 8).length
  const exifAt = 8 + length
  const exifPart = directory(exif, exifAt)
  const gpsAt = exifAt + exifPart.length
  const first = directory({ ...image, ...pointers(exifAt, gpsAt) }, 8)
  return Buffer.concat([header, first, exifPart, directory(gps, gpsAt)])
}

function pointers(exifAt: number, gpsAt: number): Readonly<Record<number, number>> {
  return { 34665: exifAt, 34853: gpsAt }
}

function directory(fields: Readonly<Record<number, ExifValue | number>>, at: number): Buffer {
  const tags = Object.entries(fields)
  const records: Buffer[] = []
  const values: Buffer[] = []
  let valueAt = at + 2 + tags.length * 12 + 4
  for (const [tag, value] of tags) {
    const { type, count, bytes } = encode(value)
    const record = Buffer.alloc(12)
    record.writeUInt16LE(Number(tag), 0)
    record.writeUInt16LE(type, 2)
    record.writeUInt32LE(count, 4)
    if (bytes.length <= 4) bytes.copy(record, 8)
    else {
      record.writeUInt32LE(valueAt, 8)
      values.push(bytes)
      valueAt += bytes.length
    }
    records.push(record)
  }
  const count = Buffer.alloc(2)
  count.writeUInt16LE(tags.length)
  return Buffer.concat([count, ...records, Buffer.alloc(4), ...values])
}

function encode(value: ExifValue | number): { type: number; count: number; bytes: Buffer } {
  if (typeof value === 'number') {
    return { type: 4, count: 1, bytes: Buffer.from(Uint32Array.of(value).buffer) }
  }
  if (typeof value === 'string') {
    const bytes = Buffer.from(`${value}\0`)
    return { type: 2, count: bytes.length, bytes }
  }
  if ('fractions' in value) {
    const bytes = Buffer.from(Uint32Array.from(value.fractions.flat()).buffer)
    return { type: 5, count: value.fractions.length, bytes }
  }
  return { type: 3, count: value.length, bytes: Buffer.from(Uint16Array.from(value).buffer) }
}
