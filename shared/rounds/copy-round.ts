import type { Day, RoundId } from '../domain/brand.ts'
import type { ReviewPeriod } from '../domain/claim.ts'
import type { Round } from '../domain/round.ts'

export interface CopiedRound {
  readonly id: RoundId
  readonly name: string
  readonly period: ReviewPeriod
  readonly cutOffDay: Day
}

/**
 * A new round with kind, scheme, rules and people of an earlier one; their keys stay pinned. Centres, panels,
 * recusals, visits and results do not come along: they belong to the year.
 */
export function copyRound(round: Round, { id, name, period, cutOffDay }: CopiedRound): Round {
  return {
    ...round,
    id,
    name,
    period,
    cutOffDay,
    revision: 0,
    state: 'draft',
    copiedFrom: round.id,
    centres: [],
    panels: [],
    recusals: [],
    visits: [],
  }
}
