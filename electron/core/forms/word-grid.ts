import { type WordCell, type WordRow, wordTable } from '../ooxml/word-table.ts'
import type { Form } from './form.ts'
import { textWidth } from './form-page.ts'
import { staysTogether } from './keep-together.ts'
import type { LaidCell, LaidRow, LaidTable } from './table-layout.ts'

const twipsPerMillimetre = 1440 / 25.4

export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre)
}

/** Widths in twentieths of a point that add up to the whole exactly, in proportion to the shares. */
export function columnWidths(shares: readonly number[], whole: number): readonly number[] {
  const sum = shares.reduce((total, share) => total + share, 0)
  let before = 0
  let edge = 0
  return shares.map((share) => {
    before += share
    const next = Math.round((whole * before) / sum)
    const width = next - edge
    edge = next
    return width
  })
}

/** A laid-out table in Word: head rows repeat, cells merged downwards are continued below. */
export function wordGrid(table: LaidTable, size: number, paper: Form['paper']): string {
  const widths = columnWidths(table.shares, twips(textWidth(paper)))
  const heads = withCovered(table.head).map(
    (cells): WordRow => ({
      head: true,
      whole: true,
      cells: cells.map((cell) => wordCell(cell, widths, size)),
    }),
  )
  const height = table.rowHeight === 0 ? {} : { height: twips(table.rowHeight) }
  const others = [...table.body, ...table.foot].map(
    (row): WordRow => ({
      ...height,
      whole: staysTogether(row, table, size, paper),
      cells: row.map((cell) => wordCell(cell, widths, size)),
    }),
  )
  return wordTable(widths, [...heads, ...others])
}

type GridCell = LaidCell & { readonly covered?: true }

/** Puts back the cells of lower head rows that one above covers: Word wants each column in each row. */
function withCovered(head: readonly LaidRow[]): readonly (readonly GridCell[])[] {
  const [upper = [], ...others] = head
  const tall = upper
    .filter(({ rows }) => rows > 1)
    .map((cell) => ({ ...cell, text: '', covered: true }) as const)
  const lower = others.map((row) => [...row, ...tall].toSorted((a, b) => a.column - b.column))
  return head.length === 0 ? [] : [upper, ...lower]
}

const shades = { head: 'F0F0F0', label: 'F0F0F0', body: null, foot: null } as const

function wordCell(cell: GridCell, widths: readonly number[], size: number): WordCell {
  const shade = shades[cell.look]
  const width = widths.slice(cell.column, cell.column + cell.columns).reduce((sum, part) => sum + part, 0)
  return {
    text: cell.text,
    width,
    ...(cell.columns > 1 ? { span: cell.columns } : {}),
    ...(cell.covered === true ? { merge: 'continue' } : cell.rows > 1 ? { merge: 'restart' } : {}),
    ...(shade === null ? {} : { shade }),
    look: { align: cell.align, size: size * 2, bold: cell.look !== 'body' },
  }
}
