import { type Bitmap, createBitmap } from './bitmap.ts'
import { drawSvg } from './draw-svg.ts'
import { seededRandom } from './random.ts'

/** Points of a page as Typst sets it, and pixels to an inch as an office scanner is usually set. */
const pointsToInch = 72
const dotsToInch = 110

/**
 * A page as it comes from an office scanner: a picture, slightly askew, on greyish paper with grain and a
 * shadow along the edge. There is no text in it to select or search.
 */
export function scanPage(svg: string, seed: number): Bitmap {
  const size = /width="([\d.]+)pt" height="([\d.]+)pt"/.exec(svg)
  const scale = dotsToInch / pointsToInch
  const width = Math.round(Number(size?.[1] ?? 595) * scale)
  const height = Math.round(Number(size?.[2] ?? 842) * scale)
  const random = seededRandom(seed)
  const bitmap = createBitmap(width, height, [250, 249, 244])
  const tilt = (random() - 0.5) * 0.012
  const upright = 1 - (tilt * tilt) / 2
  const [a, b] = [scale * upright, scale * tilt]
  drawSvg(bitmap, svg, [a, b, -b, a, (tilt * height) / 2, (-tilt * width) / 2])
  wear(bitmap, random)
  return bitmap
}

/** Width of the shadow that the lid of a scanner leaves, in pixels. */
const shadow = 26

function wear({ width, height, rgb }: Bitmap, random: () => number): void {
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const edge = Math.min(column, height - 1 - row, row * 2)
      const dark = edge < shadow ? ((shadow - edge) * (shadow - edge)) / 20 : 0
      const grain = (random() - 0.5) * 9
      const at = (row * width + column) * 3
      for (let channel = at; channel < at + 3; channel++) {
        rgb[channel] = (rgb[channel] ?? 0) * 0.97 + 6 + grain - dark
      }
    }
  }
}
