const zeroWidthSpace = '\u200b'
const millimetresPerPoint = 25.4 / 72

/**
 * Lets a word that is wider than its place break: a hash, an address, a run of digits. Words that fit stay whole.
 * Breaks stand only where a line is full: allowed after every letter, Typst puts one letter too many on a line.
 *
 * @param width of the place in mm.
 * @param size of the type in points.
 */
export function breakLongWords(text: string, width: number, size: number): string {
  const room = width / (size * millimetresPerPoint)
  return text.replace(/[!-~\u00a1-\u024f]+/g, (word) => {
    let line = 0
    return [...word].reduce((broken, letter) => {
      const ems = widthOf(letter)
      const full = line > 0 && line + ems > room
      line = full ? ems : line + ems
      return broken + (full ? zeroWidthSpace : '') + letter
    }, '')
  })
}

/** Width of a bold letter of the product's font in ems, rather too wide. */
function widthOf(letter: string): number {
  if (/[.,:;'!|()[\]ijl-]/.test(letter)) return 0.41
  if (/[mwMW@%&]/.test(letter)) return 0.96
  return /[A-Z]/.test(letter) ? 0.77 : 0.62
}
