import { useCallback, useEffect, useRef, useState } from 'react'

/** Milliseconds after the last key before a text is saved; leaving the field saves at once. */
const pause = 400

/**
 * A text being typed: shown at once, saved after a short pause and on leaving, never lost when the field goes
 * away. `dirty` is true until the save was asked for.
 */
export function useDraft(value: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<string | null>(null)
  const saver = useRef(save)
  saver.current = save
  const flush = useCallback(() => {
    const text = pending.current
    if (text === null) return
    pending.current = null
    saver.current(text)
  }, [])
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(flush, pause)
    return () => clearTimeout(timer)
  }, [draft, flush])
  useEffect(() => flush, [flush])
  const settled = useRef(value)
  useEffect(() => {
    // what is typed stays on show until the saved value comes back
    if (settled.current !== value && pending.current === null) setDraft(null)
    settled.current = value
  }, [value])
  const type = useCallback((text: string) => {
    pending.current = text
    setDraft(text)
  }, [])
  return { text: draft ?? value, dirty: draft !== null, type, flush }
}
