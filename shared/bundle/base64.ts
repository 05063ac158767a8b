const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base 64 with padding (RFC 4648 section 4). This layer has neither `Buffer` nor `btoa`. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const left = bytes.length - at
    text += digit(bits >> 18) + digit(bits >> 12)
    text += left > 1 ? digit(bits >> 6) : '='
    text += left > 2 ? digit(bits) : '='
  }
  return text
}

/** Strict reading: wrong characters, wrong padding or bits beyond the last byte give undefined. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined
  const digits = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const character of digits) {
    bits = ((bits << 6) | alphabet.indexOf(character)) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at++] = (bits >> held) & 0xff
    }
  }
  return encodeBase64(bytes) === text ? bytes : undefined
}

function digit(bits: number): string {
  return alphabet.charAt(bits & 63)
}
