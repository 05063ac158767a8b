import { defineText } from '#renderer/app/text.ts'

export const agreementText = defineText({
  zh: {
    informs: '以下统计只供专家组了解意见是否一致，不改变任何人的评分，也不参与汇总。',
    basis: (indicators: number, experts: number) =>
      `依据 ${experts} 位专家对 ${indicators} 项定性指标的评分。`,
    few: '对象或评分人很少时，数值波动很大，请谨慎看待。',
    statistic: '统计量',
    value: '数值',
    interval: '95% 置信区间',
    meaning: '含义',
    source: '判读依据',
    undefinedBecause: (why: string) => `无法计算：${why}`,
    leftOut: (count: number) => `（${count} 项因缺评未计）`,
    severity: '各专家宽严',
    severityHint:
      '与其余专家在同一指标上的平均差距，以指标满分的百分点计；正数偏宽，负数偏严。差距不到两个标准误、可能只是偶然的，仍写“与其他专家接近”。只说宽严，不说对错。',
    expert: '专家',
    difference: '平均差距',
    spread: '离散',
    words: { generous: '偏宽', severe: '偏严', alike: '与其他专家接近' },
    percent: (value: string) => `${value} 个百分点`,
    between: (low: string, high: string) => `${low} 至 ${high}`,
  },
  en: {
    informs:
      'These statistics only tell the panel how far its views agree; no score is changed by them and none enters the total.',
    basis: (indicators: number, experts: number) =>
      `From what ${experts} experts gave ${indicators} judged indicators.`,
    few: 'With so few units and raters the values vary a lot; read them with care.',
    statistic: 'Statistic',
    value: 'Value',
    interval: '95% interval',
    meaning: 'Meaning',
    source: 'Whose words',
    undefinedBecause: (why: string) => `Not defined: ${why}`,
    leftOut: (count: number) => ` (${count} left out for missing ratings)`,
    severity: 'Severity of each expert',
    severityHint:
      'Mean difference from the other experts on the same indicators, in percentage points of the indicator; above 0 milder, below 0 stricter. What is within two standard errors may be chance and reads “much like the others”. It says who is strict, not who is right.',
    expert: 'Expert',
    difference: 'Mean difference',
    spread: 'Spread',
    words: { generous: 'milder', severe: 'stricter', alike: 'much like the others' },
    percent: (value: string) => `${value} percentage points`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
})
