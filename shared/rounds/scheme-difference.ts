import type { LocalizedText } from '../domain/localized-text.ts'
import { gradeNames } from '../domain/names.ts'
import type { Scheme } from '../domain/scheme.ts'
import { valueFunctionSchema } from '../domain/value-function.ts'
import { functionText } from '../scoring/function-text.ts'
import { labelOf } from './difference/property-names.ts'
import { type DifferenceLine, type DocumentWords, differences, isText } from './difference/walk.ts'
import { roundKindNames } from './names.ts'

/** How two schemes differ, in words with the place of each difference. Equal schemes have no line. */
export function schemeDifferences(before: Scheme, after: Scheme): readonly DifferenceLine[] {
  return differences(before, after, schemeWords)
}

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

const valueNames: ReadonlyMap<string, LocalizedText> = new Map<string, LocalizedText>([
  ...Object.entries(gradeNames),
  ...Object.entries(roundKindNames),
  ['reference', both('参考，非官方', 'reference, not official')],
  ['official', both('官方', 'official')],
  ['exact', both('精确总分', 'the exact total')],
  ['two-decimals', both('两位小数的总分', 'the total of two decimals')],
  ['levels', both('只取等级分值', 'value of the level')],
  ['free', both('区间内自由打分', 'any value in the band')],
  ['median', both('中位数', 'median')],
  ['mean', both('平均', 'mean')],
  [
    'trimmed-totals',
    both('总分去掉一个最高、一个最低后平均', 'mean of totals without the highest and lowest'),
  ],
  [
    'trimmed-indicators',
    both('各指标去掉一个最高、一个最低后平均', 'mean of each indicator without the highest and lowest'),
  ],
  ['hard', both('必须一致', 'hard')],
  ['soft', both('提示', 'soft')],
  ['bonus', both('加分', 'bonus')],
  ['deduction', both('扣分', 'deduction')],
])

/** Properties whose items or values are told with these words. */
export const schemeWords: DocumentWords = {
  label: labelOf,
  keyOf: (item) => {
    const key = item['code'] ?? item['level'] ?? item['grade'] ?? item['id'] ?? item['group']
    return typeof key === 'string' && item['when'] === undefined ? key : capKey(item)
  },
  nameOf: (item, key) => {
    const name = isText(item['name']) ? item['name'] : null
    const grade = valueNames.get(key)
    if (name !== null) return both(`${key} ${name.zh}`, `${key} ${name.en}`)
    return grade ?? both(key, key)
  },
  show: (property, value) => {
    if (property === 'function') {
      const parsed = valueFunctionSchema.safeParse(value)
      if (parsed.success) return both(functionText(parsed.data, 'zh'), functionText(parsed.data, 'en'))
    }
    return typeof value === 'string' ? (valueNames.get(value) ?? null) : null
  },
}

/** Caps have a code and a condition; points of items have conditions only, and go by their place. */
function capKey({ code }: Record<string, unknown>): string | null {
  return typeof code === 'string' ? code : null
}
