/** Largest canvas of a page, in pixels: 64 MB. A page at A4 and 300 dpi has half as many. */
const largestCanvas = 2 ** 24

/** Canvas pixels for a CSS pixel: as many as the screen has, fewer where the page is shown very large. */
export function canvasRatio(width: number, height: number, screen: number): number {
  return Math.min(screen, Math.sqrt(largestCanvas / Math.max(1, width * height)))
}
