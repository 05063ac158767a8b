import { describe, expect, it } from 'vitest'
import { findPassage } from '#renderer/features/documents/folded-text.ts'
import {
  joinRuns,
  regionOfSpan,
  runPoints,
  type TextRun,
} from '#renderer/features/documents/pdf/page-text.ts'

function run(str: string, x: number, y: number, hasEOL = false): TextRun {
  return { str, hasEOL, transform: [10, 0, 0, 10, x, y], width: str.length * 10, height: 10 }
}

const page = joinRuns([
  run('技术创新', 100, 700),
  run('服务', 140, 700, true),
  run('', 0, 0),
  run('收入', 100, 680),
])

/** A page of 600 by 800 points whose origin is at the lower left, as in PDF. */
const upright = (x: number, y: number) => [x / 600, (800 - y) / 800] as const

describe('the text of a page', () => {
  it('is its runs in order, broken where lines end', () => {
    expect(page.text).toBe('技术创新服务\n收入')
  })

  it('gives a passage back as places in runs, across lines', () => {
    const [span] = findPassage(page.folded, '创新服务收')
    expect(span).toBeDefined()
    if (span !== undefined) {
      expect(runPoints(page, span)).toEqual({ from: { run: 0, offset: 2 }, to: { run: 3, offset: 1 } })
    }
  })

  it('ends a passage in the run of its last character, not in the next one', () => {
    const [span] = findPassage(page.folded, '技术创新')
    expect(span && runPoints(page, span)).toEqual({
      from: { run: 0, offset: 0 },
      to: { run: 0, offset: 4 },
    })
  })

  it('knows the box around a passage, without the empty runs between', () => {
    const [span] = findPassage(page.folded, '服务收入')
    expect(span && regionOfSpan(page, span, upright)).toEqual({
      x: 1_667,
      y: 1_125,
      width: 1_000,
      height: 375,
    })
  })

  it('tells equal words of one line apart by their boxes', () => {
    const line = joinRuns([run('收入与收入', 100, 700)])
    const boxes = findPassage(line.folded, '收入').map((span) => regionOfSpan(line, span, upright))
    expect(boxes.map(({ x, width }) => [x, width])).toEqual([
      [1_667, 333],
      [2_167, 333],
    ])
  })

  it('follows a run that is written upwards', () => {
    const vertical = joinRuns([
      { str: '竖排', hasEOL: false, transform: [0, 10, -10, 0, 300, 400], width: 20, height: 10 },
    ])
    expect(regionOfSpan(vertical, { start: 0, end: 2 }, upright)).toEqual({
      x: 4_833,
      y: 4_750,
      width: 167,
      height: 250,
    })
  })
})
