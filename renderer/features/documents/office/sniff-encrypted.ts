import { DocumentError } from '../document-problem.ts'

const compoundMark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** A new Office file behind a password is an OLE compound file instead of a ZIP. @throws DocumentError `encrypted`. */
export function refuseEncrypted(bytes: Uint8Array): void {
  if (compoundMark.every((byte, at) => bytes[at] === byte)) throw new DocumentError('encrypted')
}
