import { yearSchema } from '#shared/domain/brand.ts'
import type { CellValue } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import { type ByYear, sampleYears } from '../sample-centre.ts'

export function text(value: string): CellValue {
  return { type: 'text', text: value }
}

export function number(value: string): CellValue {
  return { type: 'number', number: decimalSchema.parse(value) }
}

export function yes(value: boolean): CellValue {
  return { type: 'yes-no', yes: value }
}

/** Years without money are left empty, as an applicant leaves them. */
export function yearly(values: ByYear): CellValue {
  const filled = sampleYears.filter((year) => values[year] !== '0')
  const years = Object.fromEntries(
    filled.map((year) => [yearSchema.parse(year), decimalSchema.parse(values[year])]),
  )
  return { type: 'yearly-number', years }
}
