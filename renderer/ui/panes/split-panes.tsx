import { Fragment, type ReactNode, type RefObject, useState } from 'react'
import './panes.css'
import type { Panes } from './use-panes.ts'

/** How far an arrow key moves a border, in CSS pixels. */
const keyStep = 24

function Border(props: {
  readonly label: string
  readonly width: number
  readonly onMove: (by: number) => void
}) {
  const { label, width, onMove } = props
  const [from, setFrom] = useState<number | null>(null)
  return (
    <hr
      tabIndex={0}
      className="panes-border"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
        event.preventDefault()
        onMove(event.key === 'ArrowLeft' ? -keyStep : keyStep)
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setFrom(event.clientX)
      }}
      onPointerMove={(event) => {
        if (from === null || event.clientX === from) return
        onMove(event.clientX - from)
        setFrom(event.clientX)
      }}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
    />
  )
}

/**
 * Panes side by side with borders to move. A folded pane keeps what it holds (the page a document is open at) and
 * is out of reach of eyes, keys and screen readers.
 */
export function SplitPanes<Id extends string>(props: {
  readonly container: RefObject<HTMLDivElement | null>
  readonly panes: Panes<Id>
  readonly parts: readonly { readonly id: Id; readonly content: ReactNode }[]
  readonly borderLabel: string
}) {
  const { container, panes, parts, borderLabel } = props
  const { visible, widths, move } = panes
  return (
    <div ref={container} className="panes">
      {parts.map(({ id, content }) => {
        const at = visible.findIndex((pane) => pane.id === id)
        const width = widths[at]
        return (
          <Fragment key={id}>
            <div
              className={width === undefined ? 'panes-pane panes-pane-folded' : 'panes-pane'}
              style={width === undefined ? undefined : { width: `${width}rem` }}
            >
              {content}
            </div>
            {width !== undefined && at < visible.length - 1 && (
              <Border label={borderLabel} width={width} onMove={(by) => move(at, by)} />
            )}
          </Fragment>
        )
      })}
    </div>
  )
}
