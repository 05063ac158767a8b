/**
 * The media type that a file's first bytes show, `null` where they show none. Containers are only named as
 * such: `application/zip` and `application/x-cfb` (old Office) need a look inside.
 */
export function sniffHead(head: Uint8Array): string | null {
  const text = Buffer.from(head).toString('latin1')
  for (const [offset, mark, mediaType] of marks) if (text.startsWith(mark, offset)) return mediaType
  // The mark of a bitmap is short, so its reserved field is looked at too.
  if (text.startsWith('BM') && text.startsWith('\0\0\0\0', 6)) return 'image/bmp'
  if (text.slice(0, 1024).includes('%PDF-')) return 'application/pdf'
  return sniffMarkup(text)
}

type Mark = readonly [offset: number, mark: string, mediaType: string]

const marks: readonly Mark[] = [
  [0, '%PDF-', 'application/pdf'],
  [0, '\xff\xd8\xff', 'image/jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'image/png'],
  [0, 'GIF87a', 'image/gif'],
  [0, 'GIF89a', 'image/gif'],
  [0, 'II*\0', 'image/tiff'],
  [0, 'MM\0*', 'image/tiff'],
  [8, 'WEBP', 'image/webp'],
  [0, 'PK\x03\x04', 'application/zip'],
  [0, 'PK\x05\x06', 'application/zip'],
  [0, 'Rar!\x1a\x07', 'application/vnd.rar'],
  [0, '7z\xbc\xaf\x27\x1c', 'application/x-7z-compressed'],
  [0, '\x1f\x8b\x08', 'application/gzip'],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-cfb'],
  [0, '{\\rtf', 'application/rtf'],
  [4, 'ftypheic', 'image/heic'],
  [4, 'ftypheix', 'image/heic'],
  [4, 'ftyphevc', 'image/heic'],
  [4, 'ftypheim', 'image/heic'],
  [4, 'ftypmif1', 'image/heif'],
  [4, 'ftypmsf1', 'image/heif'],
  [4, 'ftypavif', 'image/avif'],
  [4, 'ftypqt  ', 'video/quicktime'],
  [4, 'ftyp', 'video/mp4'],
  [8, 'AVI ', 'video/x-msvideo'],
  [8, 'WAVE', 'audio/wav'],
  [0, 'ID3', 'audio/mpeg'],
  [257, 'ustar', 'application/x-tar'],
]

/** Markup that a browser would run or draw, also where its extension says `.doc`, `.xls` or `.txt`. */
function sniffMarkup(text: string): string | null {
  const start = text
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'text/html'
  if (!start.startsWith('<?xml') && !start.startsWith('<svg') && !start.startsWith('<!doctype svg'))
    return null
  if (start.includes('<svg')) return 'image/svg+xml'
  return start.includes('<html') ? 'text/html' : 'application/xml'
}
