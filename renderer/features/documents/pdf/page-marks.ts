import type { RegionMark } from '../pages/region-marks.tsx'
import type { SpanMark } from './pdf-page.tsx'
import type { PdfPlace } from './use-pdf-places.ts'
import type { PdfHit } from './use-pdf-search.ts'
import type { PdfSelection } from './use-pdf-selection.ts'

export interface Marked {
  readonly attached: readonly PdfPlace[]
  readonly target: PdfPlace | null
  readonly flashing: boolean
  readonly hits: readonly PdfHit[]
  readonly currentHit: PdfHit | undefined
  readonly selection: PdfSelection | null
}

/** The boxes to draw on a page (from 0). */
export function regionsOn(page: number, { attached, target, selection }: Marked): readonly RegionMark[] {
  const places = [
    ...attached.map((place) => ({ place, tone: 'attached' as const })),
    { place: target, tone: 'target' as const },
  ]
  const marks: RegionMark[] = places.flatMap(({ place, tone }) =>
    place?.page === page && place.region !== undefined ? [{ region: place.region, tone }] : [],
  )
  if (selection?.kind === 'region' && selection.page === page)
    marks.push({ region: selection.region, tone: 'selected' })
  return marks
}

/** The passages to paint on a page (from 0). */
export function spansOn(page: number, marked: Marked): readonly SpanMark[] {
  const { attached, target, flashing, hits, currentHit, selection } = marked
  const marks: SpanMark[] = attached.flatMap((place) => spanOf(place, page, 'attached'))
  marks.push(...hits.flatMap((hit) => spanOf(hit, page, 'hit')))
  if (currentHit !== undefined) marks.push(...spanOf(currentHit, page, 'current-hit'))
  if (target !== null) marks.push(...spanOf(target, page, flashing ? 'flash' : 'target'))
  if (selection?.kind === 'passage') marks.push(...spanOf(selection, page, 'selected'))
  return marks
}

function spanOf(
  place: { readonly page: number; readonly span?: SpanMark['span'] },
  page: number,
  tone: SpanMark['tone'],
): readonly SpanMark[] {
  return place.page === page && place.span !== undefined ? [{ span: place.span, tone }] : []
}
