import { type Day, daySchema } from '#shared/domain/brand.ts'

/** How a day looks in a field. */
export const dayPlaceholder = '2026-08-12'

/** A day as people type it: `2026-8-12`, `2026.8.12`, `2026年8月12日`, `20260812`; null where there is no such day. */
export function readDay(text: string): Day | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const [, year, month, day] =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const found = new Date(`${typed}T00:00:00Z`)
  const exists = !Number.isNaN(found.getTime()) && found.toISOString().slice(0, 10) === typed
  return exists && year >= '1900' ? daySchema.parse(typed) : null
}
