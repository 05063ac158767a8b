import Fraction from 'fraction.js'
import type { CellValue } from '../domain/claim.ts'
import { toFraction } from '../domain/exact.ts'
import type { CountedRow } from './counted-inputs.ts'

/** The text of a cell as it is compared: width, case, spaces and invisible signs do not matter. Empty where there is none. */
export function comparedText(row: CountedRow, column: string): string {
  const cell = row.cells[column]
  switch (cell?.type) {
    case 'text':
      return cell.text
        .normalize('NFKC')
        .replace(/[\s\p{Cf}]/gu, '')
        .toUpperCase()
    case 'number':
      return cell.number
    default:
      return ''
  }
}

/** The exact number of a cell; of a yearly number the sum of its years, or one year. Null where there is none. */
export function cellNumber(row: CountedRow, column: string, year?: string): Fraction | null {
  const cell: CellValue | undefined = row.cells[column]
  switch (cell?.type) {
    case 'number':
      return toFraction(cell.number)
    case 'yearly-number':
      return Object.entries(cell.years)
        .filter(([of]) => year === undefined || of === year)
        .reduce((sum, [, number]) => sum.add(toFraction(number)), new Fraction(0))
    default:
      return null
  }
}

/** Whether a cell is below zero; of a yearly number, any of its years: a later year does not make up for it. */
export function isNegative(row: CountedRow, column: string): boolean {
  const cell: CellValue | undefined = row.cells[column]
  switch (cell?.type) {
    case 'number':
      return toFraction(cell.number).compare(0) < 0
    case 'yearly-number':
      return Object.values(cell.years).some((number) => toFraction(number).compare(0) < 0)
    default:
      return false
  }
}

export function isFilled(row: CountedRow, column: string): boolean {
  const cell = row.cells[column]
  return cell !== undefined && (cell.type !== 'text' || comparedText(row, column) !== '')
}

export function isYes(row: CountedRow, column: string): boolean {
  const cell = row.cells[column]
  return cell?.type === 'yes-no' && cell.yes
}

export function isNo(row: CountedRow, column: string): boolean {
  const cell = row.cells[column]
  return cell?.type === 'yes-no' && !cell.yes
}
