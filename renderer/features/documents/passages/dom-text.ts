import { type FoldedText, foldText, type TextSpan } from '../folded-text.ts'

/** The text of a part of a document, with the way between offsets in it and its nodes. */
export interface DomText {
  readonly text: string
  readonly nodes: readonly Text[]
  /** Where the text of each node begins. */
  readonly starts: readonly number[]
  readonly folded: FoldedText
}

export function readDomText(root: Node): DomText {
  const nodes: Text[] = []
  const starts: number[] = []
  const parts: string[] = []
  let length = 0
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text
    nodes.push(node as Text)
    starts.push(length)
    parts.push(data)
    length += data.length
  }
  const text = parts.join('')
  return { text, nodes, starts, folded: foldText(text) }
}

export function rangeOfSpan({ nodes, starts }: DomText, { start, end }: TextSpan): Range | null {
  const first = indexAt(starts, start)
  const last = indexAt(starts, Math.max(start, end - 1))
  const [from, to] = [nodes[first], nodes[last]]
  if (from === undefined || to === undefined) return null
  const range = from.ownerDocument.createRange()
  range.setStart(from, Math.min(from.length, start - (starts[first] ?? 0)))
  range.setEnd(to, Math.min(to.length, end - (starts[last] ?? 0)))
  return range
}

/** The part of the text that a range covers; null where it covers none. */
export function spanOfRange({ nodes, starts }: DomText, range: Range): TextSpan | null {
  const touched = nodes.flatMap((node, index) => (range.intersectsNode(node) ? [index] : []))
  const first = touched[0]
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return null
  const lastNode = nodes[last]
  const start = (starts[first] ?? 0) + (range.startContainer === nodes[first] ? range.startOffset : 0)
  const end =
    (starts[last] ?? 0) + (range.endContainer === lastNode ? range.endOffset : (lastNode?.length ?? 0))
  return end > start ? { start, end } : null
}

/** The last of the ascending `starts` that is not behind `offset`. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
