import type { Region } from '#shared/domain/pointer.ts'

/** How far a page is turned clockwise for the reader. The file is not changed. */
export type Turn = 0 | 90 | 180 | 270

/** A box in fractions of the width and height of a page as it is shown. */
export interface ShownBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const whole = 10_000

export function turnBy(turn: Turn, quarters: number): Turn {
  const turns: readonly Turn[] = [0, 90, 180, 270]
  return turns[(((turn / 90 + quarters) % 4) + 4) % 4] ?? 0
}

/** Whether width and height change places. */
export function isSideways(turn: Turn): boolean {
  return turn % 180 !== 0
}

/** Where a region of the upright page appears when the page is turned. */
export function shownBox(region: Region, turn: Turn): ShownBox {
  const { x, y, width, height } = region
  switch (turn) {
    case 0:
      return { left: x / whole, top: y / whole, width: width / whole, height: height / whole }
    case 90:
      return {
        left: (whole - y - height) / whole,
        top: x / whole,
        width: height / whole,
        height: width / whole,
      }
    case 180:
      return {
        left: (whole - x - width) / whole,
        top: (whole - y - height) / whole,
        width: width / whole,
        height: height / whole,
      }
    case 270:
      return {
        left: y / whole,
        top: (whole - x - width) / whole,
        width: height / whole,
        height: width / whole,
      }
  }
}

/** The region of the upright page that a box on the turned page covers: cut at the edges, never empty. */
export function regionOf(box: ShownBox, turn: Turn): Region {
  const { left, top, width, height } = box
  const right = left + width
  const bottom = top + height
  switch (turn) {
    case 0:
      return fromEdges(left, top, right, bottom)
    case 90:
      return fromEdges(top, 1 - right, bottom, 1 - left)
    case 180:
      return fromEdges(1 - right, 1 - bottom, 1 - left, 1 - top)
    case 270:
      return fromEdges(1 - bottom, left, 1 - top, right)
  }
}

function fromEdges(left: number, top: number, right: number, bottom: number): Region {
  const [x, width] = span(left, right)
  const [y, height] = span(top, bottom)
  return { x, y, width, height }
}

function span(from: number, to: number): readonly [start: number, length: number] {
  const start = Math.min(whole - 1, Math.max(0, Math.round(from * whole)))
  const end = Math.max(start + 1, Math.min(whole, Math.round(to * whole)))
  return [start, end - start]
}
