/** An affine map as SVG writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Straight pieces per curve: enough for type at the resolution of an office scanner. */
const pieces = 6

/**
 * The outline of an SVG path in pixels, curves cut into straight pieces.
 * Knows the commands that Typst writes: M, m, l, L, h, v, H, V, q, c, Z.
 */
export function outlineOf(path: string, matrix: Matrix): number[][] {
  const [a, b, c, d, e, f] = matrix
  const tokens = path.match(/[A-Za-z]|-?[\d.]+(?:e-?\d+)?/g) ?? []
  const outline: number[][] = []
  let points: number[] = []
  let x = 0
  let y = 0
  let startX = 0
  let startY = 0
  let command = ''
  let at = 0
  const next = () => Number(tokens[at++])
  const put = (px: number, py: number) => {
    points.push(a * px + c * py + e, b * px + d * py + f)
  }
  const close = () => {
    if (points.length >= 4) outline.push(points)
    points = []
  }
  while (at < tokens.length) {
    if (/^[A-Za-z]$/.test(tokens[at] ?? '')) command = tokens[at++] ?? ''
    const relative = command === command.toLowerCase()
    const originX = relative ? x : 0
    const originY = relative ? y : 0
    switch (command.toLowerCase()) {
      case 'm':
        close()
        x = originX + next()
        y = originY + next()
        startX = x
        startY = y
        put(x, y)
        break
      case 'l':
        x = originX + next()
        y = originY + next()
        put(x, y)
        break
      case 'h':
        x = originX + next()
        put(x, y)
        break
      case 'v':
        y = originY + next()
        put(x, y)
        break
      case 'q': {
        const [x1, y1, x2, y2] = [originX + next(), originY + next(), originX + next(), originY + next()]
        for (let piece = 1; piece <= pieces; piece++) {
          const t = piece / pieces
          const u = 1 - t
          put(u * u * x + 2 * u * t * x1 + t * t * x2, u * u * y + 2 * u * t * y1 + t * t * y2)
        }
        x = x2
        y = y2
        break
      }
      case 'c': {
        const [x1, y1, x2, y2] = [originX + next(), originY + next(), originX + next(), originY + next()]
        const [x3, y3] = [originX + next(), originY + next()]
        for (let piece = 1; piece <= pieces * 2; piece++) {
          const t = piece / (pieces * 2)
          const u = 1 - t
          put(
            u * u * u * x + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
            u * u * u * y + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3,
          )
        }
        x = x3
        y = y3
        break
      }
      case 'z':
        close()
        x = startX
        y = startY
        put(x, y)
        break
      default:
        throw new Error(`Path command ${command} is not known`)
    }
  }
  close()
  return outline
}

/** The stroke of an outline as one thin quadrangle a piece; joints are left square, as rules in a table are. */
export function strokeOf(outline: readonly (readonly number[])[], width: number): number[][] {
  const half = width / 2
  const quads: number[][] = []
  for (const points of outline) {
    for (let at = 0; at + 3 < points.length; at += 2) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = points.slice(at, at + 4)
      const length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0))
      if (length === 0) continue
      const across = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half] as const
      quads.push([
        x0 + across[0],
        y0 + across[1],
        x1 + across[0],
        y1 + across[1],
        x1 - across[0],
        y1 - across[1],
        x0 - across[0],
        y0 - across[1],
      ])
    }
  }
  return quads
}
