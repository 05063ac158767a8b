import type Fraction from 'fraction.js'
import { type Decimal, toFraction, toRational } from '../../domain/exact.ts'
import type { Grade } from '../../domain/grade.ts'
import type { PanelPoints } from './panel-points.ts'
import type { Outcome, PointsGrader } from './points-grader.ts'
import type { WeightTrial } from './robustness-report.ts'
import type { PanelScore } from './score-panel.ts'

/**
 * Moves `points` of weight between any two indicators of a dimension that apply, both ways: its weight stays. Shares
 * stay too: what is asked is how much the grade owes to the weights.
 */
export function weightTrial(
  { inputs }: PanelScore,
  { withWeight }: PanelPoints,
  base: Outcome,
  grader: PointsGrader,
  points: Decimal,
): WeightTrial {
  let [lowest, highest]: [Fraction, Fraction] = [base.total, base.total]
  let flip: { to: PairCode; from: PairCode; grade: Grade } | null = null
  for (const { indicators } of inputs.scored) {
    const own = indicators.filter(({ state }) => state !== 'not-applicable').map(({ indicator }) => indicator)
    for (const from of own) {
      const weight = toFraction(from.weight)
      const shift = weight.compare(toFraction(points)) < 0 ? weight : toFraction(points)
      for (const to of own) {
        if (to === from || shift.equals(0)) continue
        const { total, cappedGrade } = grader(withWeight(to.code, from.code, shift))
        if (total.compare(lowest) < 0) lowest = total
        if (total.compare(highest) > 0) highest = total
        if (cappedGrade !== base.cappedGrade) flip ??= { to: to.code, from: from.code, grade: cappedGrade }
      }
    }
  }
  return {
    points: toRational(toFraction(points)),
    lowest: toRational(lowest),
    highest: toRational(highest),
    flip,
  }
}

type PairCode = PanelScore['inputs']['scored'][number]['indicators'][number]['indicator']['code']
