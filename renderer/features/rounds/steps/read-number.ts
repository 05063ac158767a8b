import { type Decimal, decimalSchema } from '#shared/domain/exact.ts'

/** A whole number within its limits, as people type it, full width too; null otherwise. */
export function readWhole(text: string, from: number, to: number): number | null {
  const plain = text.trim().normalize('NFKC')
  if (!/^\d{1,4}$/.test(plain)) return null
  const value = Number(plain)
  return value >= from && value <= to ? value : null
}

/** A share in per cent, 0 to 100, kept exactly; null otherwise. */
export function readDecimal(text: string): Decimal | null {
  const parsed = decimalSchema.safeParse(text.trim().normalize('NFKC').replace(/%$/, ''))
  if (!parsed.success) return null
  const value = Number(parsed.data)
  return value >= 0 && value <= 100 ? parsed.data : null
}

/** A month and day `07-01` that exists in some year; null otherwise. */
export function readMonthDay(text: string): string | null {
  const [, month, day] = /^(\d{1,2})[-./月](\d{1,2})日?$/.exec(text.trim().normalize('NFKC')) ?? []
  if (month === undefined || day === undefined) return null
  const found = new Date(Date.UTC(2024, Number(month) - 1, Number(day)))
  const exists = found.getUTCMonth() === Number(month) - 1 && found.getUTCDate() === Number(day)
  return exists ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
