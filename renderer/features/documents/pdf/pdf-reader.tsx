import { PictureOutlined, SearchOutlined } from '@ant-design/icons'
import type { GetRef, InputNumber } from 'antd'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { SearchBar } from '../frame/search-bar.tsx'
import { ToolButton } from '../frame/tool-button.tsx'
import { useSearchBar } from '../frame/use-search-bar.ts'
import { type KeyMap, useViewerKeys } from '../frame/use-viewer-keys.ts'
import { RegionTool } from '../pages/region-tool.tsx'
import { usePageStrip } from '../pages/use-page-strip.ts'
import { zoomKeys } from '../pages/zoom-keys.ts'
import { ZoomTools } from '../pages/zoom-tools.tsx'
import { useFlash } from '../passages/use-flash.ts'
import { documentsText } from '../text.ts'
import type { ViewerProps } from '../viewer-props.ts'
import { guardSelection } from './guard-selection.ts'
import type { OpenPdf } from './open-pdf.ts'
import type { Marked } from './page-marks.ts'
import { PageNumber } from './page-number.tsx'
import { PdfPages } from './pdf-pages.tsx'
import { PdfThumbnails } from './pdf-thumbnails.tsx'
import { usePageSizes } from './use-page-sizes.ts'
import { focusOf, usePdfPlaces } from './use-pdf-places.ts'
import { usePdfSearch } from './use-pdf-search.ts'
import { usePdfSelection } from './use-pdf-selection.ts'

/** An open PDF with its tools. */
export function PdfReader({ pdf, target, highlights, onSelect }: ViewerProps & { readonly pdf: OpenPdf }) {
  const text = useText(documentsText)
  const viewer = useRef<HTMLDivElement>(null)
  const field = useRef<GetRef<typeof InputNumber>>(null)
  const [pages, setPages] = useState<HTMLDivElement | null>(null)
  const [thumbnails, setThumbnails] = useState(false)
  const [drawing, setDrawing] = useState(false)

  const sizes = usePageSizes(pdf)
  const strip = usePageStrip(sizes, { zoom: 'fit-width', wheelZooms: false })
  const { scroller, goTo, current, step, fitTo, rotate } = strip
  const { search, noText } = usePdfSearch(pdf, current)
  const { selection, clear, onText, onRegion } = usePdfSelection(pdf, pages, drawing, onSelect)
  const targets = useMemo(() => (target === null ? [] : [target]), [target])
  const wanted = usePdfPlaces(pdf, targets)[0] ?? null
  const attached = usePdfPlaces(pdf, highlights)
  const flashing = useFlash(wanted)

  const go = useRef(goTo)
  useEffect(() => {
    go.current = goTo
  })
  const ready = strip.shown.length > 0
  useEffect(() => {
    if (ready && wanted !== null) go.current(wanted.page, wanted.focus)
  }, [ready, wanted])
  const hit = search.current
  useEffect(() => {
    if (hit === undefined) return
    let stopped = false
    void focusOf(pdf, hit.page, hit.span).then((focus) => {
      if (!stopped) go.current(hit.page, focus)
    })
    return () => {
      stopped = true
    }
  }, [pdf, hit])
  useEffect(() => (pages === null ? undefined : guardSelection(pages)), [pages])

  const leave = useCallback(() => scroller.current?.focus({ preventScroll: true }), [scroller])
  const bar = useSearchBar(search, leave)
  const toggleDrawing = useCallback(() => setDrawing((before) => !before), [])
  const keys = useMemo(() => {
    const giveUp = () => {
      if (drawing) setDrawing(false)
      else clear()
    }
    const turnPage = (by: number) => () => goTo(Math.min(pdf.pageCount - 1, Math.max(0, current + by)))
    const local: KeyMap = {
      ...zoomKeys({ step, fitTo, rotate }),
      r: toggleDrawing,
      t: () => setThumbnails((before) => !before),
      g: () => field.current?.focus({ cursor: 'all' }),
      j: turnPage(1),
      k: turnPage(-1),
      escape: giveUp,
    }
    return { local, global: bar.keys }
  }, [bar.keys, clear, current, drawing, fitTo, goTo, pdf, rotate, step, toggleDrawing])
  useViewerKeys(viewer, keys)

  const marked = useMemo<Marked>(
    () => ({ attached, target: wanted, flashing, hits: search.hits, currentHit: search.current, selection }),
    [attached, wanted, flashing, search.hits, search.current, selection],
  )

  return (
    <div ref={viewer} className="document-body">
      <div className="document-toolbar" role="toolbar" aria-label={text.toolbar}>
        <ToolButton
          icon={<PictureOutlined />}
          label={text.thumbnails}
          keys="T"
          pressed={thumbnails}
          onClick={() => setThumbnails(!thumbnails)}
        />
        <PageNumber
          page={current}
          pageCount={pdf.pageCount}
          field={field}
          onGo={(page) => goTo(page)}
          onLeave={leave}
        />
        <ZoomTools strip={strip} />
        <RegionTool drawing={drawing} onToggle={toggleDrawing} />
        <ToolButton
          icon={<SearchOutlined />}
          label={text.search}
          keys="Ctrl+F"
          pressed={bar.open}
          onClick={bar.toggle}
        />
      </div>
      {bar.open && <SearchBar search={search} input={bar.input} noText={noText} onClose={bar.close} />}
      {drawing && <div className="document-hint">{text.regionHint}</div>}
      <div className="document-panes">
        {thumbnails && (
          <PdfThumbnails
            pdf={pdf}
            sizes={sizes}
            turn={strip.turn}
            current={current}
            onGo={(page) => goTo(page)}
          />
        )}
        <PdfPages
          pdf={pdf}
          strip={strip}
          drawing={drawing}
          marked={marked}
          onPages={setPages}
          onText={onText}
          onRegion={onRegion}
        />
      </div>
    </div>
  )
}
