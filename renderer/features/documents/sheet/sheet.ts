/** A cell as it is shown. */
export interface SheetCell {
  readonly text: string
  /** Without the sign `=`. */
  readonly formula?: string
  readonly numeric?: true
  readonly bold?: true
}

/** A block of cells, all counted from 0, ends included. */
export interface CellBlock {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A row's cells by column; holes where nothing stands. */
export type SheetRow = readonly (SheetCell | undefined)[]

/** A sheet to show. Rows may be missing. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (SheetRow | undefined)[]
  readonly columnCount: number
  /** Widths of columns in characters; missing ones have the usual width. */
  readonly columnWidths: readonly (number | undefined)[]
  /** Heights of rows in points; missing ones have the usual height. */
  readonly rowHeights: readonly (number | undefined)[]
  readonly merged: readonly CellBlock[]
  /** Rows that the file has beyond those read. */
  readonly moreRows: boolean
}
