import { toFixed, toFraction } from '../../domain/exact.ts'
import type { Language } from '../../domain/localized-text.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import type { Difference, FindingEntry, LevelEntry } from './difference.ts'
import { codeOf } from './item-views.ts'
import { stableText } from './order.ts'

/** A difference in one line: what it is about, how the experts stand, how many points hang on it. */
export function differenceText(scheme: Scheme, difference: Difference, language: Language): string {
  const zh = language === 'zh'
  const name = subject(scheme, difference, language)
  const said = standing(difference, language)
  if (difference.kind === 'veto') return zh ? `${name}：${said}` : `${name}: ${said}`
  const points = toFixed(toFraction(difference.spread), 2)
  return zh ? `${name}：${said}，影响 ${points} 分` : `${name}: ${said}; ${points} points hang on it`
}

/** The state of a difference in a word. */
export function differenceStateText({ state }: Pick<Difference, 'state'>, language: Language): string {
  return stateNames[state][language]
}

const stateNames = {
  open: { zh: '待议', en: 'Open' },
  decided: { zh: '已决定', en: 'Decided' },
  amended: { zh: '专家已修改', en: 'Amended by experts' },
} as const

function subject(scheme: Scheme, { kind, item }: Difference, language: Language): string {
  if (kind === 'subtotal') {
    const dimension = scheme.dimensions.find(({ code }) => code === item)
    const all = language === 'zh' ? '全部定性指标' : 'All judged indicators'
    return dimension === undefined ? all : `${item} ${dimension.name[language]}`
  }
  const named = [
    ...scheme.scalars,
    ...scheme.lists,
    ...scheme.facts,
    ...indicatorsOf(scheme),
    ...scheme.vetoes,
  ]
  const name = named.find(({ code }) => code === codeOf(item))?.name[language]
  return name === undefined ? item : `${item} ${name}`
}

function standing(difference: Difference, language: Language): string {
  const zh = language === 'zh'
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
  switch (difference.kind) {
    case 'verified': {
      const views = differentFindings(difference.entries)
      return zh ? `核定意见 ${views} 种` : count(views, 'finding', 'different findings')
    }
    case 'disputed': {
      const doubting = difference.entries.filter((each) => each.verification?.state === 'disputed').length
      return zh ? `${doubting} 人存疑` : `${count(doubting, 'expert', 'experts')} in doubt`
    }
    case 'false-claim': {
      const calling = difference.entries.filter((each) => each.verification?.reason === 'false-claim').length
      return zh ? `${calling} 人认定虚假` : `called false by ${count(calling, 'expert', 'experts')}`
    }
    case 'levels': {
      const away = difference.entries.filter(({ outlier }) => outlier).length
      const levels = levelsText(difference.entries, language)
      return zh
        ? `等级 ${levels}，${away} 人偏离中位数`
        : `levels ${levels}; ${count(away, 'expert stands', 'experts stand')} apart`
    }
    case 'subtotal': {
      const away = difference.entries.filter(({ flagged }) => flagged).length
      return zh
        ? `定性小计有 ${away} 人偏离中位数过大`
        : `judged subtotal of ${count(away, 'expert', 'experts')} far from the median`
    }
    case 'not-applicable': {
      const marked = difference.entries.filter((each) => each.marked).length
      return zh ? `${marked} 人标为不适用` : `marked not applicable by ${count(marked, 'expert', 'experts')}`
    }
    case 'veto': {
      const [proposing, items] = [difference.entries.length, difference.falseItems.length]
      const found = zh
        ? `${items} 项由两人以上认定虚假`
        : `${count(items, 'item', 'items')} called false by two or more`
      const proposed = zh
        ? `${proposing} 人提出否决`
        : `veto proposed by ${count(proposing, 'expert', 'experts')}`
      if (proposing === 0) return found
      return items === 0 ? proposed : `${proposed}${zh ? '，' : '; '}${found}`
    }
  }
}

/** Silence is a view of its own; notes and pointers are not. */
function differentFindings(entries: readonly FindingEntry[]): number {
  const texts = entries.map(({ verification }) =>
    verification === null ? '' : stableText({ ...verification, note: '', pointers: [] }),
  )
  return new Set(texts).size
}

function levelsText(entries: readonly LevelEntry[], language: Language): string {
  const nothing = language === 'zh' ? '无' : 'none'
  const levels = entries.filter(({ share }) => share !== null).map(({ level }) => level ?? nothing)
  return levels.toSorted().join(language === 'zh' ? '、' : ', ')
}
