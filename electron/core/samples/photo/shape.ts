import type { Bitmap, Colour } from '../raster/bitmap.ts'

/** x to the right, y into the picture, z up; metres. */
export type Point = readonly [x: number, y: number, z: number]

/** A box along the axes; `front` is a picture stretched over the face towards the camera (−y). */
export type Box = {
  readonly kind: 'box'
  readonly from: Point
  readonly to: Point
  readonly colour: Colour
  readonly front?: Bitmap
}

/** A cylinder along x (0), y (1) or z (2), from the middle of its first cap. */
export type Cylinder = {
  readonly kind: 'cylinder'
  readonly axis: 0 | 1 | 2
  readonly from: Point
  readonly radius: number
  readonly length: number
  readonly colour: Colour
}

export type Shape = Box | Cylinder

/** A shape ready for some ten million rays: plain number fields, no lists. */
export type Solid = {
  readonly shape: Shape
  readonly x0: number
  readonly y0: number
  readonly z0: number
  readonly x1: number
  readonly y1: number
  readonly z1: number
  /** −1 for a box, else the axis of a cylinder. */
  readonly axis: number
  readonly radius: number
}

export function solidOf(shape: Shape): Solid {
  const [x0, y0, z0] = shape.from
  if (shape.kind === 'box') {
    const [x1, y1, z1] = shape.to
    return { shape, x0, y0, z0, x1, y1, z1, axis: -1, radius: 0 }
  }
  const { axis, radius, length } = shape
  const end = (at: number, place: number) => place + (at === axis ? length : 0)
  return { shape, x0, y0, z0, x1: end(0, x0), y1: end(1, y0), z1: end(2, z0), axis, radius }
}

/** A ray from o along d. */
export type Ray = {
  readonly ox: number
  readonly oy: number
  readonly oz: number
  readonly dx: number
  readonly dy: number
  readonly dz: number
}

const nearest = 1e-4
const missed = Number.POSITIVE_INFINITY

/** How far along a ray a solid is met from outside; infinity where it is not. */
export function distanceTo(solid: Solid, ray: Ray): number {
  const { ox, oy, oz, dx, dy, dz } = ray
  switch (solid.axis) {
    case 0:
      return toCylinder(
        solid.radius,
        solid.x1 - solid.x0,
        oy - solid.y0,
        oz - solid.z0,
        ox - solid.x0,
        dy,
        dz,
        dx,
      )
    case 1:
      return toCylinder(
        solid.radius,
        solid.y1 - solid.y0,
        ox - solid.x0,
        oz - solid.z0,
        oy - solid.y0,
        dx,
        dz,
        dy,
      )
    case 2:
      return toCylinder(
        solid.radius,
        solid.z1 - solid.z0,
        ox - solid.x0,
        oy - solid.y0,
        oz - solid.z0,
        dx,
        dy,
        dz,
      )
    default:
      return toBox(solid, ox, oy, oz, 1 / dx, 1 / dy, 1 / dz)
  }
}

function toBox(solid: Solid, ox: number, oy: number, oz: number, ix: number, iy: number, iz: number): number {
  const xa = (solid.x0 - ox) * ix
  const xb = (solid.x1 - ox) * ix
  const ya = (solid.y0 - oy) * iy
  const yb = (solid.y1 - oy) * iy
  const za = (solid.z0 - oz) * iz
  const zb = (solid.z1 - oz) * iz
  const enter = Math.max(Math.min(xa, xb), Math.min(ya, yb), Math.min(za, zb))
  const leave = Math.min(Math.max(xa, xb), Math.max(ya, yb), Math.max(za, zb))
  return enter <= leave && enter > nearest ? enter : missed
}

/** Coordinates u and v across the axis, w along it from the first cap. */
function toCylinder(
  radius: number,
  length: number,
  u: number,
  v: number,
  w: number,
  du: number,
  dv: number,
  dw: number,
): number {
  const square = du * du + dv * dv
  const half = u * du + v * dv
  const inside = half * half - square * (u * u + v * v - radius * radius)
  if (inside <= 0) return missed
  const side = (-half - Math.sqrt(inside)) / square
  const place = w + side * dw
  if (side > nearest && place > 0 && place < length) return side
  const cap = ((dw > 0 ? 0 : length) - w) / dw
  const capU = u + cap * du
  const capV = v + cap * dv
  return cap > nearest && capU * capU + capV * capV < radius * radius ? cap : missed
}

/** The outward normal at a point of the surface. */
export function normalAt(solid: Solid, x: number, y: number, z: number): Point {
  if (solid.axis < 0) return boxNormal(solid, x, y, z)
  const along = [x - solid.x0, y - solid.y0, z - solid.z0][solid.axis] ?? 0
  const length = [solid.x1 - solid.x0, solid.y1 - solid.y0, solid.z1 - solid.z0][solid.axis] ?? 0
  if (along < nearest || along > length - nearest) {
    const sign = along < nearest ? -1 : 1
    return [solid.axis === 0 ? sign : 0, solid.axis === 1 ? sign : 0, solid.axis === 2 ? sign : 0]
  }
  return [
    solid.axis === 0 ? 0 : (x - solid.x0) / solid.radius,
    solid.axis === 1 ? 0 : (y - solid.y0) / solid.radius,
    solid.axis === 2 ? 0 : (z - solid.z0) / solid.radius,
  ]
}

function boxNormal(solid: Solid, x: number, y: number, z: number): Point {
  const gapX = Math.min(Math.abs(x - solid.x0), Math.abs(x - solid.x1))
  const gapY = Math.min(Math.abs(y - solid.y0), Math.abs(y - solid.y1))
  const gapZ = Math.min(Math.abs(z - solid.z0), Math.abs(z - solid.z1))
  if (gapX < gapY && gapX < gapZ) return [x - solid.x0 < solid.x1 - x ? -1 : 1, 0, 0]
  if (gapY < gapZ) return [0, y - solid.y0 < solid.y1 - y ? -1 : 1, 0]
  return [0, 0, z - solid.z0 < solid.z1 - z ? -1 : 1]
}
