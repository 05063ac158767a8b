const layerClass = 'pdf-text'
const endClass = 'pdf-text-end'

/** What a text layer ends with: it catches the mouse beside the text. */
export function makeEndOfText(): HTMLElement {
  const end = document.createElement('div')
  end.className = endClass
  return end
}

/**
 * Keeps a selection from leaping over the page while the mouse is beside the text: runs of a PDF lie in reading
 * order in the document but anywhere on the page. The end of the layer's text follows the mouse, as in pdf.js'
 * own viewer (web/text_layer_builder.js).
 */
export function guardSelection(root: HTMLElement): () => void {
  const stop = new AbortController()
  const { signal } = stop
  let before: Range | null = null

  const reset = () => {
    before = null
    for (const layer of root.querySelectorAll(`.${layerClass}.selecting`)) {
      layer.classList.remove('selecting')
      const end = layer.querySelector(`.${endClass}`)
      if (end !== null) layer.append(end)
    }
  }
  const follow = () => {
    const selection = document.getSelection()
    if (selection === null || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    const backwards =
      before !== null &&
      (range.compareBoundaryPoints(Range.END_TO_END, before) === 0 ||
        range.compareBoundaryPoints(Range.START_TO_END, before) === 0)
    before = range.cloneRange()
    const run = elementOf(backwards ? range.startContainer : range.endContainer)
    const layer = run?.closest(`.${layerClass}`)
    const end = layer?.querySelector(`.${endClass}`)
    if (run === null || run === layer || end === null || end === undefined || run === end) return
    layer?.classList.add('selecting')
    run.parentElement?.insertBefore(end, backwards ? run : run.nextSibling)
  }

  let pressed = false
  root.addEventListener(
    'pointerdown',
    ({ target }) => {
      pressed = true
      if (target instanceof Element) target.closest(`.${layerClass}`)?.classList.add('selecting')
    },
    { signal },
  )
  document.addEventListener('selectionchange', () => pressed && follow(), { signal })
  const release = () => {
    pressed = false
    reset()
  }
  document.addEventListener('pointerup', release, { signal })
  window.addEventListener('blur', release, { signal })
  return () => stop.abort()
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
