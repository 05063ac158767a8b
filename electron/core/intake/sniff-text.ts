import { TextDecoder } from 'node:util'

/** Whether these first bytes are text in UTF-8, UTF-16 with a mark, or GB18030, cut off anywhere. */
export function looksLikeText(head: Uint8Array): boolean {
  if (head.length === 0) return false
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true
  // Control characters other than tab, line ends, form feed and escape occur in no text file.
  if (head.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b].includes(byte))) return false
  return decodes('utf-8', head) || decodes('gb18030', head)
}

function decodes(encoding: string, head: Uint8Array): boolean {
  try {
    // As a stream, so that a character cut off at the end is no error.
    new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}
