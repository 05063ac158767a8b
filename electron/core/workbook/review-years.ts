import { type Year, yearSchema } from '#shared/domain/brand.ts'
import type { ReviewPeriod } from '#shared/domain/claim.ts'

/** The calendar years of a review period, ascending. */
export function reviewYears({ from, to }: ReviewPeriod): readonly Year[] {
  const years: Year[] = []
  for (let year = Number(from); year <= Number(to); year++) years.push(yearSchema.parse(String(year)))
  return years
}
