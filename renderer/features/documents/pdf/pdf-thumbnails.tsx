import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { PageSize } from '../pages/page-layout.ts'
import { useScrollerSize } from '../pages/use-scroller-size.ts'
import type { Turn } from '../region.ts'
import { documentsText } from '../text.ts'
import type { OpenPdf } from './open-pdf.ts'
import { usePageCanvas } from './use-page-canvas.ts'

/** Height of a row and of the picture in it, in CSS pixels. */
const row = 176
const pictureHeight = 140
const pictureWidth = 108

/** Small pictures of all pages; only those in the window are painted. */
export function PdfThumbnails(props: {
  readonly pdf: OpenPdf
  readonly sizes: readonly PageSize[]
  readonly turn: Turn
  /** From 0. */
  readonly current: number
  readonly onGo: (page: number) => void
}) {
  const { pdf, sizes, turn, current, onGo } = props
  const text = useText(documentsText)
  const scroller = useRef<HTMLElement>(null)
  const { height } = useScrollerSize(scroller)
  const [top, setTop] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (element === null || height === 0) return
    const at = current * row
    if (at < element.scrollTop || at + row > element.scrollTop + height) element.scrollTop = at - height / 2
  }, [current, height])
  const shown = useMemo(() => {
    const first = Math.max(0, Math.floor(top / row) - 1)
    const last = Math.min(sizes.length - 1, Math.ceil((top + height) / row) + 1)
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  }, [top, height, sizes.length])
  return (
    <nav
      ref={scroller}
      className="pdf-thumbnails"
      aria-label={text.thumbnails}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div className="pdf-thumbnail-strip" style={{ height: sizes.length * row }}>
        {shown.map((page) => (
          <button
            key={page}
            type="button"
            className="pdf-thumbnail"
            style={{ top: page * row, height: row }}
            aria-label={text.pageOf(page + 1)}
            aria-current={page === current}
            onClick={() => onGo(page)}
          >
            <Thumbnail pdf={pdf} page={page} size={sizes[page] ?? pdf.firstSize} turn={turn} />
            <span>{page + 1}</span>
          </button>
        ))}
      </div>
    </nav>
  )
}

const Thumbnail = memo(function Thumbnail(props: {
  readonly pdf: OpenPdf
  readonly page: number
  readonly size: PageSize
  readonly turn: Turn
}) {
  const { pdf, page, size, turn } = props
  const picture = useRef<HTMLDivElement>(null)
  const [width, height] = turn % 180 === 0 ? [size.width, size.height] : [size.height, size.width]
  const scale = Math.min(pictureWidth / width, pictureHeight / height)
  usePageCanvas(picture, pdf, { page, scale, turn }, 'small')
  return (
    <div
      ref={picture}
      className="pdf-thumbnail-picture"
      style={{ width: width * scale, height: height * scale }}
    />
  )
})
