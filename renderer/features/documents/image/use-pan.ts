import { type PointerEvent, type RefObject, useCallback, useRef } from 'react'

interface Grip {
  readonly x: number
  readonly y: number
  readonly left: number
  readonly top: number
}

/** Drags what a scrolling element shows, as a hand would. */
export function usePan(scroller: RefObject<HTMLElement | null>) {
  const grip = useRef<Grip | null>(null)
  const onPointerDown = useCallback(
    (event: PointerEvent) => {
      const element = scroller.current
      if (element === null || event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      grip.current = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop }
    },
    [scroller],
  )
  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (grip.current === null) return
      const { x, y, left, top } = grip.current
      scroller.current?.scrollTo({ left: left + x - event.clientX, top: top + y - event.clientY })
    },
    [scroller],
  )
  const onPointerUp = useCallback(() => {
    grip.current = null
  }, [])
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp }
}
