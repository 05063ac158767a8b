import { type RefObject, useEffect } from 'react'
import { clampScale } from './page-layout.ts'

/** Ctrl and the wheel (a pinch on a touch pad is the same to a page) zoom at the pointer; without Ctrl if asked. */
export function useWheelZoom(
  scroller: RefObject<HTMLElement | null>,
  scale: number,
  always: boolean,
  zoomAt: (scale: number, right: number, down: number) => void,
): void {
  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onWheel = (event: WheelEvent) => {
      if (!always && !event.ctrlKey) return
      event.preventDefault()
      const { left, top, width } = element.getBoundingClientRect()
      const factor = Math.exp(-Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 100) * 0.002)
      zoomAt(clampScale(scale * factor), (event.clientX - left) / width, event.clientY - top)
    }
    // Not passive: the browser would zoom the whole window.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [scroller, scale, always, zoomAt])
}
