import type { Unit } from './input-definition.ts'
import type { LocalizedText } from './localized-text.ts'

const texts: Readonly<Record<Unit, LocalizedText | null>> = {
  'wan-yuan': { zh: '万元', en: '10,000 yuan' },
  person: { zh: '人', en: 'persons' },
  item: { zh: '项', en: 'items' },
  firm: { zh: '家', en: 'firms' },
  hour: { zh: '小时', en: 'hours' },
  percent: { zh: '%', en: '%' },
  point: { zh: '分', en: 'points' },
  none: null,
}

/** What a unit is called; null for a bare number. */
export function unitText(unit: Unit): LocalizedText | null {
  return texts[unit]
}

const words: Readonly<Record<Unit, readonly string[]>> = {
  'wan-yuan': ['万元', '万', '万元人民币', '人民币万元', '10,000yuan', '10kcny', 'cny10k'],
  person: ['人', '名', '人次', '位', 'person', 'persons', 'people'],
  item: ['项', '个', '件', '份', '台', '套', '台套', 'item', 'items'],
  firm: ['家', '户', '个', 'firm', 'firms'],
  hour: ['小时', '时', 'h', 'hour', 'hours', '机时'],
  percent: ['%', '百分比', '百分之'],
  point: ['分', 'point', 'points'],
  none: [],
}

/** Units that people write where another one is asked for. */
const foreignWords = [
  '元',
  '千元',
  '百元',
  '百万元',
  '百万',
  '千万元',
  '千万',
  '亿元',
  '亿',
  '千',
  '人民币元',
  'yuan',
  'cny',
  '¥',
  '天',
  '日',
  '年',
  '月',
  '分钟',
  'min',
]

/** Whether a word is this unit, another unit, or no unit at all. Width, case and spaces do not matter. */
export function compareUnit(unit: Unit, word: string): 'same' | 'other' | 'no-unit' {
  const plain = word.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  if (words[unit].includes(plain)) return 'same'
  const known = foreignWords.includes(plain) || Object.values(words).some((of) => of.includes(plain))
  return known ? 'other' : 'no-unit'
}
