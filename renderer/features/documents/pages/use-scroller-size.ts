import { type RefObject, useLayoutEffect, useState } from 'react'
import type { PageSize } from './page-layout.ts'

/** The inside of a scrolling element, without its scroll bars, in CSS pixels; zero before it is known. */
export function useScrollerSize(scroller: RefObject<HTMLElement | null>): PageSize {
  const [size, setSize] = useState<PageSize>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [scroller])
  return size
}
