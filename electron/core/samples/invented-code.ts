import { creditCodeCheckDigit } from '#shared/domain/credit-code.ts'

const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * A well-formed 统一社会信用代码 for an invented organisation: its nine-character subject (GB 11714, with that
 * standard's own check digit) begins with YL for 样例, a series that the register has not given out.
 * `department` is 91 for a company, 12 for a public institution.
 */
export function inventedCode(department: '91' | '12', region: string, serial: number): string {
  const subject = `YL${String(serial).padStart(6, '0')}`
  let sum = 0
  for (const [place, weight] of weights.entries()) sum += Number.parseInt(subject.charAt(place), 36) * weight
  const check = 11 - (sum % 11)
  const body = `${department}${region}${subject}${check === 10 ? 'X' : check % 11}`
  return `${body}${creditCodeCheckDigit(body) ?? ''}`
}
