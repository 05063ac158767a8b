import { RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Turn } from '../region.ts'
import { canvasRatio } from './canvas-ratio.ts'
import { type OpenPdf, pixelsPerPoint } from './open-pdf.ts'
import type { Urgency } from './paint-queue.ts'

/**
 * Paints a page (from 0) into its host when its turn comes. The picture of another size stays, stretched, until the
 * new one is ready. True where the page cannot be painted.
 */
export function usePageCanvas(
  host: RefObject<HTMLElement | null>,
  pdf: OpenPdf,
  view: { readonly page: number; readonly scale: number; readonly turn: Turn },
  urgency: ReturnType<Urgency>,
): boolean {
  const { page, scale, turn } = view
  const [failed, setFailed] = useState(false)
  const now = useRef(urgency)
  useEffect(() => {
    now.current = urgency
  })

  useEffect(() => {
    let stopped = false
    let cancel = () => {}
    const draw = async () => {
      const proxy = await pdf.page(page)
      if (stopped) return
      const rotation = (proxy.rotate + turn) % 360
      const viewport = proxy.getViewport({ scale: scale * pixelsPerPoint, rotation })
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
    const leave = pdf.painting.add(
      () => now.current,
      () =>
        draw().catch((error: unknown) => {
          if (!stopped && !(error instanceof RenderingCancelledException)) setFailed(true)
        }),
    )
    return () => {
      stopped = true
      leave()
      cancel()
    }
  }, [host, pdf, page, scale, turn])
  return failed
}
