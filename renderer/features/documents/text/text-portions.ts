/** A run of whole lines, drawn only when it comes near the window. */
export interface TextPortion {
  /** Where it begins in the whole text. */
  readonly start: number
  readonly text: string
  /** How many lines, to guess its height before it was drawn. */
  readonly lines: number
}

const linesEach = 100

/** Longest portion, in UTF-16 units, where lines are very long. */
const longest = 20_000

/** Cuts a text after every hundred lines, and inside lines that are longer than a portion. Joined, it is the text. */
export function cutPortions(text: string): readonly TextPortion[] {
  const portions: TextPortion[] = []
  let start = 0
  let lines = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') lines += 1
    if (lines < linesEach && at - start < longest) continue
    portions.push({ start, text: text.slice(start, at + 1), lines: Math.max(1, lines) })
    start = at + 1
    lines = 0
  }
  if (start < text.length) portions.push({ start, text: text.slice(start), lines: lines + 1 })
  return portions
}
