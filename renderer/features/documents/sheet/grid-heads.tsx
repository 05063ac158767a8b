import { columnName } from './cell-address.ts'
import type { GridLayout } from './grid-layout.ts'
import type { CellBlock } from './sheet.ts'
import type { Heads } from './use-grid-window.ts'

/** Letters above and numbers beside the cells; both stay in the window. */
export function GridHeads(props: {
  readonly layout: GridLayout
  readonly shown: CellBlock
  readonly heads: Heads
}) {
  const { layout, shown, heads } = props
  const { rows, columns } = layout
  return (
    <>
      <div className="sheet-top" style={{ height: heads.height }}>
        <div className="sheet-corner" style={heads} />
        {numbers(shown.left, shown.right).map((column) => (
          <div
            key={column}
            className="sheet-head"
            style={{
              top: 0,
              left: heads.width + (columns[column] ?? 0),
              width: sizeOf(columns, column),
              height: heads.height,
            }}
          >
            {columnName(column)}
          </div>
        ))}
      </div>
      <div className="sheet-side" style={{ width: heads.width }}>
        {numbers(shown.top, shown.bottom).map((row) => (
          <div
            key={row}
            className="sheet-head"
            style={{ top: rows[row], height: sizeOf(rows, row), width: heads.width }}
          >
            {row + 1}
          </div>
        ))}
      </div>
    </>
  )
}

function sizeOf(edges: Float64Array, index: number): number {
  return (edges[index + 1] ?? 0) - (edges[index] ?? 0)
}

export function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
