const zeroWidthSpace = '\u200b'
const millimetresPerPoint = 25.4 / 72

/**
 * Lets a word that is wider than its place break anywhere: a hash, an address, a run of digits. Words that fit
 * stay whole.
 *
 * @param width of the place in mm.
 * @param size of the type in points.
 */
export function breakLongWords(text: string, width: number, size: number): string {
  return text.replace(/[!-~\u00a1-\u024f]+/g, (word) => {
    const ems = [...word].reduce((sum, letter) => sum + widthOf(letter), 0)
    return ems * size * millimetresPerPoint <= width ? word : [...word].join(zeroWidthSpace)
  })
}

/** Width of a bold letter of the product's font in ems, rather too wide. */
function widthOf(letter: string): number {
  if (/[.,:;'!|()[\]ijl-]/.test(letter)) return 0.41
  if (/[mwMW@%&]/.test(letter)) return 0.96
  return /[A-Z]/.test(letter) ? 0.77 : 0.62
}
