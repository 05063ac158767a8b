import Fraction from 'fraction.js'
import { toRational } from '../../domain/exact.ts'
import type { PanelGrade } from '../../domain/panel-grade.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { reportScores } from '../report-scores.ts'
import type { ScoredDimension } from '../score-content.ts'
import { type CombinedShares, combineShares } from './combine.ts'
import type { PanelProblem } from './panel-problem.ts'
import type { PanelToGrade } from './panel-sheet.ts'
import { type PanelScore, scorePanel } from './score-panel.ts'

const zero = new Fraction(0)

export type PanelAggregation =
  | {
      readonly ok: true
      readonly grade: PanelGrade
      /** What still needs a decision and counts 0 so far; empty before a result can be signed. */
      readonly open: readonly string[]
    }
  | { readonly ok: false; readonly problems: readonly PanelProblem[] }

/**
 * The panel's grade of one centre, exact: verified values settled once, judgements brought together as the panel
 * rule says, caps, vetoes by motion, adjustments. Domain rules, section 4.
 *
 * Totals of single sheets are before bonuses and deductions, which are the panel's.
 */
export function aggregatePanel(scheme: Scheme, panel: PanelToGrade): PanelAggregation {
  const scoring = scorePanel(scheme, panel)
  if (!scoring.ok) return scoring
  const { score } = scoring
  const combined = combineShares(panel.rules.panelRule, score)
  return {
    ok: true,
    grade: {
      report: reportScores(scheme, {
        scored: withShares(score.inputs.scored, combined.shareOf),
        verified: score.inputs.verified,
        standingVetoes: score.settled.standingVetoes,
        adjustments: panel.adjustments ?? [],
      }),
      method: panel.rules.panelRule.method,
      trimmed: combined.trimmed,
      sheets: countedSheets(score, combined),
      judgements: combined.judgements.map(({ indicator, expert, share, weight }) => ({
        indicator,
        expert,
        share: toRational(share),
        weight: toRational(weight),
      })),
    },
    open: score.settled.open,
  }
}

/** The settled indicators with the panel's share in place of each open judgement. */
export function withShares(
  scored: readonly ScoredDimension[],
  shareOf: CombinedShares['shareOf'],
): readonly ScoredDimension[] {
  return scored.map(({ dimension, indicators }) => ({
    dimension,
    indicators: indicators.map((each) => {
      const share = shareOf.get(each.indicator.code)
      return share === undefined ? each : { ...each, state: 'scored' as const, value: share, share }
    }),
  }))
}

function countedSheets({ sheets }: PanelScore, { totals, weights }: CombinedShares): PanelGrade['sheets'] {
  return sheets.map(({ expert, sheetHash, transcribed }) => {
    const [total, weight] = [totals.get(expert), weights.get(expert)]
    return {
      expert,
      sheetHash,
      transcribed,
      total: total === undefined ? null : toRational(total),
      weight: toRational(weight ?? zero),
    }
  })
}
