/** Why a passage is painted. Each tone is a named highlight of `passages.css`, later ones over earlier ones. */
export type PassageTone = 'attached' | 'hit' | 'current-hit' | 'selected' | 'target' | 'flash'

const tones: readonly PassageTone[] = ['attached', 'hit', 'current-hit', 'selected', 'target', 'flash']

export interface PassageMark {
  readonly range: Range
  readonly tone: PassageTone
}

/** Paints passages without touching the document: CSS highlights. Returns how to take them away again. */
export function paint(view: Window & typeof globalThis, marks: readonly PassageMark[]): () => void {
  const added = marks.map(({ range, tone }) => {
    const highlight = highlightOf(view, tone)
    highlight.add(range)
    return () => highlight.delete(range)
  })
  return () => {
    for (const remove of added) remove()
  }
}

/** One highlight a tone and window, shared by all viewers in it. */
function highlightOf(view: Window & typeof globalThis, tone: PassageTone): Highlight {
  const name = `document-${tone}`
  const known = view.CSS.highlights.get(name)
  if (known !== undefined) return known
  const highlight = new view.Highlight()
  highlight.priority = tones.indexOf(tone)
  view.CSS.highlights.set(name, highlight)
  return highlight
}
