import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Region } from '#shared/domain/pointer.ts'
import { shownBox, type Turn, turnBy } from '../region.ts'
import {
  type Anchor,
  acrossOf,
  anchorAt,
  currentPage,
  layoutPages,
  type PageLayout,
  type PageSize,
  pageGap,
  pagesWithin,
  scaleOf,
  stepScale,
  topOfAnchor,
  type Zoom,
} from './page-layout.ts'
import { useScrollerSize } from './use-scroller-size.ts'
import { useWheelZoom } from './use-wheel-zoom.ts'

/** A strip of pages in a scrolling window: what is shown, and the ways to move. */
export interface PageStrip {
  readonly scroller: RefObject<HTMLElement | null>
  readonly layout: PageLayout
  /** Pages (from 0) to draw: those in the window and a little around it. */
  readonly shown: readonly number[]
  /** The page (from 0) being read. */
  readonly current: number
  readonly zoom: Zoom
  readonly turn: Turn
  readonly onScroll: () => void
  readonly setZoom: (zoom: Zoom) => void
  readonly fitTo: (kind: 'fit-width' | 'fit-page') => void
  readonly step: (direction: 1 | -1) => void
  readonly rotate: (quarters: 1 | -1) => void
  /** Brings a page (from 0) to the top of the window, or a region of it to the upper third. */
  readonly goTo: (page: number, region?: Region) => void
}

/** What must stay where it is while the layout changes: a place of the strip and a place of the window. */
interface Held {
  readonly anchor: Anchor
  /** Below the upper edge of the window, in CSS pixels. */
  readonly down: number
  /** A share of the strip's width, and the share of the window's width at which it is. */
  readonly across: number
  readonly right: number
}

interface Shown {
  readonly pages: readonly number[]
  readonly current: number
}

/** Lays pages out, keeps the reader's place when anything about the layout changes, and says what to draw. */
export function usePageStrip(
  sizes: readonly PageSize[],
  options: { readonly zoom: Zoom['kind'] & `fit-${string}`; readonly wheelZooms: boolean },
): PageStrip {
  const scroller = useRef<HTMLElement>(null)
  const window = useScrollerSize(scroller)
  const [zoom, chooseZoom] = useState<Zoom>({ kind: options.zoom, page: 0 })
  const [turn, setTurn] = useState<Turn>(0)
  const [shown, setShown] = useState<Shown>({ pages: [], current: 0 })
  const held = useRef<Held>({ anchor: { page: 0, share: 0 }, down: pageGap, across: 0.5, right: 0.5 })

  const layout = useMemo(
    () => layoutPages(sizes, scaleOf(zoom, sizes, turn, window), turn),
    [sizes, zoom, turn, window],
  )

  const look = useCallback(() => {
    const top = scroller.current?.scrollTop ?? 0
    const pages = pagesWithin(layout, top - window.height / 2, window.height * 2)
    const current = currentPage(layout, top, window.height)
    setShown((before) =>
      before.current === current && before.pages.join() === pages.join() ? before : { pages, current },
    )
  }, [layout, window])

  const settle = useCallback(() => {
    const element = scroller.current
    if (element === null || window.height === 0) return
    const { anchor, down, across, right } = held.current
    element.scrollTop = topOfAnchor(layout, anchor) - down
    element.scrollLeft = across * Math.max(layout.width, window.width) - right * window.width
    look()
  }, [layout, window, look])
  useLayoutEffect(settle, [settle])

  const hold = useCallback(
    (right: number, down: number) => {
      const element = scroller.current
      if (element === null) return
      const width = Math.max(layout.width, element.clientWidth)
      held.current = {
        anchor: anchorAt(layout, element.scrollTop + down),
        down,
        across: (element.scrollLeft + right * element.clientWidth) / width,
        right,
      }
    },
    [layout],
  )

  const onScroll = useCallback(() => {
    hold(0.5, 0)
    look()
  }, [hold, look])

  const zoomAt = useCallback(
    (scale: number, right: number, down: number) => {
      hold(right, down)
      chooseZoom({ kind: 'scale', scale })
    },
    [hold],
  )
  useWheelZoom(scroller, layout.scale, options.wheelZooms, zoomAt)

  const step = useCallback(
    (direction: 1 | -1) => zoomAt(stepScale(layout.scale, direction), 0.5, window.height / 2),
    [zoomAt, layout.scale, window],
  )
  const setZoom = useCallback(
    (next: Zoom) => {
      if (next.kind === 'scale') zoomAt(next.scale, 0.5, window.height / 2)
      else chooseZoom(next)
    },
    [zoomAt, window],
  )
  const fitTo = useCallback(
    (kind: 'fit-width' | 'fit-page') => chooseZoom({ kind, page: shown.current }),
    [shown.current],
  )
  const rotate = useCallback((quarters: 1 | -1) => setTurn((before) => turnBy(before, quarters)), [])

  const goTo = useCallback(
    (page: number, region?: Region) => {
      const box = region === undefined ? null : shownBox(region, turn)
      held.current = {
        anchor: { page, share: box?.top ?? 0 },
        down: box === null ? pageGap : Math.round(window.height / 4),
        across: box === null ? 0.5 : acrossOf(layout, page, box.left + box.width / 2, window.width),
        right: 0.5,
      }
      settle()
    },
    [layout, window, turn, settle],
  )

  return {
    scroller,
    layout,
    shown: shown.pages,
    current: shown.current,
    zoom,
    turn,
    onScroll,
    setZoom,
    fitTo,
    step,
    rotate,
    goTo,
  }
}
