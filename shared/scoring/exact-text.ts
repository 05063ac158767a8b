import { type Rational, toFixed, toFraction } from '../domain/exact.ts'
import type { Language } from '../domain/localized-text.ts'

const mostPlaces = 8

/** An exact number for people: the decimal where it ends within eight places, else two places beside the fraction. */
export function exactText(number: Rational, language: Language): string {
  const value = toFraction(number)
  for (let places = 0; places <= mostPlaces; places += 1)
    if ((value.n * 10n ** BigInt(places)) % value.d === 0n) return toFixed(value, places)
  const rounded = toFixed(value, 2)
  return language === 'zh' ? `${rounded}（${number}）` : `${rounded} (${number})`
}
