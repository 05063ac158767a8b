import Fraction from 'fraction.js'
import type { IndicatorCode } from '../../domain/indicator.ts'
import type { ExpertId } from '../../domain/round.ts'
import type { PanelRule } from '../../domain/scheme.ts'
import type { JudgedShare } from './judged-shares.ts'
import type { PanelScore } from './score-panel.ts'
import { shareWeights, totalWeights, weightedMean } from './trim.ts'

/** A judgement and how much of it entered. */
export interface CountedShare extends JudgedShare {
  readonly weight: Fraction
}

/** The shares of the panel, and how they came out of the experts'. */
export interface CombinedShares {
  readonly shareOf: ReadonlyMap<IndicatorCode, Fraction>
  readonly judgements: readonly CountedShare[]
  /** Before bonuses and deductions, by expert of the whole scheme. */
  readonly totals: ReadonlyMap<ExpertId, Fraction>
  readonly weights: ReadonlyMap<ExpertId, Fraction>
  readonly trimmed: boolean
}

const [zero, one] = [new Fraction(0), new Fraction(1)]

/**
 * One share an indicator from those of the experts. By totals the sheets that are kept decide, so that indicators
 * add up to dimensions and these to the total; by indicators each is trimmed for itself, narrower scopes included.
 */
export function combineShares(rule: PanelRule, score: PanelScore): CombinedShares {
  const totals = sheetTotals(score)
  const byIndicator = Map.groupBy(score.judged, ({ indicator }) => indicator)
  if (rule.method === 'trimmed-indicators') {
    const counted = new Map(
      [...byIndicator].map(([indicator, judged]) => {
        const weights = shareWeights(
          rule,
          judged.map(({ share }) => share),
        )
        return [indicator, judged.map((each, at) => ({ ...each, weight: weights[at] ?? zero }))] as const
      }),
    )
    const trimmed = [...counted.values()].some((judged) => judged.length >= rule.trimFrom)
    const weights = new Map(score.whole.map((expert) => [expert, one]))
    return { ...means(counted), totals, weights, trimmed }
  }
  const entered = totalWeights(rule, [...totals.values()])
  const weights = new Map(score.whole.map((expert, at) => [expert, entered[at] ?? zero]))
  const counted = new Map(
    [...byIndicator].map(([indicator, judged]) => [
      indicator,
      judged.map((each) => ({ ...each, weight: weights.get(each.expert) ?? zero })),
    ]),
  )
  const trimmed = rule.method === 'trimmed-totals' && totals.size >= rule.trimFrom
  return { ...means(counted), totals, weights, trimmed }
}

function means(
  counted: ReadonlyMap<IndicatorCode, readonly CountedShare[]>,
): Pick<CombinedShares, 'shareOf' | 'judgements'> {
  return {
    shareOf: new Map(
      [...counted].map(([indicator, judged]) => [
        indicator,
        weightedMean(
          judged.map(({ share }) => share),
          judged.map(({ weight }) => weight),
        ),
      ]),
    ),
    judgements: [...counted.values()].flat(),
  }
}

/** Settled figures with each expert's own judgements, before bonuses and deductions. */
function sheetTotals({ inputs, judged, weightOf, whole }: PanelScore): CombinedShares['totals'] {
  const settled = inputs.scored
    .flatMap(({ indicators }) => indicators)
    .reduce((sum, { indicator, share }) => sum.add(weightOf(indicator.code).mul(share)), zero)
  const own = Map.groupBy(judged, ({ expert }) => expert)
  return new Map(
    whole.map((expert) => [
      expert,
      (own.get(expert) ?? []).reduce(
        (sum, { indicator, share }) => sum.add(weightOf(indicator).mul(share)),
        settled,
      ),
    ]),
  )
}
