import type { Form } from './form.ts'
import { pageMeasures, textWidth } from './form-page.ts'
import { linesOf } from './row-height.ts'
import type { LaidRow, LaidTable } from './table-layout.ts'

/**
 * Whether a row stays on one page: only one that surely takes no more than two thirds of it. A longer one must be
 * allowed to go on over the page, or the rest of it would be cut off.
 */
export function staysTogether(
  row: LaidRow,
  { shares, rowHeight }: LaidTable,
  size: number,
  paper: Form['paper'],
): boolean {
  const { height, top, bottom } = pageMeasures[paper]
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const lines = row.map(({ text, column, columns }) => {
    const part = shares.slice(column, column + columns).reduce((sum, share) => sum + share, 0)
    return linesOf(text, (textWidth(paper) * part) / whole, size)
  })
  const needed = Math.max(rowHeight, Math.max(0, ...lines) * size * millimetresPerPoint * 1.5)
  return needed <= ((height - top - bottom) * 2) / 3
}

const millimetresPerPoint = 25.4 / 72
