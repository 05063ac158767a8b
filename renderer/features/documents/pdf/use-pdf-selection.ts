import { useCallback, useEffect, useRef, useState } from 'react'
import type { Place, Region } from '#shared/domain/pointer.ts'
import type { TextSpan } from '../folded-text.ts'
import { useTextSelection } from '../passages/use-text-selection.ts'
import { tidyQuote } from '../quote.ts'
import type { OpenPdf } from './open-pdf.ts'
import { spanOnPage } from './span-range.ts'
import { placeOfSpan } from './use-pdf-places.ts'
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
  pdf: OpenPdf,
  strip: HTMLElement | null,
  drawing: boolean,
  onSelect: (selection: Place | null) => void,
) {
  const [selection, setSelection] = useState<PdfSelection | null>(null)
  // Counts selections: the place of an older one may be found late, or after the document was closed.
  const latest = useRef(0)
  const texts = useRef(new Map<number, ShownText>())

  useEffect(
    () => () => {
      latest.current += 1
    },
    [],
  )

  const onText = useCallback((page: number, shown: ShownText | null) => {
    if (shown === null) texts.current.delete(page)
    else texts.current.set(page, shown)
  }, [])

  const clear = useCallback(() => {
    latest.current += 1
    setSelection(null)
    onSelect(null)
  }, [onSelect])

  const onRegion = useCallback(
    (page: number, region: Region) => {
      document.getSelection()?.empty()
      latest.current += 1
      setSelection({ kind: 'region', page, region })
      onSelect({ kind: 'page', page: page + 1, region })
    },
    [onSelect],
  )

  const selectPassage = (page: number, span: TextSpan) => {
    setSelection({ kind: 'passage', page, span })
    latest.current += 1
    const mine = latest.current
    placeOfSpan(pdf, page, span).then(
      (place) => mine === latest.current && onSelect(place),
      () => onSelect(null),
    )
  }

  useTextSelection(strip, (range) => {
    if (drawing) return
    if (range === null) {
      if (selection !== null) clear()
      return
    }
    const pages = [...texts.current.entries()].sort(([one], [other]) => one - other)
    for (const [page, shown] of pages) {
      const span = spanOnPage(shown, range)
      if (span !== null && tidyQuote(shown.text.text.slice(span.start, span.end)) !== null) {
        selectPassage(page, span)
        return
      }
    }
  })

  return { selection, clear, onText, onRegion }
}
