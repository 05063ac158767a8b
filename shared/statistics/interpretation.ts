import type { UndefinedReason } from './undefined-statistic.ts'

/** A text in both languages of the product, Chinese first. */
export interface Wording {
  readonly zh: string
  readonly en: string
}

/** What a value is called, and who calls it so. Words only: nothing is ever rescaled by them. */
export interface Interpretation {
  readonly words: Wording
  /** Author, year and work, as one cites it. */
  readonly source: string
}

/** A value belongs to the first band that it reaches. */
interface Band {
  readonly reaches: (value: number) => boolean
  readonly words: Wording
}

const from = (lowest: number, zh: string, en: string): Band => ({
  reaches: (value) => value >= lowest,
  words: { zh, en },
})

const above = (limit: number, zh: string, en: string): Band => ({
  reaches: (value) => value > limit,
  words: { zh, en },
})

interface Bands {
  readonly source: string
  /** From the best on. */
  readonly bands: readonly Band[]
  /** What reaches none of them. */
  readonly rest: Wording
}

const benchmarks = {
  alpha: {
    source: 'Krippendorff (2004), Content Analysis: An Introduction to Its Methodology, 2nd ed., p. 241',
    bands: [
      from(0.8, '可靠', 'reliable'),
      from(0.667, '尚可，只宜作初步结论', 'acceptable for tentative conclusions only'),
    ],
    rest: { zh: '不可靠，不宜据此下结论', en: 'not reliable enough to conclude from' },
  },
  icc: {
    source:
      'Koo & Li (2016), A Guideline of Selecting and Reporting Intraclass Correlation Coefficients for Reliability Research',
    bands: [above(0.9, '优', 'excellent'), from(0.75, '良好', 'good'), from(0.5, '中等', 'moderate')],
    rest: { zh: '差', en: 'poor' },
  },
  kappa: {
    source: 'Landis & Koch (1977), The Measurement of Observer Agreement for Categorical Data',
    bands: [
      above(0.8, '几乎完全一致', 'almost perfect'),
      above(0.6, '高度一致', 'substantial'),
      above(0.4, '中等一致', 'moderate'),
      above(0.2, '一般', 'fair'),
      from(0, '轻微', 'slight'),
    ],
    rest: { zh: '差', en: 'poor' },
  },
  concordance: {
    source: 'Schmidt (1997), Managing Delphi Surveys Using Nonparametric Statistical Techniques, Table 2',
    bands: [
      from(0.9, '异常强的一致', 'unusually strong agreement'),
      from(0.7, '强一致', 'strong agreement'),
      from(0.5, '中等一致', 'moderate agreement'),
      from(0.3, '弱一致', 'weak agreement'),
    ],
    rest: { zh: '很弱的一致', en: 'very weak agreement' },
  },
} as const satisfies Readonly<Record<string, Bands>>

/** Whose words are used: for α, for the intraclass correlation, for κ, or for Kendall's W. */
export type Benchmark = keyof typeof benchmarks

/**
 * What a value means in words, by the thresholds of the source. The unrounded value counts. With an interval,
 * ask for both ends: Koo & Li judge by the interval, not by the estimate.
 */
export function interpret(benchmark: Benchmark, value: number): Interpretation {
  const { source, bands, rest }: Bands = benchmarks[benchmark]
  return { words: bands.find(({ reaches }) => reaches(value))?.words ?? rest, source }
}

const reasons: Readonly<Record<UndefinedReason, Wording>> = {
  'no-values': { zh: '没有数值', en: 'there are no values' },
  'too-few-raters': { zh: '评分人不足两名', en: 'fewer than two raters' },
  'too-few-units': { zh: '共同评过的对象不足', en: 'too few units rated in common' },
  'no-variation': {
    zh: '所有评分相同，无法与偶然一致区分',
    en: 'all ratings are the same, so agreement cannot be told from chance',
  },
  'units-do-not-differ': {
    zh: '各对象之间没有超出偶然的差异',
    en: 'the units differ no more than chance would have them',
  },
  'negative-value': { zh: '定比尺度不容许负值', en: 'a ratio scale has no negative values' },
}

/** Why there is no number, in words. */
export function undefinedReasonText(reason: UndefinedReason): Wording {
  return reasons[reason]
}
