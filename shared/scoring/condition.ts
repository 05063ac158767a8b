import type { ReviewPeriod } from '../domain/claim.ts'
import { toFraction } from '../domain/exact.ts'
import type { Condition } from '../domain/value-expression.ts'
import { cellNumber, comparedText, isFilled, isNo, isYes } from './cells.ts'
import type { CountedRow } from './counted-inputs.ts'

/** Whether a row meets every condition; none at all always holds. */
export function meets(row: CountedRow, when: readonly Condition[], period: ReviewPeriod): boolean {
  return when.every((condition) => meetsOne(row, condition, period))
}

function meetsOne(row: CountedRow, condition: Condition, period: ReviewPeriod): boolean {
  const { column } = condition
  switch (condition.test) {
    case 'one-of': {
      const cell = row.cells[column]
      return cell?.type === 'text' && condition.options.includes(cell.text)
    }
    case 'yes':
      return isYes(row, column)
    case 'no':
      return isNo(row, column)
    case 'filled':
      return isFilled(row, column)
    case 'empty':
      return !isFilled(row, column)
    case 'at-least':
      return (cellNumber(row, column)?.compare(toFraction(condition.value)) ?? -1) >= 0
    case 'years-before-period-end': {
      const day = comparedText(row, column)
      return day !== '' && day <= `${Number(period.to) - condition.years}-12-31`
    }
  }
}
