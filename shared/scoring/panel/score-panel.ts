import Fraction from 'fraction.js'
import type { IndicatorCode } from '../../domain/indicator.ts'
import type { ExpertId } from '../../domain/round.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { enteredTwice } from '../refuse-inputs.ts'
import { notApplicableIn } from '../report-scores.ts'
import { type ScoredContent, type ScoredDimension, scoreContent } from '../score-content.ts'
import { weighting } from '../weighting.ts'
import { type JudgedShare, judgedIndicators, judgedShares } from './judged-shares.ts'
import { compareKeys } from './order.ts'
import type { PanelProblem } from './panel-problem.ts'
import { hasFullScope, inOrder, type PanelSheet, type PanelToGrade } from './panel-sheet.ts'
import { type SettledPanel, settledContent } from './settle.ts'

/** The settled figures of a panel, scored once, beside the judgements of each expert. */
export interface PanelScore {
  readonly settled: SettledPanel
  readonly inputs: ScoredContent
  /** Weight of each indicator after "not applicable" is spread. */
  readonly weightOf: (indicator: IndicatorCode) => Fraction
  readonly judged: readonly JudgedShare[]
  /** In the order of the experts. */
  readonly sheets: readonly PanelSheet[]
  /** Experts with the whole scheme in their scope: only these have a total. */
  readonly whole: readonly ExpertId[]
}

export type PanelScoring =
  | { readonly ok: true; readonly score: PanelScore }
  | { readonly ok: false; readonly problems: readonly PanelProblem[] }

/** Scores what is settled and collects what each expert judged; refuses invalid sheets by expert and indicator. */
export function scorePanel(scheme: Scheme, panel: PanelToGrade): PanelScoring {
  const sheets = inOrder(panel.sheets)
  const whole = sheets.filter(hasFullScope).map(({ expert }) => expert)
  const unusable = sheetSetProblems(sheets, whole, panel)
  if (unusable.length > 0) return { ok: false, problems: unusable }
  const settled = settledContent(scheme, panel)
  const { period, claims, adjustments = [], cohort } = panel
  const inputs = scoreContent(scheme, {
    period,
    claims,
    content: settled.content,
    standingVetoes: settled.standingVetoes,
    adjustments,
    ...(cohort === undefined ? {} : { cohort }),
  })
  if (!inputs.ok) return { ok: false, problems: inputs.problems.map((each) => ({ ...each, expert: null })) }
  const away = new Set(inputs.scored.flatMap((each) => [...notApplicableIn(each)]))
  const { shares: judged, problems } = judgedShares(scheme, sheets, away, settled.open)
  const unjudged = judgedIndicators(scheme, away)
    .filter(({ code }) => !judged.some(({ indicator }) => indicator === code))
    .map(({ code }): PanelProblem => ({ code: 'nobody-judges', expert: null, item: code }))
  if (problems.length > 0) return { ok: false, problems }
  if (unjudged.length > 0) return { ok: false, problems: unjudged }
  return {
    ok: true,
    score: { settled, inputs, weightOf: effectiveWeights(inputs.scored), judged, sheets, whole },
  }
}

/** Weights after "not applicable" is spread, by what is scored so. */
export function effectiveWeights(scored: readonly ScoredDimension[]): PanelScore['weightOf'] {
  const weights = new Map(
    scored.flatMap(({ dimension, indicators }) => {
      const { weightOf } = weighting(dimension, notApplicableIn({ indicators }))
      return indicators.map(({ indicator: { code } }) => [code, weightOf(code)] as const)
    }),
  )
  return (indicator) => weights.get(indicator) ?? new Fraction(0)
}

/** No sheet to count, two of one expert, an item twice in one sheet. */
function sheetSetProblems(
  sheets: readonly PanelSheet[],
  whole: readonly ExpertId[],
  { rules }: PanelToGrade,
): readonly PanelProblem[] {
  const byIndicator = rules.panelRule.method === 'trimmed-indicators'
  if ((byIndicator ? sheets : whole).length === 0) return [{ code: 'no-sheet', expert: null, item: '' }]
  const twice = sheets.filter(({ expert }, at) => sheets[at - 1]?.expert === expert)
  return [
    ...twice.map(({ expert }): PanelProblem => ({ code: 'two-sheets', expert, item: '' })),
    ...sheets.flatMap(({ expert, content }) =>
      enteredTwice(content)
        .toSorted(compareKeys)
        .map((item): PanelProblem => ({ code: 'entered-twice', expert, item })),
    ),
  ]
}
