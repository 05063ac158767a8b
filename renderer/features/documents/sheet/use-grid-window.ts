import { type RefObject, useCallback, useMemo, useState } from 'react'
import { useScrollerSize } from '../pages/use-scroller-size.ts'
import { type Box, blockWithin, type GridLayout } from './grid-layout.ts'
import type { CellBlock } from './sheet.ts'

/** The heads of rows and columns stay in the window; in CSS pixels. */
export interface Heads {
  readonly width: number
  readonly height: number
}

/** What the scrolled window of a grid shows, and how to bring a box into it. */
export function useGridWindow(scroller: RefObject<HTMLElement | null>, layout: GridLayout, heads: Heads) {
  const size = useScrollerSize(scroller)
  const [at, setAt] = useState({ left: 0, top: 0 })
  const onScroll = useCallback(() => {
    const element = scroller.current
    if (element !== null) setAt({ left: element.scrollLeft, top: element.scrollTop })
  }, [scroller])
  const width = Math.max(0, size.width - heads.width)
  const height = Math.max(0, size.height - heads.height)
  const shown = useMemo<CellBlock>(
    () => blockWithin(layout, { left: at.left, top: at.top, width, height }),
    [layout, at, width, height],
  )
  const reveal = useCallback(
    (box: Box) => {
      const element = scroller.current
      if (element === null) return
      element.scrollTop = revealed(element.scrollTop, height, box.top, box.height)
      element.scrollLeft = revealed(element.scrollLeft, width, box.left, box.width)
    },
    [scroller, width, height],
  )
  return { shown, onScroll, reveal, height, ready: size.height > 0 }
}

/** The nearest scroll position that shows `[start, start + length)`, its beginning where it is longer than the window. */
function revealed(scroll: number, window: number, start: number, length: number): number {
  if (start < scroll || length > window) return start
  return Math.max(scroll, start + length - window)
}
