import type { PlannedCell, PlannedSheet } from './planned-sheet.ts'
import { heightOf, linesOf, rowParts } from './row-height.ts'
import type { LaidRow, LaidTable } from './table-layout.ts'

type LineLook = Partial<Pick<PlannedCell, 'align' | 'bold' | 'size'>> & Pick<PlannedCell, 'look'>

/** Points a millimetre. */
const points = 72 / 25.4

/** A sheet while it is filled from above, line by line, over columns of fixed proportions. */
export class SheetDraft {
  readonly #widths: readonly number[]
  readonly #width: number
  readonly #cells: PlannedCell[] = []
  readonly #heights = new Map<number, number>()
  readonly #breaks: number[] = []
  #headRows: readonly [number, number] | null = null
  #row = 0

  constructor(shares: readonly number[], width: number) {
    const whole = shares.reduce((sum, share) => sum + share, 0)
    this.#widths = shares.map((share) => (width * share) / whole)
    this.#width = width
  }

  /** A text across the sheet, over several rows where one cannot be high enough. */
  line(text: string, { look, align = 'left', bold = false, size = 12 }: LineLook): void {
    for (const part of rowParts(text, this.#width, size)) {
      this.#row += 1
      this.#put(part, 0, this.#widths.length, { look, align, bold, size })
      this.#heights.set(this.#row, heightOf(linesOf(part, this.#width, size), size))
    }
  }

  table({ head, body, foot, rowHeight }: LaidTable, size: number): void {
    const first = this.#row + 1
    for (const row of head) this.#addRow(row, size, 0)
    this.#headRows ??= [first, this.#row]
    for (const row of [...body, ...foot]) this.#addRow(row, size, rowHeight * points)
    this.#row += 1
  }

  /** A label over about a fifth of the width, its value over the rest. */
  fields({ body }: LaidTable): void {
    const size = 11
    const labelled = this.#columnsOver(0.2)
    for (const [label, value] of body) {
      this.#row += 1
      const look = { bold: false, size } as const
      this.#put(label?.text ?? '', 0, labelled, { ...look, look: 'label', align: 'center' })
      const rest = this.#widths.length - labelled
      const text = value?.text ?? ''
      if (rest > 0) this.#put(text, labelled, rest, { ...look, look: 'body', align: 'left' })
      const width = this.#widthOf(labelled, rest)
      const lines = Math.max(
        linesOf(text, width, size),
        linesOf(label?.text ?? '', this.#widthOf(0, labelled), size),
      )
      this.#heights.set(this.#row, heightOf(lines, size))
    }
    this.#row += 1
  }

  /** Role and blank on the left, the date on the right; one below the other in a sheet of one column. */
  signature(signature: string, date: string): void {
    const left = this.#columnsOver(0.6)
    const look = { look: 'line', align: 'left', bold: false, size: 12 } as const
    this.#row += 1
    this.#heights.set(this.#row, 30)
    this.#put(signature, 0, left, look)
    const rest = this.#widths.length - left
    if (rest === 0) {
      this.#row += 1
      this.#heights.set(this.#row, 30)
    }
    this.#put(date, rest === 0 ? 0 : left, rest === 0 ? left : rest, look)
  }

  ruledLines(count: number): void {
    for (let line = 0; line < count; line += 1) {
      this.#row += 1
      this.#put('', 0, this.#widths.length, { look: 'line', align: 'left', bold: false, size: 12 })
      this.#heights.set(this.#row, 26)
    }
  }

  endPage(): void {
    if (this.#row > 0) this.#breaks.push(this.#row)
  }

  done(): Omit<PlannedSheet, 'name'> {
    return {
      widths: this.#widths,
      cells: this.#cells,
      heights: this.#heights,
      headRows: this.#headRows,
      breaks: this.#breaks,
    }
  }

  #addRow(row: LaidRow, size: number, least: number): void {
    this.#row += 1
    let lines = 1
    for (const cell of row) {
      lines = Math.max(lines, linesOf(cell.text, this.#widthOf(cell.column, cell.columns), size) / cell.rows)
      this.#cells.push({
        ...cell,
        row: this.#row,
        column: cell.column + 1,
        bold: cell.look !== 'body',
        size,
      })
    }
    this.#heights.set(this.#row, Math.max(least, heightOf(Math.ceil(lines), size)))
  }

  #put(text: string, column: number, columns: number, look: Required<LineLook>): void {
    this.#cells.push({ row: this.#row, column: column + 1, columns, rows: 1, text, kind: 'text', ...look })
  }

  /** How many columns come nearest to a part of the width; one at least. */
  #columnsOver(part: number): number {
    let columns = 1
    while (
      columns < this.#widths.length - 1 &&
      Math.abs(this.#widthOf(0, columns + 1) - this.#width * part) <=
        Math.abs(this.#widthOf(0, columns) - this.#width * part)
    ) {
      columns += 1
    }
    return columns
  }

  #widthOf(column: number, columns: number): number {
    return this.#widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0)
  }
}
