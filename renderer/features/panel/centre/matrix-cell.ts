import type { Language } from '#renderer/app/text.ts'
import type { MatrixCell } from '#shared/scoring/panel/panel-matrix.ts'
import { differenceWords } from './difference-text.ts'
import { pointsText } from './points-text.ts'

/** What a cell says: the level and the points, or why there are none. */
export function matrixCellText(cell: MatrixCell, language: Language): string {
  const words = differenceWords[language]
  switch (cell.state) {
    case 'missing':
      return words.missing
    case 'marked':
      return words.marked
    case 'away':
      return words.away
    case 'given':
      return cell.points === null
        ? words.missing
        : [cell.level, pointsText(cell.points)].filter(Boolean).join(' ')
  }
}

/** The mark in front of a cell that stands out: a shape, so that colour is not all there is. */
export function matrixCellMark(cell: MatrixCell): string {
  if (cell.outlier) return '◆ '
  return cell.state === 'missing' ? '○ ' : ''
}
