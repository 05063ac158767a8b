import { describe, expect, it } from 'vitest'
import { dayOf, dayText, yearFrom } from '#electron/core/round-reports/report-day.ts'
import { daySchema, instantSchema } from '#shared/domain/brand.ts'

describe('a day on a form', () => {
  it('is the one in Beijing: what is signed there before eight in the morning is not dated the day before', () => {
    expect(dayOf(instantSchema.parse('2026-05-05T23:30:00.000Z'))).toBe('2026-05-06')
    expect(dayOf(instantSchema.parse('2026-05-06T15:59:59.999Z'))).toBe('2026-05-06')
  })

  it('is written out in Chinese, and in figures in English', () => {
    expect(dayText('2026-05-06', 'zh')).toBe('2026年5月6日')
    expect(dayText('2026-05-06', 'en')).toBe('2026-05-06')
  })

  it('ends a year on the day before it comes again, whatever the month', () => {
    expect(yearFrom(daySchema.parse('2026-07-01'))).toBe('2027-06-30')
    expect(yearFrom(daySchema.parse('2027-03-01'))).toBe('2028-02-29')
  })
})
