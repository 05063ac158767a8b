import type Fraction from 'fraction.js'
import type { IndicatorCode, Level, QualitativeIndicator } from '../../domain/indicator.ts'
import type { ExpertId } from '../../domain/round.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import { openJudgement } from '../open-judgement.ts'
import { scoreLevel } from '../score-indicator.ts'
import type { PanelProblem } from './panel-problem.ts'
import { inOrder, inScope, type PanelSheet } from './panel-sheet.ts'

/** What one expert gives one qualitative indicator. The level is null where nothing was there to be judged. */
export interface JudgedShare {
  readonly indicator: IndicatorCode
  readonly expert: ExpertId
  readonly share: Fraction
  readonly level: Level | null
}

export interface JudgedShares {
  /** In the order of the scheme, then of the experts; without what a sheet lacks. */
  readonly shares: readonly JudgedShare[]
  readonly problems: readonly PanelProblem[]
}

/** Qualitative indicators that apply. */
export function judgedIndicators(
  scheme: Scheme,
  notApplicable: ReadonlySet<string>,
): readonly QualitativeIndicator[] {
  return indicatorsOf(scheme).filter(
    (each): each is QualitativeIndicator => each.kind === 'qualitative' && !notApplicable.has(each.code),
  )
}

/**
 * Every judgement due of every expert in his scope, and what is missing or cannot stand, by expert and indicator.
 * `undecided`: indicators that somebody marked as not applicable and the panel has not decided.
 */
export function judgedShares(
  scheme: Scheme,
  sheets: readonly PanelSheet[],
  notApplicable: ReadonlySet<string>,
  undecided: readonly string[],
): JudgedShares {
  const shares: JudgedShare[] = []
  const problems: PanelProblem[] = []
  for (const indicator of judgedIndicators(scheme, notApplicable))
    for (const sheet of inOrder(sheets).filter((each) => inScope(each, indicator.code))) {
      const problem = judgementProblem(indicator, sheet, undecided)
      if (problem !== null) problems.push({ code: problem, expert: sheet.expert, item: indicator.code })
      if (problem === null || problem === 'judgement-outside-band') {
        const { expert, content } = sheet
        const { share } = scoreLevel(indicator, { content })
        const level = content.judgements.find((each) => each.indicator === indicator.code)?.level ?? null
        shares.push({ indicator: indicator.code, expert, share, level })
      }
    }
  return { shares, problems }
}

function judgementProblem(
  indicator: QualitativeIndicator,
  { content }: PanelSheet,
  undecided: readonly string[],
): PanelProblem['code'] | null {
  const codes = openJudgement(indicator, content).map(({ code }) => code)
  if (codes.includes('level-missing')) {
    const marked = content.notApplicable.some((each) => each.indicator === indicator.code)
    return marked && undecided.includes(indicator.code) ? 'not-applicable-undecided' : 'judgement-missing'
  }
  return codes.some((code) => code === 'value-outside-band' || code === 'level-above-limit')
    ? 'judgement-outside-band'
    : null
}
