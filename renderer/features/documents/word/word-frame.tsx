import { useEffect, useMemo, useRef } from 'react'
import { useText } from '#renderer/app/text.ts'
import { useRem } from '#renderer/ui/use-rem.ts'
import { documentsText } from '../text.ts'
import { framePage } from './frame-page.ts'
import './word.css'

/**
 * The frame that HTML from a document lives in. Its sandbox has no scripts, forms, popups or navigation of the
 * window; it keeps our origin only so that we can read what a person selects in it.
 */
export function WordFrame({
  html,
  onBody,
}: {
  readonly html: string
  readonly onBody: (body: HTMLElement) => void
}) {
  const text = useText(documentsText)
  const frame = useRef<HTMLIFrameElement>(null)
  const page = useMemo(() => framePage(html, styleNonce()), [html])
  const rem = useRem()

  const size = useRef(rem)
  useEffect(() => {
    size.current = rem
    const root = frame.current?.contentDocument?.documentElement
    if (root !== undefined) root.style.fontSize = `${rem}px`
  }, [rem])

  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const stop = new AbortController()
    const begin = () => {
      const inner = element.contentDocument
      if (inner === null) return
      inner.documentElement.style.fontSize = `${size.current}px`
      onBody(inner.body)
      inner.addEventListener('keydown', (event) => passOn(element, event), { signal: stop.signal })
    }
    element.addEventListener('load', begin, { signal: stop.signal })
    return () => stop.abort()
  }, [onBody])

  return (
    <iframe
      ref={frame}
      className="word-frame"
      sandbox="allow-same-origin"
      srcDoc={page}
      title={text.wordBody}
    />
  )
}

/** Keys pressed in the frame mean the same as in the window around it. */
function passOn(frame: HTMLIFrameElement, event: KeyboardEvent): void {
  const { key, code, ctrlKey, shiftKey, altKey, metaKey } = event
  const init = { key, code, ctrlKey, shiftKey, altKey, metaKey, bubbles: true, cancelable: true }
  if (!frame.dispatchEvent(new KeyboardEvent('keydown', init))) event.preventDefault()
}

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
}
