import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { useRem } from '#renderer/ui/use-rem.ts'
import { Scroller } from '../frame/scroller.tsx'
import { documentsText } from '../text.ts'
import { columnName, overlaps } from './cell-address.ts'
import {
  blockAt,
  type CellPoint,
  type CellSelection,
  movedSelection,
  selectedBlock,
} from './cell-selection.ts'
import { GridCells } from './grid-cells.tsx'
import { GridHeads } from './grid-heads.tsx'
import { type Box, boxOfBlock, indexAt, layoutGrid, totalOf } from './grid-layout.ts'
import type { CellBlock, Sheet } from './sheet.ts'
import { useGridWindow } from './use-grid-window.ts'

/** A sheet as a grid of which only the cells in the window exist. Arrows move, Shift extends, the mouse drags. */
export function SheetGrid(props: {
  readonly sheet: Sheet
  readonly selection: CellSelection | null
  readonly onSelect: (selection: CellSelection | null) => void
  readonly attached: readonly CellBlock[]
  readonly target: CellBlock | null
  readonly flashing: boolean
  /** A block to bring into the window when it changes. */
  readonly focus: CellBlock | null
}) {
  const { sheet, selection, onSelect, attached, target, flashing, focus } = props
  const text = useText(documentsText)
  const rem = useRem()
  const scroller = useRef<HTMLElement>(null)
  const [dragging, setDragging] = useState(false)
  const layout = useMemo(() => layoutGrid(sheet, rem), [sheet, rem])
  const heads = useMemo(
    () => ({
      width: Math.round(rem * (1.2 + 0.6 * String(sheet.rows.length).length)),
      height: Math.round(rem * 1.7),
    }),
    [rem, sheet],
  )
  const { shown, onScroll, reveal, height, ready } = useGridWindow(scroller, layout, heads)
  useEffect(() => {
    if (focus !== null && ready) reveal(boxOfBlock(layout, focus))
  }, [focus, ready, reveal, layout])

  const pointAt = (event: PointerEvent): CellPoint => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    return {
      row: indexAt(layout.rows, event.clientY - top),
      column: indexAt(layout.columns, event.clientX - left),
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const from = selection ?? { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } }
    const pageRows = Math.max(1, Math.floor(height / (rem * 1.7)) - 1)
    const moved = movedSelection(sheet, from, event, pageRows)
    if (moved === null) return
    event.preventDefault()
    onSelect(moved)
    reveal(boxOfBlock(layout, blockAt(sheet, moved.to)))
  }

  const merged = sheet.merged.filter((block) => overlaps(block, shown))
  const marks: readonly (readonly [name: string, block: CellBlock])[] = [
    ...attached.map((block) => ['attached', block] as const),
    ...(target === null ? [] : [[flashing ? 'target region-mark-flash' : 'target', target] as const]),
    ...(selection === null ? [] : [['selected', selectedBlock(sheet, selection)] as const]),
  ]
  return (
    <Scroller
      ref={scroller}
      className="sheet-grid"
      aria-label={`${text.grid} ${sheet.name}`}
      onScroll={onScroll}
      onKeyDown={onKeyDown}
    >
      {sheet.rows.length === 0 ? (
        <div className="document-state">{text.emptySheet}</div>
      ) : (
        <div
          className="sheet-canvas"
          style={{
            width: totalOf(layout.columns) + heads.width,
            height: totalOf(layout.rows) + heads.height,
          }}
        >
          <GridHeads layout={layout} shown={shown} heads={heads} />
          <div
            className="sheet-cells"
            style={{
              left: heads.width,
              top: heads.height,
              width: totalOf(layout.columns),
              height: totalOf(layout.rows),
            }}
            onPointerDown={(event) => {
              if (event.button !== 0) return
              event.currentTarget.setPointerCapture(event.pointerId)
              const to = pointAt(event)
              setDragging(true)
              onSelect({ from: event.shiftKey && selection !== null ? selection.from : to, to })
            }}
            onPointerMove={(event) => {
              if (!dragging || selection === null) return
              const to = pointAt(event)
              if (to.row !== selection.to.row || to.column !== selection.to.column)
                onSelect({ ...selection, to })
            }}
            onPointerUp={() => setDragging(false)}
            onPointerCancel={() => setDragging(false)}
          >
            <GridCells sheet={sheet} layout={layout} shown={shown} merged={merged} />
            {marks.map(([name, block]) => (
              <div
                key={`${name} ${columnName(block.left)}${block.top} ${columnName(block.right)}${block.bottom}`}
                className={`region-mark region-mark-${name}`}
                style={placed(boxOfBlock(layout, block))}
              />
            ))}
          </div>
        </div>
      )}
    </Scroller>
  )
}

function placed({ left, top, width, height }: Box) {
  return { left, top, width, height }
}
