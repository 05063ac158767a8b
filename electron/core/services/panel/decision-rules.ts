import type { AssignedCentre } from '#shared/domain/assignment.ts'
import type { IndicatorCode } from '#shared/domain/indicator.ts'
import type { PanelDecision, Vote } from '#shared/domain/panel-decision.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { indicatorsOf } from '#shared/domain/scheme.ts'
import { newestSheets } from '#shared/rounds/merge-hand-ins.ts'
import { presentMembers } from '#shared/rounds/present-members.ts'
import { lacksReason } from '#shared/scoring/open-inputs.ts'
import { presentAt, voteCarried } from '#shared/scoring/panel/votes.ts'
import { verificationKey } from '#shared/scoring/settled.ts'
import type { CentreState } from './centre-state.ts'
import { membersFor, type PanelSource } from './panel-source.ts'

/** Why a decision cannot stand: a code for the words, or null. */
export function decisionProblem(
  decision: PanelDecision,
  source: PanelSource,
  centre: AssignedCentre,
  state: CentreState,
): string | null {
  const members = new Set(membersFor(source, centre).map(({ expert }) => expert))
  if (decision.dissent.some((expert) => !members.has(expert))) return 'dissent-of-no-member'
  const { vote } = decision
  if (vote !== null && presentAt(vote) > presentIn(state).length) return 'vote-above-present'
  if (decision.kind !== 'open-early' && decision.kind !== 'present' && decision.kind !== 'choose-version')
    if (!state.opened) return 'not-opened'
  switch (decision.kind) {
    case 'settle':
      if (!isClaimed(decision, source, centre)) return 'item-not-found'
      return saysWhy(decision, source, centre) ? null : 'reason-missing'
    case 'difference':
      return isIndicator(decision.indicator, source) ? null : 'item-not-found'
    case 'not-applicable':
      if (!isIndicator(decision.indicator, source)) return 'item-not-found'
      return vote === null
        ? null
        : (whyVoteDecidesNothing(vote, state) ??
            (voteCarried(source.round.rules.majority, vote) === decision.approved
              ? null
              : 'against-the-vote'))
    case 'veto':
      if (source.scheme?.vetoes.some(({ code }) => code === decision.veto) !== true) return 'item-not-found'
      return vote === null ? 'vote-missing' : whyVoteDecidesNothing(vote, state)
    case 'choose-version':
      return state.states.some(
        ({ seat, sheets }) =>
          seat.expert === decision.expert &&
          newestSheets(sheets).some(({ sheetHash }) => sheetHash === decision.sheetHash),
      )
        ? null
        : 'item-not-found'
    case 'open-early':
      return null
    case 'present':
      return decision.experts.every((expert) => members.has(expert)) ? null : 'dissent-of-no-member'
  }
}

/** A vote decides by the share of those present: whoever is in the room is counted, if only as abstaining. */
function whyVoteDecidesNothing(vote: Vote, state: CentreState): string | null {
  return presentAt(vote) === presentIn(state).length ? null : 'votes-not-counted'
}

function isIndicator(code: IndicatorCode, { scheme }: PanelSource): boolean {
  return scheme !== null && indicatorsOf(scheme).some((indicator) => indicator.code === code)
}

/** The members in the room for a centre. */
export function presentIn({ states, decisions }: CentreState): readonly ExpertId[] {
  return presentMembers(
    states.map(({ seat, state }) => ({ expert: seat.expert, state })),
    decisions,
  )
}

/** What the panel verifies otherwise than claimed needs a reason code, as an expert's finding does. */
function saysWhy(
  { settled }: Extract<PanelDecision, { kind: 'settle' }>,
  { scheme }: PanelSource,
  { version }: AssignedCentre,
): boolean {
  return scheme === null || version === null || !lacksReason(scheme, version.claims, settled)
}

function isClaimed(
  { settled }: Extract<PanelDecision, { kind: 'settle' }>,
  { scheme }: PanelSource,
  { version }: AssignedCentre,
): boolean {
  const key = verificationKey(settled)
  switch (settled.kind) {
    case 'figure':
      return version?.claims.figures.some(({ input, year }) => `${input}/${year}` === key) === true
    case 'row':
      return version?.claims.rows.some(({ list, row }) => `${list}/${row}` === key) === true
    case 'fact':
      return scheme?.facts.some(({ code }) => code === settled.fact) === true
  }
}
