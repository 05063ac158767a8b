/** Width and height in pixels, as stored. */
export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** The size of a JPEG, PNG, GIF or WebP from its header; null for anything else and where the header is cut. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = view.toString('latin1', 0, 16)
  try {
    if (mark.startsWith('\xff\xd8')) return jpegSize(view)
    if (mark.startsWith('\x89PNG')) return { width: view.readUInt32BE(16), height: view.readUInt32BE(20) }
    if (mark.startsWith('GIF8')) return { width: view.readUInt16LE(6), height: view.readUInt16LE(8) }
    return mark.startsWith('WEBP', 8) ? webpSize(view, mark.slice(12)) : null
  } catch {
    // A read past the end.
    return null
  }
}

/** Walks the segments to the start of a frame (SOF0 to SOF15; C4, C8 and CC are other things). */
function jpegSize(view: Buffer): PictureSize | null {
  let at = 2
  while (view.readUInt8(at) === 0xff) {
    const marker = view.readUInt8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) }
    }
    // A fill byte before a marker, or a segment with its length.
    at += marker === 0xff ? 1 : 2 + view.readUInt16BE(at + 2)
  }
  return null
}

/** The three kinds of WebP: extended, lossless, lossy. RFC 9649, 2.5 to 2.7. */
function webpSize(view: Buffer, chunk: string): PictureSize | null {
  if (chunk === 'VP8X') return { width: view.readUIntLE(24, 3) + 1, height: view.readUIntLE(27, 3) + 1 }
  if (chunk === 'VP8L') {
    const bits = view.readUInt32LE(21)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (chunk !== 'VP8 ') return null
  return { width: view.readUInt16LE(26) & 0x3fff, height: view.readUInt16LE(28) & 0x3fff }
}
