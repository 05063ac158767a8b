import { compareTexts } from './order.ts'

/**
 * Chinese names by pinyin, as lists for publication sort; a character with several readings stands by its first one.
 * The order comes from the ICU data of the runtime (CLDR, `co-pinyin`), which Node and Chromium both carry whole. A
 * newer one may move rare characters: nothing that is hashed may depend on it. Names that collate alike stand by code
 * units.
 */
export function byPinyin(left: string, right: string): number {
  return collator.compare(left, right) || compareTexts(left, right)
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true })
