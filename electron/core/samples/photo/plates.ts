import type { Typesetter } from '../paper/typesetter.ts'
import { type Bitmap, createBitmap, parseColour } from '../raster/bitmap.ts'
import { drawSvg } from '../raster/draw-svg.ts'

/** A board, label or screen with text, to be hung into a scene. Sizes in points, which are its pixels too. */
export type Plate = {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly ink: string
  readonly frame: string
  readonly title: string
  readonly lines: readonly string[]
}

const source = `
#let plate = json(bytes(sys.inputs.plate))
#set page(width: plate.width * 1pt, height: plate.height * 1pt, margin: 6pt, fill: none)
#set text(font: "Noto Sans SC", lang: "zh", fill: rgb(plate.ink))
#set par(leading: 0.5em, spacing: 0.75em)
#rect(width: 100%, height: 100%, stroke: 2pt + rgb(plate.frame), inset: 8pt, align(center + horizon, {
  text(plate.titleSize * 1pt, weight: "bold", plate.title)
  for line in plate.lines { parbreak() + text(plate.lineSize * 1pt, line) }
}))
`

export function drawPlate(typesetter: Typesetter, plate: Plate): Bitmap {
  const titleSize = Math.min(plate.height / 6.5, (plate.width - 36) / Math.max(4, [...plate.title].length))
  const longest = Math.max(6, ...plate.lines.map((line) => [...line].length))
  const lineSize = Math.min(
    titleSize,
    plate.height / (plate.lines.length * 2 + 3.5),
    (plate.width - 36) / longest,
  )
  const svg = typesetter.drawing(source, { plate: JSON.stringify({ ...plate, titleSize, lineSize }) })
  const { width, height } = plate
  const bitmap = createBitmap(width, height, parseColour(plate.ground))
  drawSvg(bitmap, svg, [1, 0, 0, 1, 0, 0])
  return bitmap
}
