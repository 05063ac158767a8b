/** As in ULIDs: no I, L, O, U, so that nothing is misheard or misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code to be told by voice: 20 characters in groups of 4, 100 random bits. */
export function newCode(random: (bytes: number) => Uint8Array): string {
  const letters = Array.from(random(20), (byte) => alphabet.charAt(byte % alphabet.length)).join('')
  return letters.match(/.{4}/g)?.join('-') ?? letters
}

/** However it was typed: small letters, blanks, no dashes, the look-alikes. */
export function normalCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  return letters.match(/.{1,4}/g)?.join('-') ?? ''
}
