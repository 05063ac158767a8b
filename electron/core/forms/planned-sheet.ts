import type { Alignment } from './form.ts'

/** How a cell is drawn. */
export type CellLook =
  | 'title'
  | 'mark'
  | 'heading'
  | 'text'
  | 'note'
  | 'line'
  | 'head'
  | 'label'
  | 'body'
  | 'foot'

/** A cell to write, at its place (both from 1). An empty text is written as no value, only as a frame. */
export interface PlannedCell {
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly text: string
  readonly kind: 'text' | 'number' | 'date'
  readonly look: CellLook
  readonly align: Alignment
  readonly bold: boolean
  /** Points. */
  readonly size: number
}

/** A sheet before it is written. */
export interface PlannedSheet {
  readonly name: string
  /** Millimetres a column. */
  readonly widths: readonly number[]
  readonly cells: readonly PlannedCell[]
  /** Points by row; rows without fit themselves. */
  readonly heights: ReadonlyMap<number, number>
  /** The rows that repeat on each page. */
  readonly headRows: readonly [from: number, to: number] | null
  /** Rows after which a page ends. */
  readonly breaks: readonly number[]
}
