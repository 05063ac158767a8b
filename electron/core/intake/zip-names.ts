import { TextDecoder } from 'node:util'
import { crc32 } from 'node:zlib'

/** What a ZIP says about one entry's name. */
export interface RawZipName {
  readonly bytes: Uint8Array
  /** General purpose bit 11: the name is UTF-8. */
  readonly utf8: boolean
  readonly extraFields: readonly { readonly id: number; readonly data: Uint8Array }[]
}

export interface DecodedZipNames {
  /** In the order given; null where a name is written in no encoding that could be meant. */
  readonly names: readonly (string | null)[]
  readonly gbkNames: number
}

/**
 * Decodes the names of one archive. A name with the UTF-8 flag or an Info-ZIP Unicode path says what it is;
 * the others are decided together, because one program wrote them: UTF-8 if all of them are (macOS and old
 * Info-ZIP set no flag), else GB18030 as Chinese Windows writes. CP437, what the ZIP specification falls back
 * to, is never guessed: it gives every byte a meaning and hides the mistake.
 */
export function decodeZipNames(raw: readonly RawZipName[]): DecodedZipNames {
  const stated = raw.map((name) => statedName(name))
  const unstated = raw.filter((name, index) => stated[index] === undefined && !isAscii(name.bytes))
  const asUtf8 = unstated.map((name) => decode(utf8, name.bytes))
  const gbk = asUtf8.some((name) => name === null) || (unstated.length > 0 && unstated.every(readsAsGb2312))
  const decoder = gbk ? gb18030 : utf8
  return {
    names: raw.map((name, index) => {
      const known = stated[index]
      return known === undefined ? decode(decoder, name.bytes) : known
    }),
    gbkNames: gbk ? unstated.length : 0,
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const gb18030 = new TextDecoder('gb18030', { fatal: true })

function decode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** The name where the entry itself says how to read it, null where that reading fails, else undefined. */
function statedName(name: RawZipName): string | null | undefined {
  for (const { id, data } of name.extraFields) {
    if (id !== unicodePathField || data.length < 6 || data[0] !== 1) continue
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    if (view.getUint32(1, true) === crc32(name.bytes)) return decode(utf8, data.subarray(5))
  }
  return name.utf8 ? decode(utf8, name.bytes) : undefined
}

/** Info-ZIP Unicode Path Extra Field: version 1, CRC-32 of the plain name, the name in UTF-8. */
const unicodePathField = 0x7075

/**
 * Short GBK names can be valid UTF-8 by accident, then always as pairs of two-byte letters (Greek, Cyrillic,
 * Arabic). Such bytes are taken for Chinese where every pair is a common hanzi of GB 2312 and stands beside
 * another one; Cyrillic words nearly always have a letter (р, с, т, у) outside that range.
 */
function readsAsGb2312({ bytes }: RawZipName): boolean {
  const latin1 = Buffer.from(bytes).toString('latin1')
  return /^(?:[\0-\x7f]|(?:[\xb0-\xd7][\xa1-\xfe]){2,}(?![\x80-\xff]))*$/.test(latin1)
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}
