import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { NotApplicable } from '../../domain/judgement.ts'
import type { PanelDecisionOf } from '../../domain/panel-decision.ts'
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

type MarkedPanel = Pick<PanelToGrade, 'sheets' | 'decisions' | 'rules'>

/**
 * What does not apply, by the panel's decision on what its experts marked. A vote that was taken decides. Where more
 * of a dimension would fall away than the consensus rule lets pass, each of its indicators needs one. Marks that the
 * scheme does not allow change nothing.
 */
export function settleNotApplicable(scheme: Scheme, panel: MarkedPanel): SettledNotApplicable {
  const marked = markedNotApplicable(scheme, panel.sheets)
  const standing = standingDecisions(panel.decisions, 'not-applicable', ({ indicator }) => indicator)
  const approved = approvedOf(marked, panel)
  const voteLacks = (code: string) =>
    approved.get(code)?.vote === null && sharesAway(scheme, panel, [...approved.keys()]).due.has(code)
  const open = [...marked].filter((code) => !standing.has(code) || voteLacks(code))
  const notApplicable = [...approved.values()]
    .filter(({ indicator }) => !voteLacks(indicator))
    .map(({ indicator, reason }): NotApplicable => ({ indicator, note: reason }))
  return {
    notApplicable: notApplicable.toSorted((left, right) => compareKeys(left.indicator, right.indicator)),
    open: open.toSorted(compareKeys),
  }
}

/** The decisions by which a marked indicator does not apply: approved, and not against a vote that was taken. */
function approvedOf(
  marked: ReadonlySet<string>,
  { decisions, rules }: MarkedPanel,
): ReadonlyMap<string, PanelDecisionOf<'not-applicable'>> {
  const standing = standingDecisions(decisions, 'not-applicable', ({ indicator }) => indicator)
  return new Map(
    [...standing].filter(
      ([code, { approved, vote }]) =>
        marked.has(code) && approved && (vote === null || voteCarried(rules.majority, vote)),
    ),
  )
}

/** How much of each dimension falls away with `codes`, in per cent, and of which of them the members have to vote. */
function sharesAway(scheme: Scheme, { rules }: Pick<MarkedPanel, 'rules'>, codes: readonly string[]) {
  const limit = toFraction(rules.consensusRule.notApplicablePercent)
  const shares = scheme.dimensions.map((dimension) => ({
    codes: dimension.indicators.map(({ code }): string => code),
    percent: weighting(dimension, new Set(codes)).notApplicablePercent,
  }))
  const over = shares.filter(({ percent }) => percent.compare(limit) > 0)
  return { limit, shares, due: new Set(over.flatMap((share) => share.codes)) }
}

/**
 * What approving a mark would come to, besides what is approved already: how much of the indicator's dimension falls
 * away then, in per cent, the limit, and whether the members have to vote for it.
 */
export function notApplicableTrial(
  scheme: Scheme,
  panel: MarkedPanel,
  code: string,
): { readonly percent: Fraction; readonly limit: Fraction; readonly voteDue: boolean } {
  const approved = approvedOf(markedNotApplicable(scheme, panel.sheets), panel)
  const { limit, shares, due } = sharesAway(scheme, panel, [...approved.keys(), code])
  const percent = shares.find(({ codes }) => codes.includes(code))?.percent ?? new Fraction(0)
  return { percent, limit, voteDue: due.has(code) }
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
