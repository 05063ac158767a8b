import type { Region } from '#shared/domain/pointer.ts'
import { type FoldedText, foldText, type TextSpan } from '../folded-text.ts'
import { regionOf } from '../region.ts'

/** A run of text as pdf.js gives it; its matrix maps the run's own unit square to the page. */
export interface TextRun {
  readonly str: string
  readonly hasEOL: boolean
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** The text of a page: its runs in reading order, joined, with a line break where a line ends. */
export interface PageText {
  readonly text: string
  /** Where each run begins in `text`. */
  readonly starts: readonly number[]
  readonly runs: readonly TextRun[]
  readonly folded: FoldedText
}

/** A place inside a run: its number and an offset in its string. */
export interface RunPoint {
  readonly run: number
  readonly offset: number
}

export function joinRuns(runs: readonly TextRun[]): PageText {
  const starts: number[] = []
  let text = ''
  for (const { str, hasEOL } of runs) {
    starts.push(text.length)
    text += hasEOL ? `${str}\n` : str
  }
  return { text, starts, runs, folded: foldText(text) }
}

/** Both ends of a passage as places in runs. The end is told by the run that holds its last character. */
export function runPoints(
  page: PageText,
  span: TextSpan,
): { readonly from: RunPoint; readonly to: RunPoint } {
  return { from: pointAt(page, span.start, 0), to: pointAt(page, span.end - 1, 1) }
}

function pointAt(page: PageText, offset: number, behind: 0 | 1): RunPoint {
  const run = runAt(page.starts, offset)
  const length = page.runs[run]?.str.length ?? 0
  return { run, offset: Math.min(length, offset - (page.starts[run] ?? 0) + behind) }
}

function runAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** Maps a point of the page's own space to fractions of the upright page, from its top left. */
export type ToFractions = (x: number, y: number) => readonly [x: number, y: number]

/** The box around a passage. Inside a run characters count as equally wide, which Chinese ones are. */
export function regionOfSpan(page: PageText, span: TextSpan, toFractions: ToFractions): Region {
  const { from, to } = runPoints(page, span)
  const corners = page.runs.slice(from.run, to.run + 1).flatMap((run, at) => {
    const length = run.str.length
    const first = at === 0 ? from.offset : 0
    const last = at === to.run - from.run ? to.offset : length
    return run.str.trim() === '' ? [] : cornersOf(run, first / length, last / length, toFractions)
  })
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const left = Math.min(1, ...xs)
  const top = Math.min(1, ...ys)
  return regionOf({ left, top, width: Math.max(0, ...xs) - left, height: Math.max(0, ...ys) - top }, 0)
}

/** The corners of a part of a run, from one share of its length to another. */
function cornersOf(
  { transform, width, height }: TextRun,
  from: number,
  to: number,
  toFractions: ToFractions,
): readonly (readonly [x: number, y: number])[] {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform
  const length = Math.hypot(a, b) || 1
  const [alongX, alongY] = [(a / length) * width, (b / length) * width]
  const [upX, upY] = [(-b / length) * height, (a / length) * height]
  return [from, to].flatMap((share) => {
    const [startX, startY] = [x + alongX * share, y + alongY * share]
    return [toFractions(startX, startY), toFractions(startX + upX, startY + upY)]
  })
}
