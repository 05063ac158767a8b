import { foldText } from '../folded-text.ts'
import type { Sheet } from './sheet.ts'

/** A cell that holds what was looked for; all counted from 0. */
export interface CellHit {
  readonly sheet: number
  readonly row: number
  readonly column: number
}

const mostHits = 10_000

/** The cells whose text or formula holds a passage, sheet by sheet, row by row. */
export function* findCells(sheets: readonly Sheet[], passage: string): Generator<readonly CellHit[]> {
  const wanted = foldText(passage).text
  if (wanted === '') return
  let left = mostHits
  for (const [sheet, { rows }] of sheets.entries()) {
    const hits: CellHit[] = []
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell === undefined || hits.length >= left) return
        const text = foldText(`${cell.text}\n${cell.formula ?? ''}`).text
        if (text.includes(wanted)) hits.push({ sheet, row, column })
      })
    })
    left -= hits.length
    yield hits
  }
}
