import { useCallback, useEffect, useRef, useState } from 'react'
import type { PanelOpinion } from '#shared/domain/panel-opinion.ts'
import { useCentre } from '../centre/centre-store.ts'

/** Milliseconds after the last change before the opinion is saved; leaving the tab saves at once. */
const pause = 400

/** Lines that are still blank are kept on screen, and left out of what is saved. */
function withoutBlanks(opinion: PanelOpinion): PanelOpinion {
  const written = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '')
  return {
    ...opinion,
    problems: written(opinion.problems),
    advice: written(opinion.advice),
    changes: opinion.changes.filter(({ text }) => text.trim() !== ''),
    dissents: opinion.dissents.filter(({ text }) => text.trim() !== ''),
  }
}

/** The opinion as it is being edited; it saves itself. Null while there is none. */
export function useOpinion() {
  const { centre, saveOpinion } = useCentre((state) => state)
  const [draft, setDraft] = useState<PanelOpinion | null>(centre.opinion)
  const pending = useRef<PanelOpinion | null>(null)
  const flush = useCallback(() => {
    const opinion = pending.current
    if (opinion === null) return
    pending.current = null
    void saveOpinion(withoutBlanks(opinion))
  }, [saveOpinion])
  useEffect(() => {
    if (draft === null || pending.current === null) return
    const timer = setTimeout(flush, pause)
    return () => clearTimeout(timer)
  }, [draft, flush])
  useEffect(() => flush, [flush])
  const change = useCallback((opinion: PanelOpinion) => {
    pending.current = opinion
    setDraft(opinion)
  }, [])
  return { opinion: draft, saved: withoutBlanksOrNull(draft), change }
}

function withoutBlanksOrNull(opinion: PanelOpinion | null): PanelOpinion | null {
  return opinion === null ? null : withoutBlanks(opinion)
}
