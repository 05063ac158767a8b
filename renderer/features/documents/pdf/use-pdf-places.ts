import { useEffect, useMemo, useState } from 'react'
import type { Place, Region } from '#shared/domain/pointer.ts'
import { findPassage, type TextSpan } from '../folded-text.ts'
import { tidyQuote } from '../quote.ts'
import { type OpenPdf, pixelsPerPoint } from './open-pdf.ts'
import { regionOfSpan } from './page-text.ts'

type PagePlace = Extract<Place, { kind: 'page' }>

/** A place of a PDF looked up in it. */
export interface PdfPlace {
  /** From 0. */
  readonly page: number
  readonly region?: Region
  /** Where its quote stands on the page. */
  readonly span?: TextSpan
  /** What to bring into the window; absent for a whole page. */
  readonly focus?: Region
}

/** Looks places up: pages within the document, quotes in their text. They appear one after the other. */
export function usePdfPlaces(pdf: OpenPdf, places: readonly Place[]): readonly PdfPlace[] {
  const [found, setFound] = useState<readonly PdfPlace[]>([])
  const pages = useMemo(() => places.filter((place): place is PagePlace => place.kind === 'page'), [places])
  useEffect(() => {
    let stopped = false
    void Promise.all(pages.map((place) => locatePlace(pdf, place))).then((located) => {
      if (!stopped) setFound(located)
    })
    return () => {
      stopped = true
    }
  }, [pdf, pages])
  return found
}

/** Never fails: a page whose text cannot be read is found without its quote, one behind the end is the last. */
export async function locatePlace(pdf: OpenPdf, place: PagePlace): Promise<PdfPlace> {
  const page = Math.min(place.page, pdf.pageCount) - 1
  const { quote, region } = place
  const boxed = region === undefined ? { page } : { page, region, focus: region }
  if (quote === undefined) return boxed
  try {
    const { text } = await pdf.readPage(page)
    const spans = findPassage(text.folded, quote)
    const boxes = await Promise.all(spans.map((span) => focusOf(pdf, page, span)))
    const at = nearest(boxes, region)
    const [span, focus] = [spans[at], boxes[at]]
    return span === undefined || focus === undefined ? boxed : { page, span, focus }
  } catch {
    return boxed
  }
}

/** The box that lies nearest to a region; the first one where there is none to compare with. */
function nearest(boxes: readonly Region[], region: Region | undefined): number {
  if (region === undefined) return 0
  const away = boxes.map(({ x, y }) => Math.hypot(x - region.x, y - region.y))
  return away.indexOf(Math.min(...away))
}

/** A selected passage as a place. Its box is added where the same words stand on the page more than once. */
export async function placeOfSpan(pdf: OpenPdf, page: number, span: TextSpan): Promise<Place | null> {
  const { text } = await pdf.readPage(page)
  const quote = tidyQuote(text.text.slice(span.start, span.end))
  if (quote === null) return null
  const place = { kind: 'page', page: page + 1, quote } as const
  if (findPassage(text.folded, quote).length < 2) return place
  return { ...place, region: await focusOf(pdf, page, span) }
}

/** The box of a passage on the upright page. */
export async function focusOf(pdf: OpenPdf, page: number, span: TextSpan): Promise<Region> {
  const [proxy, { text }] = await Promise.all([pdf.page(page), pdf.readPage(page)])
  const viewport = proxy.getViewport({ scale: pixelsPerPoint })
  return regionOfSpan(text, span, (x, y) => {
    const [right = 0, down = 0] = viewport.convertToViewportPoint(x, y)
    return [right / viewport.width, down / viewport.height]
  })
}
