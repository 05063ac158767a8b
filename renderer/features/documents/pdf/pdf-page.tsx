import { memo, useEffect, useRef } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { Region } from '#shared/domain/pointer.ts'
import type { TextSpan } from '../folded-text.ts'
import type { PageBox } from '../pages/page-layout.ts'
import { RegionDraw } from '../pages/region-draw.tsx'
import { type RegionMark, RegionMarks } from '../pages/region-marks.tsx'
import { type PassageTone, paint } from '../passages/paint.ts'
import type { Turn } from '../region.ts'
import { documentsText } from '../text.ts'
import type { OpenPdf } from './open-pdf.ts'
import { rangeOnPage } from './span-range.ts'
import { usePageCanvas } from './use-page-canvas.ts'
import { type ShownText, useTextLayer } from './use-text-layer.ts'

export interface SpanMark {
  readonly span: TextSpan
  readonly tone: PassageTone
}

export interface PdfPageProps {
  readonly pdf: OpenPdf
  /** From 0. */
  readonly page: number
  readonly box: PageBox
  readonly scale: number
  readonly turn: Turn
  /** Whether this is the page being read; others are painted after it. */
  readonly read: boolean
  readonly drawing: boolean
  readonly regions: readonly RegionMark[]
  readonly spans: readonly SpanMark[]
  readonly flashing: boolean
  /** Tells the text layer of the page when it is there, null when it goes. */
  readonly onText: (page: number, shown: ShownText | null) => void
  readonly onRegion: (page: number, region: Region) => void
}

/** A page: its picture, its text to select, and what is marked on it. */
export const PdfPage = memo(function PdfPage(props: PdfPageProps) {
  const { pdf, page, box, scale, turn, read, drawing, regions, spans, flashing, onText, onRegion } = props
  const text = useText(documentsText)
  const picture = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const failed = usePageCanvas(picture, pdf, { page, scale, turn }, read ? 'read' : 'near')
  const shown = useTextLayer(layer, pdf, page, scale, turn)

  useEffect(() => {
    onText(page, shown)
    return () => onText(page, null)
  }, [onText, page, shown])

  useEffect(() => {
    if (shown === null) return
    return paint(
      window,
      spans.flatMap(({ span, tone }) => {
        const range = rangeOnPage(shown, span)
        return range === null ? [] : [{ range, tone }]
      }),
    )
  }, [shown, spans])

  return (
    <section
      className="pdf-page"
      aria-label={text.pageOf(page + 1)}
      data-page={page + 1}
      style={{ top: box.top, width: box.width, height: box.height }}
    >
      <div key={turn} ref={picture} className="pdf-page-picture" />
      <div ref={layer} className="pdf-text" />
      {failed && <div className="pdf-page-failed">{text.pageFailed}</div>}
      <RegionMarks marks={regions} turn={turn} flashing={flashing} />
      {drawing && <RegionDraw turn={turn} onDraw={(region) => onRegion(page, region)} />}
    </section>
  )
})
