/** What XML 1.0 (2.2) cannot hold, not even escaped, and halves of a character outside the first plane. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text without the characters that no part of an Office file can hold. */
export function writableText(text: string): string {
  return text.replace(unwritable, '')
}
