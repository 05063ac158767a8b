import type { Benchmark, Wording } from './interpretation.ts'
import { type IccForm, intraclassCorrelation } from './intraclass-correlation.ts'
import type { ConfidenceInterval } from './intraclass-interval.ts'
import { kendallW } from './kendall-w.ts'
import { type AlphaScale, krippendorffAlpha } from './krippendorff-alpha.ts'
import { pairwiseKappa } from './pairwise-kappa.ts'
import type { Ratings } from './ratings.ts'
import type { UndefinedStatistic } from './undefined-statistic.ts'
import { disagreements } from './weighted-kappa.ts'

/** What every measure of agreement says, whatever else it says besides. */
export type Agreement =
  | {
      readonly defined: true
      /** 1 in perfect agreement. */
      readonly value: number
      /** Units that counted, and those left out because somebody's rating is missing. */
      readonly units: number
      readonly leftOutUnits: number
      /** 95 %, where the measure has one. */
      readonly interval?: ConfidenceInterval | null
      /** Against there being no agreement, where the measure has a test. */
      readonly test?: { readonly p: number }
    }
  | UndefinedStatistic

/** A measure of agreement that can be chosen. */
export interface AgreementStatistic {
  readonly id: string
  readonly name: Wording
  /** What the numbers have to be good for, at least. */
  readonly scale: AlphaScale
  /** By whose words a value is called good or poor. */
  readonly benchmark: Benchmark
  readonly measure: (ratings: Ratings) => Agreement
}

const alpha = <Scale extends AlphaScale>(scale: Scale, zh: string, en: string) => ({
  id: `alpha-${scale}` as const,
  name: { zh: `Krippendorff α（${zh}）`, en: `Krippendorff’s α, ${en}` },
  scale,
  benchmark: 'alpha' as const,
  measure: (ratings: Ratings) => krippendorffAlpha(scale, ratings),
})

const icc = <Form extends IccForm>(form: Form, zh: string, en: string) => ({
  id: `icc-${form}` as const,
  name: { zh: `组内相关 ICC(${form})（${zh}）`, en: `Intraclass correlation ICC(${form}), ${en}` },
  scale: 'interval' as const,
  benchmark: 'icc' as const,
  measure: (ratings: Ratings) => intraclassCorrelation(form, ratings),
})

const kappa = <Weights extends keyof typeof disagreements>(
  weights: Weights,
  scale: AlphaScale,
  zh: string,
  en: string,
) => ({
  id: `kappa-${weights}` as const,
  name: { zh: `Cohen κ（${zh}，两两平均）`, en: `Cohen’s κ, ${en}, mean of all pairs` },
  scale,
  benchmark: 'kappa' as const,
  measure: (ratings: Ratings) => pairwiseKappa(disagreements[weights], ratings),
})

const concordance = (zh: string, en: string) => ({
  id: 'kendall-w' as const,
  name: { zh, en },
  scale: 'ordinal' as const,
  benchmark: 'concordance' as const,
  measure: kendallW,
})

/** Every measure of agreement, in the order of the screen. A new one is a file of its own and a line here. */
export const agreementStatistics = [
  alpha('nominal', '定类', 'nominal'),
  alpha('ordinal', '定序', 'ordinal'),
  alpha('interval', '定距', 'interval'),
  alpha('ratio', '定比', 'ratio'),
  icc('1,1', '各对象评分人不同，单个评分', 'other raters for each unit, one rating'),
  icc('2,1', '绝对一致，单个评分', 'absolute agreement, one rating'),
  icc('3,1', '相对一致，单个评分', 'consistency, one rating'),
  icc('1,k', '各对象评分人不同，全组平均', 'other raters for each unit, mean of the panel'),
  icc('2,k', '绝对一致，全组平均', 'absolute agreement, mean of the panel'),
  icc('3,k', '相对一致，全组平均', 'consistency, mean of the panel'),
  concordance('Kendall 和谐系数 W', 'Kendall’s coefficient of concordance W'),
  kappa('unweighted', 'nominal', '不加权', 'unweighted'),
  kappa('linear', 'interval', '线性加权', 'linear weights'),
  kappa('quadratic', 'interval', '二次加权', 'quadratic weights'),
] as const satisfies readonly AgreementStatistic[]

/** Which measure: the id of one of the registry. */
export type AgreementStatisticId = (typeof agreementStatistics)[number]['id']
