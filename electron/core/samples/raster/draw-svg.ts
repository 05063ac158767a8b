import { type Bitmap, parseColour } from './bitmap.ts'
import { fillOutline } from './fill.ts'
import { compose, identity, type Matrix, outlineOf, strokeOf } from './svg-path.ts'

/**
 * Draws an SVG as Typst writes it: groups with matrices, glyphs by reference, filled and stroked paths.
 *
 * Not a general SVG reader; what a page of text, rules and seals needs. `place` maps points to pixels.
 * The page's own white ground is left out, so that paper of another colour shows through.
 */
export function drawSvg(bitmap: Bitmap, svg: string, place: Matrix): void {
  const glyphs = glyphsOf(svg)
  const matrices: Matrix[] = [place]
  let first = true
  for (const match of svg.matchAll(/<(\/?)(g|path|use|symbol|defs)\b([^>]*?)(\/?)>/g)) {
    const [, closing, name, text = '', empty] = match
    if (name === 'defs') break
    if (closing === '/') {
      matrices.pop()
      continue
    }
    const attributes = attributesOf(text)
    const here = compose(matrices.at(-1) ?? identity, matrixOf(attributes.get('transform')))
    if (name === 'g') {
      if (empty !== '/') matrices.push(here)
    } else if (name === 'use') {
      const glyph = glyphs.get((attributes.get('xlink:href') ?? '').slice(1))
      if (glyph === undefined) continue
      const at = compose(here, [
        1,
        0,
        0,
        1,
        Number(attributes.get('x') ?? 0),
        Number(attributes.get('y') ?? 0),
      ])
      fillOutline(bitmap, outlineOf(glyph, at), parseColour(attributes.get('fill') ?? '#000000'))
    } else {
      // The white ground comes first, where the page has one.
      const ground = first && attributes.get('fill') === '#ffffff'
      if (!ground) drawPath(bitmap, attributes, here)
      first = false
    }
  }
}

function drawPath(bitmap: Bitmap, attributes: ReadonlyMap<string, string>, matrix: Matrix): void {
  const outline = outlineOf(attributes.get('d') ?? '', matrix)
  const fill = attributes.get('fill') ?? 'none'
  if (fill !== 'none') fillOutline(bitmap, outline, parseColour(fill))
  const stroke = attributes.get('stroke') ?? 'none'
  if (stroke === 'none') return
  const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  const closed = /z\s*$/i.test(attributes.get('d') ?? '')
  const lines = closed ? outline.map((points) => [...points, ...points.slice(0, 2)]) : outline
  const width = Math.max(0.7, Number(attributes.get('stroke-width') ?? 1) * scale)
  for (const quad of strokeOf(lines, width)) fillOutline(bitmap, [quad], parseColour(stroke))
}

function glyphsOf(svg: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>()
  for (const match of svg.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path d="([^"]*)"/g)) {
    glyphs.set(match[1] ?? '', match[2] ?? '')
  }
  return glyphs
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const match of text.matchAll(/([\w:-]+)="([^"]*)"/g)) attributes.set(match[1] ?? '', match[2] ?? '')
  return attributes
}

function matrixOf(transform: string | undefined): Matrix {
  const match = /^matrix\(([^)]*)\)$/.exec(transform ?? '')
  const shift = /^translate\(([^)]*)\)$/.exec(transform ?? '')
  const numbers = (match?.[1] ?? shift?.[1] ?? '').split(/[\s,]+/).map(Number)
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers
  if (match !== null) return [a, b, c, d, e, f]
  return shift === null ? identity : [1, 0, 0, 1, a, b]
}
