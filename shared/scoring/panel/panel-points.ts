import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { IndicatorCode } from '../../domain/indicator.ts'
import type { ExpertId } from '../../domain/round.ts'
import type { PanelRule } from '../../domain/scheme.ts'
import type { CombinedShares } from './combine.ts'
import type { PanelScore } from './score-panel.ts'
import { shareWeights, weightedMean } from './trim.ts'
import { wholeSheets } from './whole-sheets.ts'

/** Points of each dimension of a panel, and what they become by one small change, without grading it all again. */
export interface PanelPoints {
  readonly base: readonly Fraction[]
  /** One expert gives one indicator another share. */
  readonly withShare: (expert: ExpertId, indicator: IndicatorCode, share: Fraction) => readonly Fraction[]
  /** `shift` points of weight go from one indicator to another of the same dimension. */
  readonly withWeight: (to: IndicatorCode, from: IndicatorCode, shift: Fraction) => readonly Fraction[]
}

const zero = new Fraction(0)

/** By the panel rule, from what is scored and combined already. */
export function panelPoints(rule: PanelRule, score: PanelScore, combined: CombinedShares): PanelPoints {
  const places = placesOf(score)
  const judged = Map.groupBy(score.judged, ({ indicator }) => indicator)
  const panelShare = (code: IndicatorCode) => combined.shareOf.get(code) ?? places.get(code)?.share ?? zero
  const base = score.inputs.scored.map(({ indicators }) =>
    indicators.reduce(
      (sum, { indicator: { code } }) => sum.add(score.weightOf(code).mul(panelShare(code))),
      zero,
    ),
  )
  const moved = (dimension: number, by: Fraction) =>
    base.map((points, at) => (at === dimension ? points.add(by) : points))
  const sheets = wholeSheets(rule, score)
  const ofExpert = (code: IndicatorCode, expert: ExpertId) =>
    judged.get(code)?.find((each) => each.expert === expert)?.share ?? places.get(code)?.share ?? zero
  const byIndicator = rule.method === 'trimmed-indicators'
  return {
    base,
    withShare: (expert, indicator, share) => {
      const dimension = places.get(indicator)?.dimension ?? 0
      const weight = score.weightOf(indicator)
      if (!byIndicator) {
        const change = weight.mul(share.sub(ofExpert(indicator, expert)))
        return sheets.moved(
          dimension,
          score.whole.map((each) => (each === expert ? change : zero)),
        )
      }
      const shares = (judged.get(indicator) ?? []).map((each) =>
        each.expert === expert ? share : each.share,
      )
      const mean = weightedMean(shares, shareWeights(rule, shares))
      return moved(dimension, weight.mul(mean.sub(panelShare(indicator))))
    },
    withWeight: (to, from, shift) => {
      const dimension = places.get(from)?.dimension ?? 0
      // in points of a dimension where something does not apply, weight counts for more
      const by = shift.mul(places.get(from)?.factor ?? zero)
      if (byIndicator || (!judged.has(to) && !judged.has(from)))
        return moved(dimension, by.mul(panelShare(to).sub(panelShare(from))))
      const changes = score.whole.map((expert) => by.mul(ofExpert(to, expert).sub(ofExpert(from, expert))))
      return sheets.moved(dimension, changes)
    },
  }
}

interface Place {
  readonly dimension: number
  /** As settled: 0 where it is judged. */
  readonly share: Fraction
  /** Effective over nominal weight. */
  readonly factor: Fraction
}

function placesOf({ inputs, weightOf }: PanelScore): ReadonlyMap<IndicatorCode, Place> {
  return new Map(
    inputs.scored.flatMap(({ indicators }, dimension) =>
      indicators.map(({ indicator: { code, weight }, share }): [IndicatorCode, Place] => {
        const nominal = toFraction(weight)
        const factor = nominal.equals(0) ? zero : weightOf(code).div(nominal)
        return [code, { dimension, share, factor }]
      }),
    ),
  )
}
