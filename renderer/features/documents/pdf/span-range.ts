import type { TextSpan } from '../folded-text.ts'
import { type RunPoint, runPoints } from './page-text.ts'
import type { ShownText } from './use-text-layer.ts'

/** A passage of a page as a range over the elements of its text layer. */
export function rangeOnPage({ text, elements }: ShownText, span: TextSpan): Range | null {
  const { from, to } = runPoints(text, span)
  const start = elements[from.run]?.firstChild
  const end = elements[to.run]?.firstChild
  if (!(start instanceof Text && end instanceof Text)) return null
  const range = document.createRange()
  range.setStart(start, Math.min(start.length, from.offset))
  range.setEnd(end, Math.min(end.length, to.offset))
  return range
}

/** What a range covers of a page; null where it covers nothing of it. */
export function spanOnPage({ text, elements }: ShownText, range: Range): TextSpan | null {
  const touched = elements.flatMap((element, run) =>
    element.isConnected && range.intersectsNode(element) ? [run] : [],
  )
  const [first, last] = [touched[0], touched.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = offsetOf(text.starts, {
    run: first,
    offset: offsetIn(elements[first], range.startContainer, range.startOffset, 0),
  })
  const length = text.runs[last]?.str.length ?? 0
  const end = offsetOf(text.starts, {
    run: last,
    offset: offsetIn(elements[last], range.endContainer, range.endOffset, length),
  })
  return end > start ? { start, end } : null
}

function offsetOf(starts: readonly number[], { run, offset }: RunPoint): number {
  return (starts[run] ?? 0) + offset
}

function offsetIn(
  element: HTMLElement | undefined,
  container: Node,
  offset: number,
  otherwise: number,
): number {
  return container === element?.firstChild ? offset : otherwise
}
