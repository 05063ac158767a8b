import { type Bitmap, createBitmap } from '../raster/bitmap.ts'
import { seededRandom } from '../raster/random.ts'
import { lightAt } from './light.ts'
import { type Point, type Shape, solidOf } from './shape.ts'

/** What stands before the camera, and the light. */
export type Scene = {
  readonly shapes: readonly Shape[]
  /** Ground, walls and ceiling: seen, but nothing lies in their shadow. */
  readonly surroundings: readonly Shape[]
  /** `room`: inside, lit from a ceiling lamp; `open`: outside under the sun. */
  readonly light: 'room' | 'open'
  readonly camera: Point
  readonly target: Point
  /** Width of the picture at distance 1: 1.2 is a wide angle, 0.5 a portrait. */
  readonly spread: number
}

/**
 * A photograph of a scene: cast rays with soft shadows, the grain of a telephone and darker corners.
 *
 * The samples need pictures that open, rotate and zoom like photographs and are the same bytes on every
 * platform; nobody is to take them for real, so a scene is a few boxes and cylinders.
 */
export function takePhoto(scene: Scene, width: number, height: number, seed: number): Bitmap {
  const random = seededRandom(seed)
  const light = new Float32Array(width * height * 3)
  const lit = {
    solids: scene.shapes.map(solidOf),
    surroundings: scene.surroundings.map(solidOf),
    inside: scene.light === 'room',
    random,
  }
  const [ox, oy, oz] = scene.camera
  const [fx, fy, fz] = unit(scene.target[0] - ox, scene.target[1] - oy, scene.target[2] - oz)
  const [rx, ry] = unit(fy, -fx, 0)
  const [ux, uy, uz] = [ry * fz, -rx * fz, rx * fy - ry * fx]
  const scale = scene.spread / width
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = (row * width + column) * 3
      const x = (column + random() - width / 2) * scale
      const y = (height / 2 - row - random()) * scale
      const dx = fx + rx * x + ux * y
      const dy = fy + ry * x + uy * y
      const dz = fz + uz * y
      const length = Math.sqrt(dx * dx + dy * dy + dz * dz)
      lightAt(lit, { ox, oy, oz, dx: dx / length, dy: dy / length, dz: dz / length }, light, at)
    }
  }
  return develop(light, width, height, random)
}

/** From light to a picture: neighbours mixed a little, corners darker, square root for gamma, grain. */
function develop(light: Float32Array, width: number, height: number, random: () => number): Bitmap {
  const bitmap = createBitmap(width, height, [0, 0, 0])
  for (let row = 0; row < height; row++) {
    const above = Math.max(0, row - 1) * width
    const here = row * width
    const below = Math.min(height - 1, row + 1) * width
    for (let column = 0; column < width; column++) {
      const left = Math.max(0, column - 1)
      const right = Math.min(width - 1, column + 1)
      const cx = column / width - 0.5
      const cy = row / height - 0.5
      const corner = (1 - 0.6 * (cx * cx + cy * cy)) / 16
      const grain = (random() - 0.5) * 6
      for (let channel = 0; channel < 3; channel++) {
        const at = (line: number, place: number) => light[(line + place) * 3 + channel] ?? 0
        const mixed =
          at(above, left) +
          at(above, right) +
          at(below, left) +
          at(below, right) +
          2 * (at(above, column) + at(below, column) + at(here, left) + at(here, right)) +
          4 * at(here, column)
        bitmap.rgb[(here + column) * 3 + channel] = Math.sqrt(mixed * corner) * 255 + grain
      }
    }
  }
  return bitmap
}

function unit(x: number, y: number, z: number): Point {
  const length = Math.sqrt(x * x + y * y + z * z)
  return [x / length, y / length, z / length]
}
