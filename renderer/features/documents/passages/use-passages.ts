import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Place } from '#shared/domain/pointer.ts'
import { findPassage, occurrenceAt, type TextSpan } from '../folded-text.ts'
import { type Hits, useHits } from '../frame/use-hits.ts'
import { tidyQuote } from '../quote.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { type DomText, rangeOfSpan, readDomText, spanOfRange } from './dom-text.ts'
import { type PassageMark, type PassageTone, paint } from './paint.ts'
import { scrollToRange } from './scroll-to-range.ts'
import { useFlash } from './use-flash.ts'
import { useTextSelection } from './use-text-selection.ts'

/** More hits than anybody steps through; the rest is not looked for. */
const mostHits = 10_000

/**
 * Passages of a text that stands in the document as a whole: search, selection, the target and what is attached.
 * `root` holds the text, `scroller` moves it; both may lie in a frame.
 */
export function usePassages(
  root: HTMLElement | null,
  scroller: Element | null,
  { target, highlights, onSelect }: Omit<ViewerProps, 'source'>,
): Hits<TextSpan> {
  const text = useMemo(() => (root === null ? null : readDomText(root)), [root])
  const [selected, setSelected] = useState<TextSpan | null>(null)
  const flashing = useFlash(target)

  const scan = useCallback(
    (query: string) => [text === null ? [] : findPassage(text.folded, query).slice(0, mostHits)],
    [text],
  )
  const search = useHits(scan, () => true)

  useTextSelection(root, (range) => {
    if (text === null) return
    const span = range === null ? null : spanOfRange(text, range)
    const quote = span === null ? null : tidyQuote(text.text.slice(span.start, span.end))
    if (span === null || quote === null) {
      setSelected(null)
      onSelect(null)
      return
    }
    setSelected(span)
    onSelect({ kind: 'text', quote, occurrence: occurrenceAt(text.folded, quote, span.start) })
  })

  const wanted = useMemo(() => (text === null ? null : spanOfPlace(text, target)), [text, target])
  const attached = useMemo(
    () => (text === null ? [] : highlights.flatMap((place) => spanOfPlace(text, place) ?? [])),
    [text, highlights],
  )

  useEffect(() => {
    const view = root?.ownerDocument.defaultView
    if (text === null || view === null || view === undefined) return
    const marks = (tone: PassageTone, spans: readonly (TextSpan | null | undefined)[]): PassageMark[] =>
      spans.flatMap((span) => {
        const range = span === null || span === undefined ? null : rangeOfSpan(text, span)
        return range === null ? [] : [{ range, tone }]
      })
    return paint(view, [
      ...marks('attached', attached),
      ...marks('hit', search.hits),
      ...marks('current-hit', [search.current]),
      ...marks('selected', [selected]),
      ...marks('target', [wanted]),
      ...marks('flash', flashing ? [wanted] : []),
    ])
  }, [root, text, attached, search.hits, search.current, selected, wanted, flashing])

  useScrollTo(text, scroller, wanted)
  useScrollTo(text, scroller, search.current ?? null)
  return search
}

function useScrollTo(text: DomText | null, scroller: Element | null, span: TextSpan | null): void {
  useEffect(() => {
    const range = text === null || span === null ? null : rangeOfSpan(text, span)
    if (range !== null && scroller !== null) scrollToRange(scroller, range)
  }, [text, scroller, span])
}

/** Where a pointer's passage stands; its first place where the counted one is gone. */
function spanOfPlace(text: DomText, place: Place | null): TextSpan | null {
  if (place?.kind !== 'text') return null
  const found = findPassage(text.folded, place.quote)
  return found[place.occurrence] ?? found[0] ?? null
}
