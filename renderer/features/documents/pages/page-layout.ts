import { isSideways, type Turn } from '../region.ts'

/** A page's size in CSS pixels at 100 %, upright. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** Where a page lies in the long strip of all pages, in CSS pixels. */
export interface PageBox extends PageSize {
  readonly top: number
}

/** All pages one below the other. */
export interface PageLayout {
  readonly scale: number
  readonly turn: Turn
  readonly pages: readonly PageBox[]
  readonly width: number
  readonly height: number
}

/** What stands at the upper edge of the window: a page (from 0) and how far into it, as a share of its height. */
export interface Anchor {
  readonly page: number
  readonly share: number
}

/** `page` (from 0) is the page that must fit: the one that was read when the person asked. */
export type Zoom =
  | { readonly kind: 'fit-width'; readonly page: number }
  | { readonly kind: 'fit-page'; readonly page: number }
  | { readonly kind: 'scale'; readonly scale: number }

/** Space around and between pages, in CSS pixels. */
export const pageGap = 12

export const smallestScale = 0.02
export const largestScale = 8

/** Browsers lay nothing out below about 33 million pixels. */
const tallestStrip = 30_000_000

export function layoutPages(sizes: readonly PageSize[], scale: number, turn: Turn): PageLayout {
  const pages: PageBox[] = []
  let top = pageGap
  let widest = 0
  for (const size of sizes) {
    const [width, height] = isSideways(turn) ? [size.height, size.width] : [size.width, size.height]
    const box = { top, width: Math.round(width * scale), height: Math.round(height * scale) }
    pages.push(box)
    top += box.height + pageGap
    widest = Math.max(widest, box.width)
  }
  return { scale, turn, pages, width: widest + 2 * pageGap, height: top }
}

/** The scale that a zoom means in a window of this size. */
export function scaleOf(zoom: Zoom, sizes: readonly PageSize[], turn: Turn, window: PageSize): number {
  const turned = sizes.map((size) => (isSideways(turn) ? { width: size.height, height: size.width } : size))
  const strip = turned.reduce((sum, { height }) => sum + height, 1)
  return clampScale(Math.min(wantedScale(zoom, turned, window), tallestStrip / strip))
}

function wantedScale(zoom: Zoom, pages: readonly PageSize[], window: PageSize): number {
  if (zoom.kind === 'scale') return zoom.scale
  const width = Math.max(1, window.width - 2 * pageGap)
  const page = pages[zoom.page] ?? pages[0]
  if (page === undefined) return 1
  if (zoom.kind === 'fit-width') return width / page.width
  return Math.min(width / page.width, Math.max(1, window.height - 2 * pageGap) / page.height)
}

export function clampScale(scale: number): number {
  return Math.min(largestScale, Math.max(smallestScale, scale))
}

const steps = [0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 6, 8]

/** The next step of zoom above or below a scale. */
export function stepScale(scale: number, direction: 1 | -1): number {
  const slack = 1.02
  const next =
    direction === 1
      ? steps.find((step) => step > scale * slack)
      : steps.findLast((step) => step < scale / slack)
  return next ?? (direction === 1 ? largestScale : smallestScale)
}

/** The pages (from 0) that any part of `[top, top + height)` shows. */
export function pagesWithin(layout: PageLayout, top: number, height: number): readonly number[] {
  const shown: number[] = []
  for (let page = pageAt(layout, top); page < layout.pages.length; page += 1) {
    const box = layout.pages[page]
    if (box === undefined || box.top >= top + height) break
    if (box.top + box.height > top) shown.push(page)
  }
  return shown
}

/** The page (from 0) that most of the window shows: the one across the line a third down. */
export function currentPage(layout: PageLayout, top: number, height: number): number {
  return pageAt(layout, top + height / 3)
}

export function anchorAt(layout: PageLayout, top: number): Anchor {
  const page = pageAt(layout, top)
  const box = layout.pages[page]
  return { page, share: box === undefined ? 0 : (top - box.top) / box.height }
}

/** The scroll position that brings an anchor back to the upper edge. */
export function topOfAnchor(layout: PageLayout, { page, share }: Anchor): number {
  const box = layout.pages[page]
  return box === undefined ? 0 : box.top + share * box.height
}

/**
 * The share of the strip's width to bring to the middle of a window so that a share of a page's width is seen:
 * the middle where the whole page is.
 */
export function acrossOf(layout: PageLayout, page: number, share: number, windowWidth: number): number {
  const width = layout.pages[page]?.width ?? 0
  return width <= windowWidth ? 0.5 : 0.5 + ((share - 0.5) * width) / layout.width
}

/** The last page that begins at or above a line, the gap above a page counted to it; 0 where there is none. */
function pageAt({ pages }: PageLayout, line: number): number {
  let low = 0
  let high = pages.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((pages[middle]?.top ?? 0) - pageGap <= line) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
