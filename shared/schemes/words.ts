import type { LocalizedText } from '../domain/localized-text.ts'

/** A text in both languages, short enough to read a table of them. */
export function both(zh: string, en: string): LocalizedText {
  return { zh, en }
}
