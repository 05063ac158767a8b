import type { Language, LocalizedText } from '#shared/domain/localized-text.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { RoundRules } from '#shared/domain/round.ts'
import type { PanelRule, Scheme } from '#shared/domain/scheme.ts'

const methods: Readonly<Record<PanelRule['method'], LocalizedText>> = {
  mean: { zh: '各有效评分表总分的平均值', en: 'mean of the totals' },
  median: { zh: '各有效评分表总分的中位数', en: 'median of the totals' },
  'trimmed-totals': {
    zh: '按总分去掉一个最高、一个最低后平均',
    en: 'mean of the totals without the highest and the lowest',
  },
  'trimmed-indicators': {
    zh: '逐个定性指标去掉一个最高、一个最低后平均',
    en: 'mean without the highest and the lowest, indicator by indicator',
  },
}

/** How the sheets of a panel become one score, and whether anything was trimmed this time. */
export function panelRuleText({ method, trimFrom }: PanelRule, trimmed: boolean, language: Language): string {
  const name = methods[method][language]
  if (!method.startsWith('trimmed') || trimmed) return name
  return language === 'zh'
    ? `${name}（不足 ${trimFrom} 份有效评分表，本次未去高低分）`
    : `${name} (fewer than ${trimFrom} valid sheets: nothing was dropped)`
}

/** The quota in one sentence. */
export function quotaText(
  quota: RoundRules['quota'],
  places: number | null,
  kind: Scheme['kind'],
  language: Language,
): string {
  const zh = language === 'zh'
  if (quota === null || places === null) return zh ? '本批次不限制等次比例。' : 'No quota in this round.'
  const grade = outcomeName(kind, quota.grade)[language]
  return zh
    ? `“${grade}”不超过有效得分中心的 ${quota.percent}%，本批次为 ${places} 家。`
    : `“${grade}” for at most ${quota.percent} % of the centres with a valid score: ${places} in this round.`
}
