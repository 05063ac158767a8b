import type { PanelDecision } from '../domain/panel-decision.ts'
import type { HandInState } from '../domain/panel-result.ts'
import type { ExpertId } from '../domain/round.ts'

/** Where a member stands for a centre. */
export interface Standing {
  readonly expert: ExpertId
  readonly state: HandInState
}

/** Members without those who are recused from the centre, before or after they sealed: they leave the denominators. */
export function takingPart(standings: readonly Standing[]): readonly ExpertId[] {
  return standings.filter(({ state }) => state !== 'recused' && state !== 'void').map(({ expert }) => expert)
}

/** Who is in the room for a centre: as taken down last, else all; never one who is recused since. */
export function presentMembers(
  standings: readonly Standing[],
  decisions: readonly PanelDecision[],
): readonly ExpertId[] {
  const eligible = takingPart(standings)
  const taken = decisions.findLast(({ kind }) => kind === 'present')
  return taken?.kind === 'present' ? taken.experts.filter((expert) => eligible.includes(expert)) : eligible
}
