import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { Place, Region } from '#shared/domain/pointer.ts'
import { Scroller } from '../frame/scroller.tsx'
import { useViewerKeys } from '../frame/use-viewer-keys.ts'
import { RegionDraw } from '../pages/region-draw.tsx'
import { type RegionMark, RegionMarks } from '../pages/region-marks.tsx'
import { RegionTool } from '../pages/region-tool.tsx'
import { usePageStrip } from '../pages/use-page-strip.ts'
import { zoomKeys } from '../pages/zoom-keys.ts'
import { ZoomTools } from '../pages/zoom-tools.tsx'
import { useFlash } from '../passages/use-flash.ts'
import { isSideways } from '../region.ts'
import { documentsText } from '../text.ts'
import type { ViewerProps } from '../viewer-props.ts'
import type { OpenImage } from './open-image.ts'
import { usePan } from './use-pan.ts'

/** An open picture with its tools: a strip of one page, on which the wheel zooms and the mouse pans. */
export function ImageReader(props: ViewerProps & { readonly image: OpenImage }) {
  const { source, image, target, highlights, onSelect } = props
  const text = useText(documentsText)
  const viewer = useRef<HTMLDivElement>(null)
  const [drawing, setDrawing] = useState(false)
  const [selected, setSelected] = useState<Region | null>(null)
  const sizes = useMemo(() => [image.size], [image])
  const strip = usePageStrip(sizes, { zoom: 'fit-page', wheelZooms: true })
  const { scroller, layout, turn, goTo } = strip
  const pan = usePan(scroller)
  const flashing = useFlash(target)

  const select = useCallback(
    (region: Region | null) => {
      setSelected(region)
      onSelect(region === null ? null : { kind: 'image', region })
    },
    [onSelect],
  )
  const go = useRef(goTo)
  useEffect(() => {
    go.current = goTo
  })
  const wanted = regionOfPlace(target)
  useEffect(() => {
    if (wanted !== null) go.current(0, wanted)
  }, [wanted])

  const toggleDrawing = useCallback(() => setDrawing((before) => !before), [])
  const keys = useMemo(() => {
    const giveUp = () => {
      if (drawing) setDrawing(false)
      else select(null)
    }
    return { local: { ...zoomKeys(strip), r: toggleDrawing, escape: giveUp }, global: {} }
  }, [strip, drawing, select, toggleDrawing])
  useViewerKeys(viewer, keys)

  const marks = useMemo<readonly RegionMark[]>(() => {
    const attached = highlights.map(regionOfPlace).filter((region) => region !== null)
    return [
      ...attached.map((region): RegionMark => ({ region, tone: 'attached' })),
      ...(wanted === null ? [] : [{ region: wanted, tone: 'target' as const }]),
      ...(selected === null ? [] : [{ region: selected, tone: 'selected' as const }]),
    ]
  }, [highlights, wanted, selected])

  const box = layout.pages[0]
  const [width, height] =
    box === undefined || isSideways(turn) ? [box?.height, box?.width] : [box.width, box.height]
  return (
    <div ref={viewer} className="document-body">
      <div className="document-toolbar" role="toolbar" aria-label={text.toolbar}>
        <ZoomTools strip={strip} />
        <RegionTool drawing={drawing} onToggle={toggleDrawing} />
      </div>
      {drawing && <div className="document-hint">{text.regionHint}</div>}
      <div className="document-panes">
        <Scroller ref={scroller} onScroll={strip.onScroll} aria-label={text.picture}>
          <div className="page-strip" style={{ width: layout.width, height: layout.height }}>
            <div className="image-page" style={box} {...(drawing ? {} : pan)}>
              <img
                className="image-picture"
                src={image.url}
                alt={source.name}
                draggable={false}
                style={{ width, height, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
              />
              <RegionMarks marks={marks} turn={turn} flashing={flashing} />
              {drawing && <RegionDraw turn={turn} onDraw={select} />}
            </div>
          </div>
        </Scroller>
      </div>
    </div>
  )
}

function regionOfPlace(place: Place | null): Region | null {
  return place?.kind === 'image' ? (place.region ?? null) : null
}
