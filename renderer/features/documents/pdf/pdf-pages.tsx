import { useMemo } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { Region } from '#shared/domain/pointer.ts'
import { Scroller } from '../frame/scroller.tsx'
import type { PageStrip } from '../pages/use-page-strip.ts'
import { documentsText } from '../text.ts'
import type { OpenPdf } from './open-pdf.ts'
import { type Marked, regionsOn, spansOn } from './page-marks.ts'
import { PdfPage } from './pdf-page.tsx'
import type { ShownText } from './use-text-layer.ts'

/** The scrolling strip; of all its pages only those in and near the window exist. */
export function PdfPages(props: {
  readonly pdf: OpenPdf
  readonly strip: PageStrip
  readonly drawing: boolean
  readonly marked: Marked
  readonly onPages: (strip: HTMLDivElement | null) => void
  readonly onText: (page: number, shown: ShownText | null) => void
  readonly onRegion: (page: number, region: Region) => void
}) {
  const { pdf, strip, drawing, marked, onPages, onText, onRegion } = props
  const text = useText(documentsText)
  const { layout, shown, turn } = strip
  const marks = useMemo(
    () =>
      new Map(
        shown.map((page) => [page, { regions: regionsOn(page, marked), spans: spansOn(page, marked) }]),
      ),
    [shown, marked],
  )
  return (
    <Scroller ref={strip.scroller} onScroll={strip.onScroll} aria-label={text.pages}>
      <div ref={onPages} className="page-strip" style={{ width: layout.width, height: layout.height }}>
        {shown.map((page) => {
          const box = layout.pages[page]
          if (box === undefined) return null
          return (
            <PdfPage
              key={page}
              pdf={pdf}
              page={page}
              box={box}
              scale={layout.scale}
              turn={turn}
              read={page === strip.current}
              drawing={drawing}
              regions={marks.get(page)?.regions ?? []}
              spans={marks.get(page)?.spans ?? []}
              flashing={marked.flashing}
              onText={onText}
              onRegion={onRegion}
            />
          )
        })}
      </div>
    </Scroller>
  )
}
