import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type RefObject, useEffect, useState } from 'react'
import type { Turn } from '../region.ts'
import { makeEndOfText } from './guard-selection.ts'
import { type OpenPdf, pixelsPerPoint, type ReadPage } from './open-pdf.ts'
import type { PageText } from './page-text.ts'

/** The selectable text over a page: the element of each run, and the text it belongs to. */
export interface ShownText {
  readonly text: PageText
  readonly elements: readonly HTMLElement[]
}

/** Lays the text of a page (from 0) over its picture. It follows zoom and rotation through CSS alone. */
export function useTextLayer(
  host: RefObject<HTMLDivElement | null>,
  pdf: OpenPdf,
  page: number,
  scale: number,
  turn: Turn,
): ShownText | null {
  const [layer, setLayer] = useState<ShownText | null>(null)

  useEffect(() => {
    const container = host.current
    if (container === null) return
    let stopped = false
    let cancel = () => {}
    const lay = async () => {
      const [proxy, read]: [Awaited<ReturnType<OpenPdf['page']>>, ReadPage] = await Promise.all([
        pdf.page(page),
        pdf.readPage(page),
      ])
      if (stopped) return
      const layer = new TextLayer({
        textContentSource: read.content,
        container,
        viewport: proxy.getViewport({ scale: pixelsPerPoint }),
      })
      cancel = () => layer.cancel()
      await layer.render()
      if (stopped) return
      container.append(makeEndOfText())
      setLayer({ text: read.text, elements: layer.textDivs })
    }
    // A page whose text cannot be read is still shown as a picture.
    lay().catch(() => setLayer(null))
    return () => {
      stopped = true
      cancel()
      container.replaceChildren()
      setLayer(null)
    }
  }, [host, pdf, page])

  useEffect(() => {
    let stopped = false
    void pdf.page(page).then((proxy) => {
      const container = host.current
      if (stopped || container === null) return
      const viewport = proxy.getViewport({ scale: scale * pixelsPerPoint })
      container.style.setProperty('--total-scale-factor', String(viewport.scale * viewport.userUnit))
      container.dataset['mainRotation'] = String((proxy.rotate + turn) % 360)
    })
    return () => {
      stopped = true
    }
  }, [host, pdf, page, scale, turn])
  return layer
}
