import { RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type RefObject, useEffect, useState } from 'react'
import type { Turn } from '../region.ts'
import { canvasRatio } from './canvas-ratio.ts'
import { type OpenPdf, pixelsPerPoint } from './open-pdf.ts'

/**
 * Paints a page (from 0) into its host. The picture of another size stays, stretched, until the new one is ready.
 * True where the page cannot be painted.
 */
export function usePageCanvas(
  host: RefObject<HTMLElement | null>,
  pdf: OpenPdf,
  page: number,
  scale: number,
  turn: Turn,
): boolean {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let stopped = false
    let cancel = () => {}
    const draw = async () => {
      const proxy = await pdf.page(page)
      if (stopped) return
      const viewport = proxy.getViewport({
        scale: scale * pixelsPerPoint,
        rotation: (proxy.rotate + turn) % 360,
      })
      const ratio = canvasRatio(viewport.width, viewport.height, window.devicePixelRatio)
      const canvas = document.createElement('canvas')
      canvas.width = Math.max(1, Math.round(viewport.width * ratio))
      canvas.height = Math.max(1, Math.round(viewport.height * ratio))
      const task = proxy.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] })
      cancel = () => task.cancel()
      await task.promise
      if (stopped) return
      host.current?.replaceChildren(canvas)
      setFailed(false)
      proxy.cleanup()
    }
    draw().catch((error: unknown) => {
      if (!stopped && !(error instanceof RenderingCancelledException)) setFailed(true)
    })
    return () => {
      stopped = true
      cancel()
    }
  }, [host, pdf, page, scale, turn])
  return failed
}
