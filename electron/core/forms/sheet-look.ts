import type { Cell } from '@cj-tech-master/excelts'
import type { PlannedCell } from './planned-sheet.ts'

const thin = { style: 'thin' } as const
const framed = { top: thin, left: thin, bottom: thin, right: thin }
const fonts = { title: '黑体', mark: '黑体', heading: '黑体' } as const

/** Draws a cell of a form. All wrap: a text is never hidden behind the next cell. */
export function styleFormCell(cell: Cell, { look, size, bold, align }: PlannedCell): void {
  const special = look === 'title' || look === 'mark' || look === 'heading'
  cell.font = { name: special ? fonts[look] : '宋体', size, bold }
  cell.alignment = { vertical: 'middle', horizontal: align, wrapText: true }
  switch (look) {
    case 'head':
    case 'label':
      cell.border = framed
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F0F0' } }
      return
    case 'body':
    case 'foot':
      cell.border = framed
      return
    case 'line':
      cell.border = { bottom: thin }
      return
    default:
      return
  }
}
