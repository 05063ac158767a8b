import { describe, expect, it } from 'vitest'
import {
  acrossOf,
  anchorAt,
  currentPage,
  layoutPages,
  pageGap,
  pagesWithin,
  scaleOf,
  stepScale,
  topOfAnchor,
} from '#renderer/features/documents/pages/page-layout.ts'

const portrait = { width: 600, height: 800 }
const landscape = { width: 800, height: 600 }
const sizes = [portrait, portrait, landscape, portrait]

describe('the strip of pages', () => {
  it('puts pages one below the other with a gap around each', () => {
    const layout = layoutPages(sizes, 0.5, 0)
    expect(layout.pages).toEqual([
      { top: 12, width: 300, height: 400 },
      { top: 424, width: 300, height: 400 },
      { top: 836, width: 400, height: 300 },
      { top: 1_148, width: 300, height: 400 },
    ])
    expect({ width: layout.width, height: layout.height }).toEqual({ width: 424, height: 1_560 })
  })

  it('turns every page', () => {
    expect(layoutPages([portrait], 1, 90).pages).toEqual([{ top: 12, width: 800, height: 600 }])
  })

  it('says which pages a part of it shows', () => {
    const layout = layoutPages(sizes, 0.5, 0)
    expect(pagesWithin(layout, 0, 412)).toEqual([0])
    expect(pagesWithin(layout, 400, 500)).toEqual([0, 1, 2])
    expect(pagesWithin(layout, -500, 10)).toEqual([])
    expect(pagesWithin(layoutPages([], 1, 0), 0, 1_000)).toEqual([])
  })

  it('counts the gap above a page to that page', () => {
    const layout = layoutPages(sizes, 0.5, 0)
    expect(anchorAt(layout, 424 - pageGap).page).toBe(1)
    expect(anchorAt(layout, 424 - pageGap - 1).page).toBe(0)
  })

  it('takes the page across the upper third for the one being read', () => {
    const layout = layoutPages(sizes, 0.5, 0)
    expect(currentPage(layout, 0, 600)).toBe(0)
    expect(currentPage(layout, 300, 600)).toBe(1)
    expect(currentPage(layout, 99_999, 600)).toBe(3)
  })

  it('keeps the place of the reader when it is zoomed and turned', () => {
    const before = layoutPages(sizes, 0.5, 0)
    const anchor = anchorAt(before, 424 + 100)
    expect(anchor).toEqual({ page: 1, share: 0.25 })
    expect(topOfAnchor(layoutPages(sizes, 1, 0), anchor)).toBe(824 + 200)
    expect(topOfAnchor(layoutPages(sizes, 1, 90), anchor)).toBe(12 + 600 + 12 + 150)
  })

  it('stays at a page while the sizes of pages before it become known', () => {
    const guessed = layoutPages([portrait, portrait, portrait], 1, 0)
    const measured = layoutPages([landscape, landscape, portrait], 1, 0)
    const anchor = anchorAt(guessed, guessed.pages[2]?.top ?? 0)
    expect(topOfAnchor(measured, anchor)).toBe(measured.pages[2]?.top)
  })

  it('brings a box to the middle only where the page is wider than the window', () => {
    const layout = layoutPages([landscape, portrait], 1, 0)
    expect(acrossOf(layout, 1, 0.1, 900)).toBe(0.5)
    expect(acrossOf(layout, 0, 0.5, 400)).toBe(0.5)
    expect(acrossOf(layout, 0, 1, 400)).toBeCloseTo(0.5 + 400 / 824)
  })
})

describe('zoom', () => {
  const window = { width: 624, height: 424 }

  it('fits the width or the whole of the page that was read when it was asked for', () => {
    expect(scaleOf({ kind: 'fit-width', page: 0 }, sizes, 0, window)).toBe(1)
    expect(scaleOf({ kind: 'fit-width', page: 2 }, sizes, 0, window)).toBe(0.75)
    expect(scaleOf({ kind: 'fit-page', page: 0 }, sizes, 0, window)).toBe(0.5)
    expect(scaleOf({ kind: 'fit-width', page: 0 }, sizes, 90, window)).toBe(0.75)
  })

  it('stays within what a browser can lay out', () => {
    const many = Array.from({ length: 10_000 }, () => portrait)
    expect(scaleOf({ kind: 'scale', scale: 8 }, sizes, 0, window)).toBe(8)
    expect(scaleOf({ kind: 'scale', scale: 99 }, sizes, 0, window)).toBe(8)
    expect(layoutPages(many, scaleOf({ kind: 'scale', scale: 8 }, many, 0, window), 0).height).toBeLessThan(
      33_000_000,
    )
  })

  it('steps to round figures from wherever it is', () => {
    expect([stepScale(1, 1), stepScale(1.34, 1), stepScale(1.34, -1), stepScale(8, 1)]).toEqual([
      1.25, 1.5, 1.25, 8,
    ])
  })
})
