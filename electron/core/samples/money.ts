import Fraction from 'fraction.js'
import { toFixed } from '#shared/domain/exact.ts'

/** Exact sum of decimals, as a decimal of at most four places without trailing zeros. */
export function sumOf(amounts: readonly string[]): string {
  const sum = amounts.reduce((total, amount) => total.add(amount), new Fraction(0))
  return toFixed(sum, 4).replace(/\.?0+$/, '')
}

/** 万元 as 元 with two decimals and thousands separators: `12.3456` → `123,456.00`. */
export function yuan(wan: string): string {
  const [whole = '0', cents = '00'] = toFixed(new Fraction(wan).mul(10_000), 2).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}

/** A ratio in per cent with two decimals, for the text of a report; `—` over nothing. */
export function percentOf(part: string, whole: string): string {
  if (new Fraction(whole).equals(0)) return '—'
  return `${toFixed(new Fraction(part).mul(100).div(whole), 2)}%`
}

/** A yearly mean of three years with two decimals. */
export function meanOf(amounts: readonly string[]): string {
  return toFixed(new Fraction(sumOf(amounts)).div(amounts.length), 2)
}

/** What comes in at the bank for a net amount with 6 % tax on top, in 万元. */
export function withTax(net: string): string {
  return sumOf([toFixed(new Fraction(net).mul(106).div(100), 6)])
}

const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿']

/** An amount in 万元, whole 元, as a bank writes it out in words: `53` → `伍拾叁万元整`. */
export function inWords(wan: string): string {
  return `${wholeInWords(Number(toFixed(new Fraction(wan).mul(10_000), 0)))}元整`
}

function wholeInWords(whole: number): string {
  if (whole === 0) return '零'
  const text = String(whole)
  let words = ''
  let pendingZero = false
  for (const [index, character] of [...text].entries()) {
    const place = text.length - 1 - index
    const digit = Number(character)
    if (digit === 0) {
      pendingZero = true
    } else {
      words += `${pendingZero ? '零' : ''}${digits[digit]}${places[place % 4]}`
      pendingZero = false
    }
    const lastFour = Number(text.slice(Math.max(0, index - 3), index + 1))
    if (place > 0 && place % 4 === 0 && lastFour > 0) words += groups[place / 4]
  }
  return words
}
