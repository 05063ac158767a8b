import { type RefObject, useEffect } from 'react'

/** Keys as `ctrl+f`, `shift+f3`, `r`; Ctrl means Command on a Mac. */
export type KeyMap = Readonly<Record<string, () => void>>

/**
 * Keys of a viewer. `local` ones work while the focus is inside it and not in a field; `global` ones wherever the
 * focus is, as there is one document in the window.
 */
export function useViewerKeys(
  viewer: RefObject<HTMLElement | null>,
  keys: { readonly local: KeyMap; readonly global: KeyMap },
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const name = nameOf(event)
      const target = event.target
      const inside = target instanceof Node && viewer.current?.contains(target) === true && !isField(target)
      const action = keys.global[name] ?? (inside ? keys.local[name] : undefined)
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [viewer, keys])
}

function nameOf(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? 'ctrl+' : ''
  // A letter or sign already says whether Shift is down, or it does not matter.
  const shift = event.shiftKey && event.key.length > 1 ? 'shift+' : ''
  return `${control}${event.altKey ? 'alt+' : ''}${shift}${event.key.toLowerCase()}`
}

function isField(target: Node): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
