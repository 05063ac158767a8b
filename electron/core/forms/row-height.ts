/** Points a row may be high at most in Excel. */
export const highestRow = 409

/** How many lines a text takes in a cell so many millimetres wide; a few too many rather than one too few. */
export function linesOf(text: string, width: number, size: number): number {
  const room = Math.max(1, width / (size * millimetresPerPoint) - 1)
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(emsOf(line) / room)), 0)
}

/** Height in points for so many lines. */
export function heightOf(lines: number, size: number): number {
  return Math.min(highestRow, Math.ceil(lines * size * 1.4 + 4))
}

/** Cuts a text into parts that each fit into one row: a higher row does not exist, and would hide the rest. */
export function rowParts(text: string, width: number, size: number): readonly string[] {
  const most = Math.floor((highestRow - 4) / (size * 1.4))
  const room = Math.max(1, Math.floor(width / (size * millimetresPerPoint) - 1))
  const parts: string[] = []
  let part = ''
  for (const letter of text) {
    if (part.length >= (room * most) / 2 && linesOf(part + letter, width, size) > most) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}

const millimetresPerPoint = 25.4 / 72

function emsOf(line: string): number {
  let ems = 0
  for (const letter of line) ems += letter < '\u0250' ? 0.6 : 1
  return ems
}
