import { type PointerEvent, useRef, useState } from 'react'
import type { Region } from '#shared/domain/pointer.ts'
import { regionOf, type ShownBox, type Turn } from '../region.ts'

/** Smaller boxes are slips of the hand, in CSS pixels. */
const smallestDrag = 6

interface Drag {
  readonly from: Point
  readonly to: Point
}

interface Point {
  readonly x: number
  readonly y: number
}

/** A sheet of glass over a page on which a person drags a box. */
export function RegionDraw({
  turn,
  onDraw,
}: {
  readonly turn: Turn
  readonly onDraw: (region: Region) => void
}) {
  const glass = useRef<HTMLDivElement>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const pointOf = (event: PointerEvent): Point => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    return { x: share(event.clientX - left, width), y: share(event.clientY - top, height) }
  }
  const finish = (event: PointerEvent) => {
    if (drag === null) return
    setDrag(null)
    const box = boxOf(drag)
    const { width, height } = event.currentTarget.getBoundingClientRect()
    if (box.width * width >= smallestDrag && box.height * height >= smallestDrag) onDraw(regionOf(box, turn))
  }
  return (
    <div
      ref={glass}
      className="region-draw"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        event.currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
        const from = pointOf(event)
        setDrag({ from, to: from })
      }}
      onPointerMove={(event) => drag !== null && setDrag({ from: drag.from, to: pointOf(event) })}
      onPointerUp={finish}
      onPointerCancel={() => setDrag(null)}
    >
      {drag !== null && <div className="region-mark region-mark-selected" style={styleOf(boxOf(drag))} />}
    </div>
  )
}

function share(distance: number, length: number): number {
  return length === 0 ? 0 : Math.min(1, Math.max(0, distance / length))
}

function boxOf({ from, to }: Drag): ShownBox {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

/** A box as a share of the element it lies in. */
export function styleOf({ left, top, width, height }: ShownBox) {
  return {
    left: `${left * 100}%`,
    top: `${top * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  }
}
