const commonPieces = /123|abc|qwe|password|111|000|admin|888|666/i

/**
 * How hard a passphrase is to guess, 0 (very weak) to 4 (very good): length first, then variety. A hint for
 * the person, not a gate; the gate is the minimum length.
 */
export function passphraseStrength(passphrase: string): 0 | 1 | 2 | 3 | 4 {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/, /\s/, /[^\u0020-\u007e]/].filter((kind) =>
    kind.test(passphrase),
  ).length
  const distinct = new Set(passphrase).size
  const ideographs = [...passphrase].filter((letter) => letter > '\u2e80').length
  const bits = Math.min(passphrase.length, distinct * 2) * (2 + classes * 0.7) + ideographs * 5
  const reduced = commonPieces.test(passphrase) ? bits / 2 : bits
  if (passphrase.length < 8 || reduced < 24) return 0
  if (reduced < 36) return 1
  if (reduced < 50) return 2
  if (reduced < 70) return 3
  return 4
}
