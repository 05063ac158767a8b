const zeroWidthSpace = '\u200b'
const millimetresPerPoint = 25.4 / 72

/**
 * Lets a word that is wider than its place break anywhere: a hash, an address, a run of digits. Words that may
 * fit stay whole. A letter is taken to be two thirds of the type's size wide, a capital nine tenths.
 *
 * @param width of the place in mm.
 * @param size of the type in points.
 */
export function breakLongWords(text: string, width: number, size: number): string {
  return text.replace(/[!-~\u00a1-\u024f]+/g, (word) => {
    const ems = [...word].reduce((sum, letter) => sum + (/[A-Z@%&mwMW]/.test(letter) ? 0.9 : 0.67), 0)
    return ems * size * millimetresPerPoint <= width ? word : [...word].join(zeroWidthSpace)
  })
}
