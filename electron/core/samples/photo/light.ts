import type { Bitmap } from '../raster/bitmap.ts'
import { type Box, distanceTo, normalAt, type Point, type Ray, type Solid } from './shape.ts'

/** A scene ready for rays. */
export type LitScene = {
  readonly solids: readonly Solid[]
  readonly surroundings: readonly Solid[]
  readonly inside: boolean
  readonly random: () => number
}

/** Adds the light that comes back along a ray to three channels. */
export function lightAt(scene: LitScene, ray: Ray, into: Float32Array, at: number): void {
  let distance = 1e9
  let seen: Solid | null = null
  for (const solid of scene.surroundings) {
    const met = distanceTo(solid, ray)
    if (met < distance) {
      distance = met
      seen = solid
    }
  }
  for (const solid of scene.solids) {
    const met = distanceTo(solid, ray)
    if (met < distance) {
      distance = met
      seen = solid
    }
  }
  if (seen === null) {
    const height = Math.max(0, Math.min(1, ray.dz * 2.2))
    add(into, at, 0.72 - 0.5 * height, 0.82 - 0.36 * height, 0.95 - 0.12 * height)
    return
  }
  const x = ray.ox + ray.dx * distance
  const y = ray.oy + ray.dy * distance
  const z = ray.oz + ray.dz * distance
  const normal = normalAt(seen, x, y, z)
  const brightness = lamp(scene, x, y, z, normal) + surrounding(scene, x, y, z, normal)
  const colour = colourAt(seen, x, z, normal)
  const share = brightness / (255 * 255)
  add(into, at, colour[0] * colour[0] * share, colour[1] * colour[1] * share, colour[2] * colour[2] * share)
}

function add(into: Float32Array, at: number, red: number, green: number, blue: number): void {
  into[at] = (into[at] ?? 0) + red
  into[at + 1] = (into[at + 1] ?? 0) + green
  into[at + 2] = (into[at + 2] ?? 0) + blue
}

/** Light straight from a point of the lamp (or of the sun's disc), unless something is in between. */
function lamp(scene: LitScene, x: number, y: number, z: number, normal: Point): number {
  const { inside, random } = scene
  const tx = inside ? random() * 1.8 - 0.9 - x : -0.55 + random() * 0.05
  const ty = inside ? random() * 1.8 - 0.4 - y : -0.75 + random() * 0.05
  const tz = inside ? 2.95 - z : 0.8
  const reach = Math.sqrt(tx * tx + ty * ty + tz * tz)
  const dx = tx / reach
  const dy = ty / reach
  const dz = tz / reach
  const facing = normal[0] * dx + normal[1] * dy + normal[2] * dz
  if (facing <= 0) return 0
  if (blocked(scene, { ox: x, oy: y, oz: z, dx, dy, dz }, inside ? reach : 1e9)) return 0
  return facing * 0.75 * (inside ? 1.7 / (1 + reach * reach * 0.08) : 1)
}

/** Light from everywhere else, less of it in corners. */
function surrounding(scene: LitScene, x: number, y: number, z: number, normal: Point): number {
  const { random } = scene
  const dx = normal[0] + random() * 1.4 - 0.7
  const dy = normal[1] + random() * 1.4 - 0.7
  const dz = normal[2] + random() * 1.4 - 0.7
  const length = Math.sqrt(dx * dx + dy * dy + dz * dz)
  const ray = { ox: x, oy: y, oz: z, dx: dx / length, dy: dy / length, dz: dz / length }
  return (blocked(scene, ray, 0.8) ? 0.4 : 1) * (0.26 + 0.1 * normal[2])
}

/** Whether anything stands on a ray's first stretch; what lies beside the stretch is passed over unmeasured. */
function blocked(scene: LitScene, ray: Ray, reach: number): boolean {
  const ex = ray.ox + ray.dx * reach
  const ey = ray.oy + ray.dy * reach
  const ez = ray.oz + ray.dz * reach
  const x0 = Math.min(ray.ox, ex)
  const x1 = Math.max(ray.ox, ex)
  const y0 = Math.min(ray.oy, ey)
  const y1 = Math.max(ray.oy, ey)
  const z0 = Math.min(ray.oz, ez)
  const z1 = Math.max(ray.oz, ez)
  for (const solid of scene.solids) {
    const { radius } = solid
    if (solid.x1 + radius < x0 || solid.x0 - radius > x1) continue
    if (solid.y1 + radius < y0 || solid.y0 - radius > y1) continue
    if (solid.z1 + radius < z0 || solid.z0 - radius > z1) continue
    if (distanceTo(solid, ray) < reach) return true
  }
  return false
}

function colourAt({ shape }: Solid, x: number, z: number, normal: Point): Point {
  if (shape.kind === 'cylinder' || shape.front === undefined || normal[1] > -0.5) return shape.colour
  return stretched(shape, shape.front, x, z)
}

/** The colour of a picture on the front of a box, between its pixels. */
function stretched(box: Box, picture: Bitmap, x: number, z: number): Point {
  const across = ((x - box.from[0]) / (box.to[0] - box.from[0])) * picture.width - 0.5
  const down = ((box.to[2] - z) / (box.to[2] - box.from[2])) * picture.height - 0.5
  const column = Math.max(0, Math.min(picture.width - 2, Math.floor(across)))
  const row = Math.max(0, Math.min(picture.height - 2, Math.floor(down)))
  const u = Math.max(0, Math.min(1, across - column))
  const v = Math.max(0, Math.min(1, down - row))
  const at = (row * picture.width + column) * 3
  const below = at + picture.width * 3
  const mix = (channel: number) =>
    ((picture.rgb[at + channel] ?? 0) * (1 - u) + (picture.rgb[at + 3 + channel] ?? 0) * u) * (1 - v) +
    ((picture.rgb[below + channel] ?? 0) * (1 - u) + (picture.rgb[below + 3 + channel] ?? 0) * u) * v
  return [mix(0), mix(1), mix(2)]
}
