/** A place in a grid, both counted from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Rows that Page Up and Page Down move by. */
const page = 8

/** Where a key leads to in a grid of so many rows and columns; null for a key that does not move. */
export function gridMove(
  { row, column }: GridPlace,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  { key, ctrl }: { readonly key: string; readonly ctrl: boolean },
): GridPlace | null {
  const place = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, toRow)),
    column: Math.min(columns - 1, Math.max(0, toColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return place(row - 1, column)
    case 'ArrowDown':
      return place(row + 1, column)
    case 'ArrowLeft':
      return place(row, column - 1)
    case 'ArrowRight':
      return place(row, column + 1)
    case 'PageUp':
      return place(row - page, column)
    case 'PageDown':
      return place(row + page, column)
    case 'Home':
      return place(ctrl ? 0 : row, 0)
    case 'End':
      return place(ctrl ? rows - 1 : row, columns - 1)
    default:
      return null
  }
}
