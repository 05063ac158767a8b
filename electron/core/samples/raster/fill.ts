import type { Bitmap, Colour } from './bitmap.ts'

/** Closed polygons as flat coordinates in pixels: x0, y0, x1, y1, … */
export type Outline = readonly (readonly number[])[]

/**
 * Fills an outline with smooth edges.
 *
 * Exact signed area per pixel, summed along the row (the accumulation buffer of font-rs): only plain
 * arithmetic, so the same bytes everywhere. Overlaps of the same direction saturate, as the non-zero rule.
 */
export function fillOutline(bitmap: Bitmap, outline: Outline, colour: Colour, opacity = 1): void {
  let left = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const points of outline) {
    for (let at = 0; at + 1 < points.length; at += 2) {
      const x = points[at] ?? 0
      const y = points[at + 1] ?? 0
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  if (!(left < right && top < bottom)) return
  const originX = Math.floor(left)
  const originY = Math.max(0, Math.floor(top))
  const width = Math.ceil(right) - originX + 2
  const height = Math.min(bitmap.height, Math.ceil(bottom)) - originY
  if (height <= 0) return
  const area = new Float64Array(width * height + 2)
  for (const points of outline) {
    const count = points.length
    for (let at = 0; at + 1 < count; at += 2) {
      const next = at + 2 < count ? at + 2 : 0
      addEdge(area, width, height, {
        x0: (points[at] ?? 0) - originX,
        y0: (points[at + 1] ?? 0) - originY,
        x1: (points[next] ?? 0) - originX,
        y1: (points[next + 1] ?? 0) - originY,
      })
    }
  }
  blend(bitmap, { area, width, height, originX, originY }, colour, opacity)
}

type Edge = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

function addEdge(area: Float64Array, width: number, height: number, edge: Edge): void {
  if (edge.y0 === edge.y1) return
  const down = edge.y0 < edge.y1
  const direction = down ? 1 : -1
  const [x0, y0, x1, y1] = down ? [edge.x0, edge.y0, edge.x1, edge.y1] : [edge.x1, edge.y1, edge.x0, edge.y0]
  const slope = (x1 - x0) / (y1 - y0)
  let x = y0 < 0 ? x0 - y0 * slope : x0
  const last = Math.min(height, Math.ceil(y1))
  for (let row = Math.max(0, Math.floor(y0)); row < last; row++) {
    const part = Math.min(row + 1, y1) - Math.max(row, y0)
    const next = x + slope * part
    addSpan(area, row * width, part * direction, Math.min(x, next), Math.max(x, next))
    x = next
  }
}

/** Area to the right of a piece of an edge within one row, as differences along the row. */
function addSpan(area: Float64Array, start: number, signed: number, from: number, to: number): void {
  const first = Math.floor(from)
  const end = Math.ceil(to)
  const at = start + first
  const add = (place: number, value: number) => {
    area[place] = (area[place] ?? 0) + value
  }
  if (end <= first + 1) {
    const middle = (from + to) / 2 - first
    add(at, signed - signed * middle)
    add(at + 1, signed * middle)
    return
  }
  const perPixel = 1 / (to - from)
  const head = from - first
  const tail = to - end + 1
  const headArea = 0.5 * perPixel * (1 - head) * (1 - head)
  const tailArea = 0.5 * perPixel * tail * tail
  add(at, signed * headArea)
  if (end === first + 2) {
    add(at + 1, signed * (1 - headArea - tailArea))
  } else {
    const second = perPixel * (1.5 - head)
    add(at + 1, signed * (second - headArea))
    for (let place = first + 2; place < end - 1; place++) add(start + place, signed * perPixel)
    add(start + end - 1, signed * (1 - (second + (end - first - 3) * perPixel) - tailArea))
  }
  add(start + end, signed * tailArea)
}

type Coverage = {
  readonly area: Float64Array
  readonly width: number
  readonly height: number
  readonly originX: number
  readonly originY: number
}

function blend(bitmap: Bitmap, coverage: Coverage, colour: Colour, opacity: number): void {
  const { area, width, height, originX, originY } = coverage
  const { rgb } = bitmap
  const [red, green, blue] = colour
  for (let row = 0; row < height; row++) {
    let sum = 0
    const line = (originY + row) * bitmap.width
    for (let column = 0; column < width; column++) {
      sum += area[row * width + column] ?? 0
      const x = originX + column
      if (x < 0 || x >= bitmap.width) continue
      const share = Math.min(1, Math.abs(sum)) * opacity
      if (share < 0.002) continue
      const at = (line + x) * 3
      rgb[at] = (rgb[at] ?? 0) * (1 - share) + red * share
      rgb[at + 1] = (rgb[at + 1] ?? 0) * (1 - share) + green * share
      rgb[at + 2] = (rgb[at + 2] ?? 0) * (1 - share) + blue * share
    }
  }
}
