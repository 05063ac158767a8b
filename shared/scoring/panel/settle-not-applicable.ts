import type Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { NotApplicable } from '../../domain/judgement.ts'
import { indicatorsOf, type Scheme } from '../../domain/scheme.ts'
import { weighting } from '../weighting.ts'
import { compareKeys } from './order.ts'
import type { PanelToGrade } from './panel-sheet.ts'
import { standingDecisions } from './standing-decisions.ts'
import { voteCarried } from './votes.ts'

export interface SettledNotApplicable {
  readonly notApplicable: readonly NotApplicable[]
  /** Indicators that somebody marked and the panel has not decided, or not by the vote that is due. */
  readonly open: readonly string[]
}

/**
 * What does not apply, by the panel's decision on what its experts marked. Where more of a dimension would fall away
 * than the consensus rule lets pass, each of its indicators needs a carried vote. Marks that the scheme does not
 * allow change nothing.
 */
export function settleNotApplicable(
  scheme: Scheme,
  { sheets, decisions, rules }: Pick<PanelToGrade, 'sheets' | 'decisions' | 'rules'>,
): SettledNotApplicable {
  const marked = markedNotApplicable(scheme, sheets)
  const standing = standingDecisions(decisions, 'not-applicable', ({ indicator }) => indicator)
  const approved = [...marked].filter((code) => standing.get(code)?.approved === true)
  const limit = toFraction(rules.consensusRule.notApplicablePercent)
  const overLimit = new Set(
    scheme.dimensions
      .filter((dimension) => percentAway(dimension, approved).compare(limit) > 0)
      .flatMap(({ indicators }) => indicators.map(({ code }): string => code)),
  )
  const open = [...marked].filter((code) => {
    const decision = standing.get(code)
    return decision === undefined || (decision.approved && overLimit.has(code) && decision.vote === null)
  })
  const notApplicable = approved.flatMap((code): readonly NotApplicable[] => {
    const decision = standing.get(code)
    if (decision === undefined) return []
    const carried = decision.vote !== null && voteCarried(rules.majority, decision.vote)
    const { indicator, reason } = decision
    return overLimit.has(code) && !carried ? [] : [{ indicator, note: reason }]
  })
  return {
    notApplicable: notApplicable.toSorted((left, right) => compareKeys(left.indicator, right.indicator)),
    open: open.toSorted(compareKeys),
  }
}

/** Indicators that somebody marked and that the scheme lets be not applicable. */
export function markedNotApplicable(scheme: Scheme, sheets: PanelToGrade['sheets']): ReadonlySet<string> {
  const allowed = new Set<string>(
    indicatorsOf(scheme)
      .filter(({ notApplicable }) => notApplicable !== undefined)
      .map(({ code }) => code),
  )
  return new Set(
    sheets
      .flatMap(({ content }) => content.notApplicable.map(({ indicator }): string => indicator))
      .filter((code) => allowed.has(code)),
  )
}

function percentAway(dimension: Scheme['dimensions'][number], codes: readonly string[]): Fraction {
  return weighting(dimension, new Set(codes)).notApplicablePercent
}
