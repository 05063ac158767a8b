import { useCallback, useRef, useState } from 'react'
import type { Place, Region } from '#shared/domain/pointer.ts'
import type { TextSpan } from '../folded-text.ts'
import { useTextSelection } from '../passages/use-text-selection.ts'
import { tidyQuote } from '../quote.ts'
import { spanOnPage } from './span-range.ts'
import type { ShownText } from './use-text-layer.ts'

/** What is selected on a page (from 0): a box or a passage. */
export type PdfSelection =
  | { readonly kind: 'region'; readonly page: number; readonly region: Region }
  | { readonly kind: 'passage'; readonly page: number; readonly span: TextSpan }

/**
 * Keeps what is selected, on pages that come and go, and tells it. A passage belongs to the page it begins on.
 * While boxes are drawn the mouse selects no text.
 */
export function usePdfSelection(
  strip: HTMLElement | null,
  drawing: boolean,
  onSelect: (selection: Place | null) => void,
) {
  const [selection, setSelection] = useState<PdfSelection | null>(null)
  const texts = useRef(new Map<number, ShownText>())

  const onText = useCallback((page: number, shown: ShownText | null) => {
    if (shown === null) texts.current.delete(page)
    else texts.current.set(page, shown)
  }, [])

  const clear = useCallback(() => {
    setSelection(null)
    onSelect(null)
  }, [onSelect])

  const onRegion = useCallback(
    (page: number, region: Region) => {
      document.getSelection()?.empty()
      setSelection({ kind: 'region', page, region })
      onSelect({ kind: 'page', page: page + 1, region })
    },
    [onSelect],
  )

  useTextSelection(strip, (range) => {
    if (drawing) return
    if (range === null) {
      if (selection !== null) clear()
      return
    }
    const pages = [...texts.current.keys()].sort((a, b) => a - b)
    for (const page of pages) {
      const shown = texts.current.get(page)
      const span = shown === undefined ? null : spanOnPage(shown, range)
      const quote = span === null ? null : tidyQuote(shown?.text.text.slice(span.start, span.end) ?? '')
      if (span === null || quote === null) continue
      setSelection({ kind: 'passage', page, span })
      onSelect({ kind: 'page', page: page + 1, quote })
      return
    }
  })

  return { selection, clear, onText, onRegion }
}
