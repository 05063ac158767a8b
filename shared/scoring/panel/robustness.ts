import { type Decimal, decimalSchema, toFraction, toRational } from '../../domain/exact.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import { reportScores } from '../report-scores.ts'
import { withShares } from './aggregate-panel.ts'
import { combineShares } from './combine.ts'
import { smallestItemFlip } from './item-flips.ts'
import { smallestLevelFlip } from './level-flips.ts'
import { panelPoints } from './panel-points.ts'
import type { PanelProblem } from './panel-problem.ts'
import type { PanelToGrade } from './panel-sheet.ts'
import { type Outcome, pointsGrader } from './points-grader.ts'
import type { FragileBecause, LeftOut, Robustness } from './robustness-report.ts'
import { type PanelScore, scorePanel } from './score-panel.ts'
import { weightTrial } from './weight-trial.ts'
import { whatIf } from './what-if.ts'

export type RobustnessResult =
  | { readonly ok: true; readonly robustness: Robustness }
  | { readonly ok: false; readonly problems: readonly PanelProblem[] }

/** Points of weight that move, and the most that an item may move the total to count as a small change. */
export const smallChange: Decimal = decimalSchema.parse('2')

/**
 * How firmly the capped grade of a panel stands: the smallest single change that gives another one, the grade without
 * each expert, and with `points` of weight moved between any two indicators of a dimension. Fragile: one level of one
 * expert, one item worth no more than `points`, one expert or the weights decide it.
 */
export function robustness(scheme: Scheme, panel: PanelToGrade, points = smallChange): RobustnessResult {
  const scoring = scorePanel(scheme, panel)
  if (!scoring.ok) return scoring
  const { score } = scoring
  const { panelRule } = panel.rules
  const combined = combineShares(panelRule, score)
  const parts = panelPoints(panelRule, score, combined)
  const { verified } = score.inputs
  const indicators = withShares(score.inputs.scored, combined.shareOf).flatMap((each) => each.indicators)
  const grader = pointsGrader(scheme, score.settled, panel.adjustments ?? [], { verified, indicators })
  const base = grader(parts.base)

  const counting = panelRule.method === 'trimmed-indicators' ? null : new Set(score.whole)
  const judged = score.judged.filter(({ expert }) => counting?.has(expert) ?? true)
  const level = smallestLevelFlip(scheme, judged, base.cappedGrade, (changed) =>
    capsOnJudgements(scheme)
      ? regraded(scheme, panel, {
          ...score,
          judged: score.judged.map((each) => (same(each, changed) ? changed : each)),
        })
      : grader(parts.withShare(changed.expert, changed.indicator, changed.share)),
  )
  const item = smallestItemFlip(scheme, panel.claims, score, {
    points: parts.base,
    base,
    inputs: { verified, indicators },
    grader,
    trial: whatIf(scheme, panel, score.inputs),
  })
  const leftOut = withoutEach(scheme, panel, score)
  const weights = weightTrial(score, parts, base, grader, points)
  const small = item !== null && toFraction(item.moves).compare(toFraction(points)) <= 0
  const because: readonly (FragileBecause | null)[] = [
    level?.steps === 1 ? 'one-level' : null,
    small ? 'one-item' : null,
    leftOut.some(({ grade }) => grade !== base.cappedGrade) ? 'one-expert' : null,
    weights.flip === null ? null : 'weights',
  ]
  const found = because.filter((each) => each !== null)
  return {
    ok: true,
    robustness: {
      total: toRational(base.total),
      grade: base.cappedGrade,
      level,
      item,
      leftOut,
      weights,
      verdict: found.length === 0 ? 'robust' : 'fragile',
      because: found,
    },
  }
}

type Judged = PanelScore['judged'][number]

function same(left: Judged, right: Judged): boolean {
  return left.expert === right.expert && left.indicator === right.indicator
}

/** A cap on the value of a judged indicator looks at more than points: then a trial is graded as a whole. */
function capsOnJudgements(scheme: Scheme): boolean {
  return scheme.caps.some(
    ({ when }) =>
      when.kind === 'value-below' &&
      indicatorsOf(scheme).some(({ code, kind }) => code === when.indicator && kind === 'qualitative'),
  )
}

function regraded(scheme: Scheme, { rules, adjustments = [] }: PanelToGrade, score: PanelScore): Outcome {
  const { shareOf } = combineShares(rules.panelRule, score)
  const { total, cappedGrade } = reportScores(scheme, {
    scored: withShares(score.inputs.scored, shareOf),
    verified: score.inputs.verified,
    standingVetoes: score.settled.standingVetoes,
    adjustments,
  })
  return { total: toFraction(total), cappedGrade }
}

/** Without each expert whose judgements count, where another one remains for everything. */
function withoutEach(scheme: Scheme, panel: PanelToGrade, score: PanelScore): readonly LeftOut[] {
  const byIndicator = panel.rules.panelRule.method === 'trimmed-indicators'
  const counted = byIndicator ? score.sheets.map(({ expert }) => expert) : score.whole
  return counted.flatMap((expert): readonly LeftOut[] => {
    const judged = score.judged.filter((each) => each.expert !== expert)
    const whole = score.whole.filter((each) => each !== expert)
    const still = new Set(judged.map(({ indicator }) => indicator))
    const gap = score.judged.some(({ indicator }) => !still.has(indicator))
    if (gap || (!byIndicator && whole.length === 0)) return []
    const { total, cappedGrade } = regraded(scheme, panel, { ...score, judged, whole })
    return [{ expert, total: toRational(total), grade: cappedGrade }]
  })
}
