import type { Series } from './chart-data.ts'

/** Pixels of the picture for each pixel of the screen, so that it prints well. */
const scale = 2
const titleHeight = 62
const margin = 16

/**
 * Draws a chart as a picture, offline: its lines, shapes and texts go onto a canvas one by one, in the fonts of the
 * page. (An SVG loaded as an image would see no font but the system's, which may have no Chinese.)
 */
export async function svgToPng(svg: SVGSVGElement, title: string, series: readonly Series[]): Promise<Blob> {
  await document.fonts.ready
  const { width, height } = svg.getBoundingClientRect()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil((width + 2 * margin) * scale)
  canvas.height = Math.ceil((height + titleHeight + margin) * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.scale(scale, scale)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#1f1f1f'
  context.font = `600 16px ${getComputedStyle(svg).fontFamily}`
  context.fillText(title, margin, 26, width)
  drawLegend(context, series, getComputedStyle(svg).fontFamily)
  context.translate(margin, titleHeight)
  const base = context.getTransform()
  for (const element of svg.querySelectorAll<SVGGraphicsElement>('path, line, rect, circle, text'))
    if (element.closest('defs, clipPath') === null) {
      const own = element.getCTM()
      context.setTransform(own === null ? base : base.multiply(own))
      drawElement(context, element)
    }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  )
}

function drawLegend(context: CanvasRenderingContext2D, series: readonly Series[], font: string): void {
  context.font = `12px ${font}`
  let left = margin
  for (const { name, colour } of series) {
    context.fillStyle = colour
    context.fillRect(left, 40, 12, 12)
    context.fillStyle = '#1f1f1f'
    context.fillText(name, left + 17, 50)
    left += 17 + context.measureText(name).width + 18
  }
}

function drawElement(context: CanvasRenderingContext2D, element: SVGGraphicsElement): void {
  const style = getComputedStyle(element)
  if (style.visibility === 'hidden' || style.display === 'none') return
  if (element instanceof SVGTextElement) {
    drawText(context, element, style)
    return
  }
  const path = pathOf(element)
  if (path === null) return
  context.globalAlpha = Number(style.opacity) * Number(style.fillOpacity)
  if (style.fill !== 'none') {
    context.fillStyle = style.fill
    context.fill(path)
  }
  context.globalAlpha = Number(style.opacity) * Number(style.strokeOpacity)
  if (style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0) {
    context.strokeStyle = style.stroke
    context.lineWidth = Number.parseFloat(style.strokeWidth)
    context.setLineDash(
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
    )
    context.stroke(path)
  }
  context.globalAlpha = 1
}

function pathOf(element: SVGGraphicsElement): Path2D | null {
  const path = new Path2D()
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute('d') ?? '')
  if (element instanceof SVGLineElement) {
    path.moveTo(element.x1.baseVal.value, element.y1.baseVal.value)
    path.lineTo(element.x2.baseVal.value, element.y2.baseVal.value)
    return path
  }
  if (element instanceof SVGRectElement) {
    const { x, y, width, height } = element
    path.rect(x.baseVal.value, y.baseVal.value, width.baseVal.value, height.baseVal.value)
    return path
  }
  if (element instanceof SVGCircleElement) {
    path.arc(element.cx.baseVal.value, element.cy.baseVal.value, element.r.baseVal.value, 0, 2 * Math.PI)
    return path
  }
  return null
}

/** Each line of a text where the page has it: the first character says where, whatever the anchor. */
function drawText(context: CanvasRenderingContext2D, text: SVGTextElement, style: CSSStyleDeclaration): void {
  const lines = [...text.querySelectorAll('tspan')]
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.fillStyle = style.fill === 'none' ? '#1f1f1f' : style.fill
  for (const line of lines.length === 0 ? [text] : lines) {
    if (line.getNumberOfChars() === 0) continue
    const { x, y } = line.getStartPositionOfChar(0)
    context.fillText(line.textContent ?? '', x, y)
  }
}
