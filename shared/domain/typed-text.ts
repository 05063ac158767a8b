import type { CellProblem } from './application.ts'
import { type Day, daySchema, type Year, yearSchema } from './brand.ts'
import { type CreditCode, creditCodeSchema } from './credit-code.ts'
import { type Decimal, decimalSchema } from './exact.ts'
import type { Column, Unit } from './input-definition.ts'
import { compareUnit, unitText } from './unit-text.ts'

/** A value read from what a person wrote, or why it cannot be one. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: CellProblem['code']; readonly expected: string | null }

type Option = Extract<Column, { type: 'choice' }>['options'][number]

function good<Value>(value: Value): Reading<Value> {
  return { ok: true, value }
}

function bad(code: CellProblem['code'], expected: string | null): Reading<never> {
  return { ok: false, code, expected }
}

/** Whether a text only says that there is nothing: `/`, `—`, `无`, `N/A`. */
export function isBlankMark(text: string): boolean {
  return /^(|[-–—―−_/\\]+|无|没有|不适用|n\/?a|none|nil)$/i.test(narrow(text))
}

/**
 * A decimal from what a person typed. Full width, spaces and thousands separators pass where they cannot mean
 * anything else; `约100` and `100万元` do not, and another unit than `unit` is named as such.
 */
export function readDecimalText(text: string, unit: Unit): Reading<Decimal> {
  const plain = narrow(text).replace(/[−–—]/g, '-')
  const number = plainDecimal(plain)
  if (number !== null) return good(number)
  const [, figure = '', word = ''] = /^([¥]?[-+]?[\d.,]*\d[\d.,]*)(\D+)$/.exec(plain) ?? []
  const wanted = unitText(unit)?.zh ?? null
  const inside = plainDecimal(figure.replace('¥', ''))
  if (inside === null) return bad('text-in-number', wanted)
  const compared = compareUnit(unit, word)
  if (compared === 'same') return unit === 'percent' ? good(inside) : bad('text-in-number', inside)
  return bad(compared === 'other' ? 'wrong-unit' : 'text-in-number', wanted)
}

function plainDecimal(text: string): Decimal | null {
  const [, sign = '', whole = '', fraction = ''] =
    /^([-+]?)(\d*|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/.exec(text) ?? []
  if (whole === '' && fraction === '') return null
  const digits = whole.replace(/,/g, '').replace(/^0+(?=\d)/, '') || '0'
  const number = fraction === '' ? digits : `${digits}.${fraction}`
  const parsed = decimalSchema.safeParse(sign === '-' && /[1-9]/.test(number) ? `-${number}` : number)
  return parsed.success ? parsed.data : null
}

/** A day: `2024-3-5`, `2024.3.5`, `2024/3/5`, `2024年3月5日`, `20240305`, each with or without a time of day. */
export function readDayText(text: string): Reading<Day> {
  const plain = text.normalize('NFKC').trim()
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?(?:[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(
      plain,
    ) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    []
  const found = dayOf(Number(year), Number(month), Number(day))
  return found === null ? bad('wrong-date', 'YYYY-MM-DD') : good(found)
}

/** A calendar day that exists, from 1900 to 2199; null for any other. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(year >= 1900 && year < 2200)) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return daySchema.parse(date.toISOString().slice(0, 10))
}

/** A year: `2024`, `2024年`, `2024年度`. */
export function readYearText(text: string): Reading<Year> {
  const parsed = yearSchema.safeParse(/^((?:19|20|21)\d{2})年?度?$/.exec(narrow(text))?.[1])
  return parsed.success ? good(parsed.data) : bad('wrong-date', 'YYYY')
}

/** The code of an option, from its code or its name in either language. */
export function readChoiceText(options: readonly Option[], text: string): Reading<string> {
  const wanted = comparable(text)
  const found = options.find(({ code, name }) =>
    [code, name.zh, name.en].some((word) => comparable(word) === wanted),
  )
  return found === undefined
    ? bad('not-an-option', options.map(({ name }) => name.zh).join('、'))
    : good(found.code)
}

/** Yes or no as people mark it. */
export function readYesNoText(text: string): Reading<boolean> {
  const plain = narrow(text).toLowerCase()
  if (/^(是|有|对|yes|y|true|1|√|✓|✔|☑)$/.test(plain)) return good(true)
  if (/^(否|无|不|不是|没有|错|no|n|false|0|×|✗|✘|x)$/.test(plain)) return good(false)
  return bad('not-an-option', '是、否')
}

/** A 统一社会信用代码 with a right check digit; lower case, full width, spaces and dashes pass. */
export function readCreditCodeText(text: string): Reading<CreditCode> {
  const parsed = creditCodeSchema.safeParse(narrow(text).toUpperCase().replace(/-/g, ''))
  return parsed.success ? good(parsed.data) : bad('wrong-credit-code', null)
}

/** Whether two words are the same but for width, case, spaces and punctuation. */
export function sameWord(left: string, right: string): boolean {
  return comparable(left) === comparable(right)
}

/** A word as it is compared: no width, case, spaces or punctuation. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '')
}

function narrow(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}
