import { useEffect, useState } from 'react'
import type { PageSize } from '../pages/page-layout.ts'
import type { OpenPdf } from './open-pdf.ts'

/** Pages measured between two layouts. */
const portion = 32

/** The size of every page: all like the first until each is measured, little by little. */
export function usePageSizes(pdf: OpenPdf): readonly PageSize[] {
  const [sizes, setSizes] = useState<readonly PageSize[]>(() =>
    Array.from({ length: pdf.pageCount }, () => pdf.firstSize),
  )
  useEffect(() => {
    let stopped = false
    const measure = async () => {
      for (let from = 0; from < pdf.pageCount && !stopped; from += portion) {
        const pages = Array.from({ length: Math.min(portion, pdf.pageCount - from) }, (_, at) => from + at)
        const measured = await Promise.all(pages.map((page) => pdf.size(page).catch(() => pdf.firstSize)))
        if (!stopped) setSizes((before) => replaced(before, from, measured))
      }
    }
    void measure()
    return () => {
      stopped = true
    }
  }, [pdf])
  return sizes
}

/** The same array where nothing changes, so that nothing is laid out again. */
function replaced(
  sizes: readonly PageSize[],
  from: number,
  measured: readonly PageSize[],
): readonly PageSize[] {
  const same = measured.every(({ width, height }, at) => {
    const known = sizes[from + at]
    return known?.width === width && known.height === height
  })
  return same ? sizes : sizes.toSpliced(from, measured.length, ...measured)
}
