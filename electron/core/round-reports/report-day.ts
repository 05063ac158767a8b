import { type Day, daySchema, type Instant } from '#shared/domain/brand.ts'
import type { Language } from '#shared/domain/localized-text.ts'

const beijing = 8 * 3_600_000

/** The calendar day of an instant where the forms are signed: all of China keeps the time of Beijing, UTC+8. */
export function dayOf(instant: Instant): Day {
  return daySchema.parse(new Date(Date.parse(instant) + beijing).toISOString().slice(0, 10))
}

/** `2026年5月6日`, or the day as it is written in figures. */
export function dayText(day: string, language: Language): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (language === 'en' || parts === null) return day
  const [, year, month, date] = parts
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** The same day a number of years on, less one day: a year from 1 July ends on 30 June. */
export function yearFrom(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return daySchema.parse(new Date(Date.UTC(year + 1, month - 1, date - 1)).toISOString().slice(0, 10))
}
