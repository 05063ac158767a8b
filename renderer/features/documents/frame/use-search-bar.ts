import type { InputRef } from 'antd'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import type { KeyMap } from './use-viewer-keys.ts'

export interface SearchBarState {
  readonly open: boolean
  readonly input: RefObject<InputRef | null>
  readonly toggle: () => void
  readonly close: () => void
  /** Keys that search from anywhere in the window. */
  readonly keys: KeyMap
}

/** Whether the search line is open, and its keys. `leave` puts the focus back into the document. */
export function useSearchBar(
  search: { readonly setQuery: (query: string) => void; readonly step: (direction: 1 | -1) => void },
  leave: () => void,
): SearchBarState {
  const [open, setOpen] = useState(false)
  const input = useRef<InputRef>(null)
  const { setQuery, step } = search
  const show = useCallback(() => {
    setOpen(true)
    input.current?.focus({ cursor: 'all' })
  }, [])
  const close = useCallback(() => {
    setOpen(false)
    setQuery('')
    leave()
  }, [setQuery, leave])
  const keys = useMemo<KeyMap>(
    () => ({ 'ctrl+f': show, f3: () => step(1), 'shift+f3': () => step(-1) }),
    [show, step],
  )
  return { open, input, toggle: open ? close : show, close, keys }
}
