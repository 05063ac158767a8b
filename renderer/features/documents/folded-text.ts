/**
 * Text made comparable, with the way back to where each of its characters came from. Width and case are folded
 * (NFKC) and white space is left out: a PDF breaks lines anywhere, also between the characters of a Chinese word.
 */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 unit of `text`, the offset in the original of the character that gave it. */
  readonly from: Uint32Array
  /** Likewise the offset just behind that character. */
  readonly to: Uint32Array
}

/** `[start, end)` in the original text. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

const ignored = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/u

export function foldText(original: string): FoldedText {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let offset = 0
  for (const character of original) {
    const end = offset + character.length
    if (!ignored.test(character)) {
      const folded = character.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
      parts.push(folded)
      for (let unit = 0; unit < folded.length; unit += 1) {
        from.push(offset)
        to.push(end)
      }
    }
    offset = end
  }
  return { text: parts.join(''), from: Uint32Array.from(from), to: Uint32Array.from(to) }
}

/** Where a passage stands in a text: every place, left to right, without overlaps. An empty passage stands nowhere. */
export function findPassage(text: FoldedText, passage: string): readonly TextSpan[] {
  const wanted = foldText(passage).text
  const found: TextSpan[] = []
  if (wanted === '') return found
  let at = text.text.indexOf(wanted)
  while (at !== -1) {
    const last = at + wanted.length - 1
    found.push({ start: text.from[at] ?? 0, end: text.to[last] ?? 0 })
    at = text.text.indexOf(wanted, last + 1)
  }
  return found
}

/** How many times a passage stands in a text before `offset`: the number that tells equal passages apart. */
export function occurrenceAt(text: FoldedText, passage: string, offset: number): number {
  return findPassage(text, passage).filter(({ start }) => start < offset).length
}
