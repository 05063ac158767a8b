import type { Bitmap, Colour } from '../raster/bitmap.ts'
import type { Box, Cylinder, Point, Shape } from './shape.ts'
import type { Scene } from './take-photo.ts'

function box(from: Point, to: Point, colour: Colour, front?: Bitmap): Box {
  return front === undefined ? { kind: 'box', from, to, colour } : { kind: 'box', from, to, colour, front }
}

function cylinder(axis: 0 | 1 | 2, from: Point, radius: number, length: number, colour: Colour): Cylinder {
  return { kind: 'cylinder', axis, from, radius, length, colour }
}

/** A board on a wall, a hand's breadth in front of it. */
function board(
  left: number,
  bottom: number,
  width: number,
  height: number,
  wall: number,
  picture: Bitmap,
): Box {
  return box([left, wall - 0.04, bottom], [left + width, wall, bottom + height], [120, 110, 90], picture)
}

const room: readonly Shape[] = [
  box([-4.5, -3.5, -0.1], [4.5, 4, 0], [176, 174, 168]),
  box([-4.5, 4, 0], [4.5, 4.1, 3], [226, 226, 220]),
  box([-4.6, -3.5, 0], [-4.5, 4, 3], [212, 216, 216]),
  box([4.5, -3.5, 0], [4.6, 4, 3], [212, 216, 216]),
  box([-4.5, -3.5, 3], [4.5, 4, 3.1], [244, 244, 242]),
]

const street: readonly Shape[] = [
  box([-40, -20, -0.2], [40, 2, 0], [150, 148, 142]),
  box([-40, 2, 0], [40, 14, 9], [206, 196, 178]),
]

/** The centre's board beside the door of its building. */
export function plaqueScene(plaque: Bitmap): Scene {
  const steel: Colour = [88, 96, 104]
  return {
    light: 'open',
    camera: [-0.9, -3.4, 1.62],
    target: [0.15, 2, 1.75],
    spread: 1.05,
    surroundings: street,
    shapes: [
      board(-1.1, 1.15, 2.1, 1.3, 2, plaque),
      box([1.5, 1.9, 0], [1.58, 2, 2.6], steel),
      box([3.1, 1.9, 0], [3.18, 2, 2.6], steel),
      box([1.5, 1.88, 2.55], [3.18, 2, 2.68], steel),
      box([1.58, 1.96, 0.05], [3.1, 1.99, 2.55], [96, 122, 138]),
      box([1.2, 0.9, 0], [3.5, 2, 0.15], [168, 164, 156]),
      cylinder(2, [-2.4, 1.2, 0], 0.32, 0.5, [140, 92, 70]),
      cylinder(2, [-2.4, 1.2, 0.5], 0.22, 0.5, [70, 112, 62]),
      box([-3.6, 1.95, 3.2], [3.6, 2, 3.5], [180, 60, 50]),
    ],
  }
}

/** One door, many boards: what a site visit should wonder about. */
export function manyPlaquesScene(plaques: readonly Bitmap[]): Scene {
  const boards = plaques.map((plaque, index) =>
    board(-2.3 + (index % 3) * 1.15, 1.75 - Math.floor(index / 3) * 0.85, 1.02, 0.72, 2, plaque),
  )
  return {
    light: 'open',
    camera: [0.4, -2.9, 1.6],
    target: [-0.2, 2, 1.6],
    spread: 1.15,
    surroundings: street,
    shapes: [
      ...boards,
      box([1.5, 1.9, 0], [1.58, 2, 2.5], [110, 84, 60]),
      box([2.7, 1.9, 0], [2.78, 2, 2.5], [110, 84, 60]),
      box([1.58, 1.95, 0], [2.7, 1.98, 2.5], [132, 100, 72]),
      cylinder(1, [2.5, 1.86, 1.1], 0.04, 0.1, [210, 190, 90]),
    ],
  }
}

/** A drive train on its test bench. */
export function testBenchScene(screen: Bitmap): Scene {
  const shaft: Colour = [192, 192, 194]
  return {
    light: 'room',
    camera: [-1.6, -2.9, 1.65],
    target: [0.3, 2, 0.85],
    spread: 1.2,
    surroundings: room,
    shapes: [
      box([-2.4, 1.5, 0], [2.3, 2.5, 0.55], [112, 120, 128]),
      cylinder(0, [-2.2, 2, 0.95], 0.38, 1.1, [58, 104, 150]),
      cylinder(0, [-1.1, 2, 0.95], 0.09, 0.8, shaft),
      box([-0.35, 1.65, 0.55], [0.65, 2.35, 1.5], [70, 122, 84]),
      cylinder(1, [0.15, 1.6, 1.2], 0.16, 0.06, [50, 54, 58]),
      cylinder(0, [0.65, 2, 0.95], 0.09, 0.5, shaft),
      cylinder(0, [1.12, 2, 0.95], 0.42, 1, [198, 150, 60]),
      box([2.75, 1.9, 0], [3.65, 2.7, 2], [206, 206, 200]),
      board(2.85, 1.2, 0.7, 0.55, 1.9, screen),
      box([-4.4, 0.6, 0], [-3.6, 2.4, 0.75], [150, 110, 80]),
      box([-2.6, -0.6, 0], [2.6, -0.52, 0.01], [214, 178, 40]),
    ],
  }
}

/** The label on an instrument's housing, from close by. */
export function labelScene(label: Bitmap): Scene {
  return {
    light: 'room',
    camera: [-0.16, 0.55, 1.24],
    target: [0.02, 1.6, 1.13],
    spread: 0.62,
    surroundings: room,
    shapes: [
      box([-0.75, 1.6, 0.5], [0.75, 2.3, 1.9], [196, 200, 202]),
      board(-0.24, 0.97, 0.48, 0.3, 1.6, label),
      cylinder(1, [0.34, 1.57, 1.2], 0.03, 0.03, [190, 40, 36]),
      cylinder(1, [0.34, 1.57, 1.1], 0.03, 0.03, [50, 140, 70]),
      box([-0.3, 1.585, 1.42], [0.3, 1.6, 1.5], [120, 126, 130]),
    ],
  }
}

/** People's chairs round a table before a screen; the people have left. */
export function meetingScene(screen: Bitmap): Scene {
  const chairs = Array.from({ length: 10 }, (_, index): readonly Shape[] => {
    const x = -1.9 + (index % 5) * 0.95
    const near = index >= 5
    const y = near ? 0.05 : 2.05
    const back = near ? y - 0.05 : y + 0.4
    return [
      box([x - 0.22, y, 0.4], [x + 0.22, y + 0.4, 0.48], [54, 60, 72]),
      box([x - 0.22, back, 0.48], [x + 0.22, back + 0.06, 1], [54, 60, 72]),
    ]
  })
  const cups = [-1.6, -0.7, 0.3, 1.2].map((x) => cylinder(2, [x, 1.05, 0.78], 0.045, 0.11, [238, 238, 232]))
  return {
    light: 'room',
    camera: [-2.6, -2.9, 1.9],
    target: [0.2, 2.2, 0.95],
    spread: 1.2,
    surroundings: room,
    shapes: [
      box([-2.5, 0.5, 0.7], [2.5, 1.9, 0.78], [132, 88, 56]),
      box([-2.2, 0.8, 0], [2.2, 1.6, 0.7], [112, 74, 48]),
      ...chairs.flat(),
      ...cups,
      board(-1.35, 1.2, 2.7, 1.5, 4, screen),
    ],
  }
}

/** Rows of seedlings on benches under a light roof. */
export function greenhouseScene(sign: Bitmap): Scene {
  const benches = [-2, 0, 2].flatMap((x): readonly Shape[] => [
    box([x - 0.5, -0.5, 0.6], [x + 0.5, 3.8, 0.7], [150, 152, 150]),
    ...Array.from({ length: 7 }, (_, row) =>
      cylinder(2, [x - 0.25 + (row % 2) * 0.5, -0.1 + row * 0.6, 0.7], 0.2, 0.16 + (row % 3) * 0.07, [
        62,
        118 + (row % 4) * 10,
        54,
      ]),
    ),
  ])
  return {
    light: 'room',
    camera: [-0.9, -3.2, 1.85],
    target: [0.1, 2.5, 0.75],
    spread: 1.2,
    surroundings: room,
    shapes: [...benches, board(-0.75, 1.55, 1.5, 0.8, 4, sign)],
  }
}

/** A laboratory with little in it. */
export function emptyRoomScene(sign: Bitmap): Scene {
  return {
    light: 'room',
    camera: [-2.2, -3, 1.6],
    target: [0.4, 2, 0.9],
    spread: 1.2,
    surroundings: room,
    shapes: [
      box([-4.4, 3.2, 0], [1.2, 3.9, 0.85], [226, 228, 228]),
      box([-4.4, 3.2, 0.85], [1.2, 3.9, 0.9], [60, 64, 70]),
      box([2.2, 2.6, 0], [3.2, 3.4, 0.5], [178, 140, 96]),
      box([2.35, 2.7, 0.5], [3, 3.3, 0.95], [186, 148, 104]),
      box([1.6, 1.8, 0], [1.66, 1.86, 0.75], [90, 90, 92]),
      board(-0.6, 1.7, 1.4, 0.5, 4, sign),
    ],
  }
}
