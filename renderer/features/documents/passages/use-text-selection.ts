import { useEffect, useRef } from 'react'

/**
 * Tells what a person selects inside an element: a range when the mouse is let go or the keyboard extends it, null
 * when a click gives it up. Nothing is told when the selection goes because its text was taken off the screen or
 * because the focus went elsewhere: what was selected stays in hand.
 */
export function useTextSelection(root: HTMLElement | null, onRange: (range: Range | null) => void): void {
  const tell = useRef(onRange)
  useEffect(() => {
    tell.current = onRange
  })
  useEffect(() => {
    if (root === null) return
    const owner = root.ownerDocument
    const stop = new AbortController()
    const { signal } = stop
    let pressed = false
    const selected = () => {
      const selection = owner.getSelection()
      if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
      const range = selection.getRangeAt(0)
      return range.intersectsNode(root) ? range : null
    }
    const tellSelected = () => {
      const range = selected()
      if (range !== null) tell.current(range)
    }
    root.addEventListener('pointerdown', () => (pressed = true), { signal })
    owner.addEventListener('pointerup', () => pressed && tellSelected(), { signal })
    root.addEventListener('click', () => pressed && selected() === null && tell.current(null), { signal })
    owner.addEventListener('keyup', ({ key, shiftKey }) => (shiftKey || key === 'a') && tellSelected(), {
      signal,
    })
    owner.addEventListener('click', () => (pressed = false), { signal })
    return () => stop.abort()
  }, [root])
}
