import { memo } from 'react'
import { rangeName } from './cell-address.ts'
import { numbers } from './grid-heads.tsx'
import { boxOfBlock, type GridLayout } from './grid-layout.ts'
import type { CellBlock, Sheet, SheetCell } from './sheet.ts'

/** The cells in the window: single ones, and merged ones that reach into it. */
export const GridCells = memo(function GridCells(props: {
  readonly sheet: Sheet
  readonly layout: GridLayout
  readonly shown: CellBlock
  readonly merged: readonly CellBlock[]
}) {
  const { sheet, layout, shown, merged } = props
  const single = numbers(shown.top, shown.bottom).flatMap((row) =>
    numbers(shown.left, shown.right).flatMap((column) => {
      const block = { top: row, bottom: row, left: column, right: column }
      const covered = merged.some(
        ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
      )
      return covered ? [] : [block]
    }),
  )
  return [...single, ...merged].map((block) => (
    <GridCell
      key={`${block.top} ${block.left}`}
      layout={layout}
      block={block}
      cell={sheet.rows[block.top]?.[block.left]}
    />
  ))
})

function GridCell(props: {
  readonly layout: GridLayout
  readonly block: CellBlock
  readonly cell: SheetCell | undefined
}) {
  const { layout, block, cell } = props
  const kind = `${cell?.numeric === true ? ' sheet-cell-number' : ''}${cell?.bold === true ? ' sheet-cell-bold' : ''}`
  return (
    <div
      className={`sheet-cell${kind}`}
      data-cell={rangeName(block)}
      title={cell?.text}
      style={boxOfBlock(layout, block)}
    >
      {cell?.text}
    </div>
  )
}
