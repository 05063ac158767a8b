import { segment } from './jpeg.ts'

/** What a telephone writes into a photograph. */
export type PhotoRecord = {
  /** Local time of the exposure, `2026-03-18T10:25:31`, at UTC+8. */
  readonly takenAt: string
  /** Degrees, north and east positive. */
  readonly latitude: number
  readonly longitude: number
  /** Metres above the sea. */
  readonly altitude: number
  readonly camera: string
  /** 1 upright; 6: the viewer turns the picture 90° clockwise. */
  readonly orientation: 1 | 6
}

type Field = { readonly tag: number; readonly kind: number; readonly count: number; readonly bytes: Buffer }

const ascii = (tag: number, text: string): Field => {
  const bytes = Buffer.from(`${text}\0`, 'latin1')
  return { tag, kind: 2, count: bytes.length, bytes }
}
const short = (tag: number, value: number): Field => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return { tag, kind: 3, count: 1, bytes }
}
const long = (tag: number, value: number): Field => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return { tag, kind: 4, count: 1, bytes }
}
const rational = (tag: number, ...pairs: readonly (readonly [number, number])[]): Field => {
  const bytes = Buffer.alloc(pairs.length * 8)
  for (const [index, [numerator, denominator]] of pairs.entries()) {
    bytes.writeUInt32BE(numerator, index * 8)
    bytes.writeUInt32BE(denominator, index * 8 + 4)
  }
  return { tag, kind: 5, count: pairs.length, bytes }
}

/** An APP1 segment with EXIF 2.31: time with its offset, place, camera, orientation. */
export function exifSegment(record: PhotoRecord, width: number, height: number): Uint8Array {
  const [day = '', time = ''] = record.takenAt.split('T')
  const stamp = `${day.replaceAll('-', ':')} ${time}`
  const detail = [
    rational(0x829a, [1, 60]),
    rational(0x829d, [18, 10]),
    short(0x8827, 200),
    { tag: 0x9000, kind: 7, count: 4, bytes: Buffer.from('0231', 'latin1') },
    ascii(0x9003, stamp),
    ascii(0x9004, stamp),
    ascii(0x9011, '+08:00'),
    long(0xa002, width),
    long(0xa003, height),
  ]
  const main = (detailAt: number, placeAt: number) => [
    ascii(0x010f, 'PanelDesk SAMPLE'),
    ascii(0x0110, record.camera),
    short(0x0112, record.orientation),
    ascii(0x0131, 'PanelDesk sample maker'),
    ascii(0x0132, stamp),
    long(0x8769, detailAt),
    long(0x8825, placeAt),
  ]
  const mainSize = directory(main(0, 0), 8).length
  const detailAt = 8 + mainSize
  const detailBytes = directory(detail, detailAt)
  const placeAt = detailAt + detailBytes.length
  const header = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8])
  const tiff = [
    header,
    directory(main(detailAt, placeAt), 8),
    detailBytes,
    directory(placeFields(record), placeAt),
  ]
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), ...tiff]))
}

function placeFields(record: PhotoRecord): readonly Field[] {
  const utc = new Date(`${record.takenAt}+08:00`)
  return [
    { tag: 0, kind: 1, count: 4, bytes: Buffer.from([2, 3, 0, 0]) },
    ascii(1, record.latitude < 0 ? 'S' : 'N'),
    rational(2, ...degrees(record.latitude)),
    ascii(3, record.longitude < 0 ? 'W' : 'E'),
    rational(4, ...degrees(record.longitude)),
    { tag: 5, kind: 1, count: 1, bytes: Buffer.from([0]) },
    rational(6, [Math.round(record.altitude * 10), 10]),
    rational(7, [utc.getUTCHours(), 1], [utc.getUTCMinutes(), 1], [utc.getUTCSeconds(), 1]),
    ascii(29, utc.toISOString().slice(0, 10).replaceAll('-', ':')),
  ]
}

/** Degrees, minutes and seconds to the thousandth, as three ratios. */
function degrees(value: number): readonly (readonly [number, number])[] {
  const units = Math.round(Math.abs(value) * 3_600_000)
  return [
    [Math.floor(units / 3_600_000), 1],
    [Math.floor(units / 60_000) % 60, 1],
    [units % 60_000, 1000],
  ]
}

/** One image file directory at an offset; what does not fit four bytes follows its entries. */
function directory(fields: readonly Field[], offset: number): Buffer {
  const entries = Buffer.alloc(2 + fields.length * 12 + 4)
  entries.writeUInt16BE(fields.length)
  const overflow: Buffer[] = []
  let at = offset + entries.length
  for (const [index, field] of fields.entries()) {
    const place = 2 + index * 12
    entries.writeUInt16BE(field.tag, place)
    entries.writeUInt16BE(field.kind, place + 2)
    entries.writeUInt32BE(field.count, place + 4)
    if (field.bytes.length <= 4) {
      field.bytes.copy(entries, place + 8)
    } else {
      entries.writeUInt32BE(at, place + 8)
      const padded =
        field.bytes.length % 2 === 0 ? field.bytes : Buffer.concat([field.bytes, Buffer.alloc(1)])
      overflow.push(padded)
      at += padded.length
    }
  }
  return Buffer.concat([entries, ...overflow])
}
