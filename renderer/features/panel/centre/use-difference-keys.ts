import { useEffect } from 'react'
import { type CentrePane, useCentreStore } from './centre-store.ts'

const paneKeys: Readonly<Record<string, CentrePane>> = { F6: 'matrix', F7: 'difference', F9: 'document' }

/** In a text, letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable], .ant-select, dialog') !== null
  )
}

/** F8 and Shift+F8 (as on the review screen), J and K, Alt+↓ and Alt+↑ step through the queue; F6, F7, F9 fold panes. */
export function useDifferenceKeys(togglePane: (pane: CentrePane) => void): void {
  const store = useCentreStore()
  useEffect(() => {
    const direction = ({ key, shiftKey, altKey, ctrlKey, metaKey, target }: KeyboardEvent): 1 | -1 | null => {
      if (key === 'F8') return shiftKey ? -1 : 1
      if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) return key === 'ArrowDown' ? 1 : -1
      if (ctrlKey || metaKey || altKey || isTyping(target)) return null
      if (key === 'j' || key === 'J') return 1
      return key === 'k' || key === 'K' ? -1 : null
    }
    const onKey = (event: KeyboardEvent) => {
      const pane = paneKeys[event.key]
      const step = direction(event)
      if (pane !== undefined) togglePane(pane)
      else if (step !== null) store.getState().step(step)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [store, togglePane])
}
