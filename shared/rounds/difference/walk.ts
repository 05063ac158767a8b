import type { LocalizedText } from '../../domain/localized-text.ts'

/** One difference: where, as a path in words (`A02 年均研发经费支出 · 权重`), and what. */
export interface DifferenceLine {
  readonly place: LocalizedText
  readonly text: LocalizedText
}

/** How a kind of document is told in words. */
export interface DocumentWords {
  /** What a property is called; null for one that is only there to tell items apart. */
  readonly label: (property: string) => LocalizedText | null
  /** What identifies an item of a list; null where items have only their place. */
  readonly keyOf: (item: Record<string, unknown>) => string | null
  /** What an item is called where it was added, removed or changed. */
  readonly nameOf: (item: Record<string, unknown>, key: string) => LocalizedText
  /** A value in words; null leaves it to the walk. */
  readonly show: (property: string, value: unknown) => LocalizedText | null
}

interface Place {
  readonly words: LocalizedText
  readonly property: string
}

/** All differences of two JSON documents, in the order of the newer one. Equal documents have none, others some. */
export function differences(
  before: unknown,
  after: unknown,
  words: DocumentWords,
  place: Place = { words: { zh: '', en: '' }, property: '' },
): readonly DifferenceLine[] {
  if (isEqual(before, after)) return []
  const shown = [before, after].map((value) => words.show(place.property, value))
  if (shown.every((text) => text === null)) {
    if (isRecord(before) && isRecord(after)) return ofRecords(before, after, words, place)
    if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, words, place)
  }
  const [old, now] = [before, after].map((value) => showValue(words, place.property, value))
  return [line(place, `${old?.zh} → ${now?.zh}`, `${old?.en} → ${now?.en}`)]
}

function ofRecords(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  words: DocumentWords,
  place: Place,
): readonly DifferenceLine[] {
  const properties = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return properties.flatMap((property) => {
    const label = words.label(property)
    if (label === null) return []
    return differences(before[property], after[property], words, {
      words: below(place.words, label),
      property,
    })
  })
}

function ofLists(
  before: readonly unknown[],
  after: readonly unknown[],
  words: DocumentWords,
  place: Place,
): readonly DifferenceLine[] {
  const [old, now] = [keyed(before, words), keyed(after, words)]
  if (old === null || now === null) return ofPlaces(before, after, words, place)
  const name = (item: unknown, key: string) =>
    isRecord(item) ? words.nameOf(item, key) : showValue(words, place.property, item)
  const said = (items: readonly (readonly [string, unknown])[], zh: string, en: string) =>
    items.map(([key, item]) => line(place, `${zh} ${name(item, key).zh}`, `${en} ${name(item, key).en}`))
  const common = [...now.keys()].filter((key) => old.has(key))
  const lines = [
    ...said(
      [...now].filter(([key]) => !old.has(key)),
      '新增',
      'Added',
    ),
    ...said(
      [...old].filter(([key]) => !now.has(key)),
      '删去',
      'Removed',
    ),
    ...common.flatMap((key) =>
      differences(old.get(key), now.get(key), words, {
        words: below(place.words, name(now.get(key), key)),
        property: place.property,
      }),
    ),
  ]
  const moved = !isEqual(
    common,
    [...old.keys()].filter((key) => now.has(key)),
  )
  return moved ? [...lines, line(place, '顺序有变', 'In another order')] : lines
}

/** Items that have only their place: compared one by one. */
function ofPlaces(
  before: readonly unknown[],
  after: readonly unknown[],
  words: DocumentWords,
  place: Place,
): readonly DifferenceLine[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_item, at) => at).flatMap((at) =>
    differences(before[at], after[at], words, {
      words: below(place.words, { zh: `第 ${at + 1} 项`, en: `no. ${at + 1}` }),
      property: place.property,
    }),
  )
}

/** The items by their keys; null where one has none, or two have the same. */
function keyed(items: readonly unknown[], words: DocumentWords): ReadonlyMap<string, unknown> | null {
  const byKey = new Map<string, unknown>()
  for (const item of items) {
    const key = isRecord(item) ? words.keyOf(item) : typeof item === 'string' ? item : null
    if (key === null || byKey.has(key)) return null
    byKey.set(key, item)
  }
  return byKey
}

function showValue(words: DocumentWords, property: string, value: unknown): LocalizedText {
  const shown = words.show(property, value)
  if (shown !== null) return shown
  if (value === undefined || value === null || value === '') return { zh: '（无）', en: '(none)' }
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  if (isText(value)) return value
  if (Array.isArray(value)) return listed(value.map((item) => showValue(words, property, item)))
  if (isRecord(value))
    return listed(
      Object.entries(value).map(([inner, item]) => {
        const shownItem = showValue(words, inner, item)
        const label = words.label(inner)
        return label === null
          ? shownItem
          : { zh: `${label.zh} ${shownItem.zh}`, en: `${label.en} ${shownItem.en}` }
      }),
    )
  return { zh: String(value), en: String(value) }
}

function listed(items: readonly LocalizedText[]): LocalizedText {
  return { zh: items.map(({ zh }) => zh).join('，'), en: items.map(({ en }) => en).join(', ') }
}

function line({ words }: Place, zh: string, en: string): DifferenceLine {
  return { place: words, text: { zh, en } }
}

function below(place: LocalizedText, step: LocalizedText): LocalizedText {
  const joined = (language: 'zh' | 'en') =>
    [place[language], step[language]].filter((part) => part !== '').join(' · ')
  return { zh: joined('zh'), en: joined('en') }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isText(value)
}

/** A text in both languages is one value, not two properties. */
export function isText(value: unknown): value is LocalizedText {
  if (typeof value !== 'object' || value === null) return false
  const { zh, en, ...rest } = value as Partial<LocalizedText>
  return typeof zh === 'string' && typeof en === 'string' && Object.keys(rest).length === 0
}

function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [one, other] = [Object.entries(left), new Map(Object.entries(right))]
  return (
    one.length === other.size &&
    one.every(([property, value]) => other.has(property) && isEqual(value, other.get(property)))
  )
}
