import { toFraction } from '../domain/exact.ts'
import type { RoundRules } from '../domain/round.ts'

/** How many of `eligible` members must be present: the number of the rules, or their share if that is more. */
export function quorumOf({ quorum }: Pick<RoundRules, 'quorum'>, eligible: number): number {
  const share = Number(toFraction(quorum.percent).mul(eligible).div(100).ceil().n)
  return Math.max(quorum.members, share)
}

/** Whether so many votes carry a conclusion or a veto among those present; inclusive, exact. */
export function carries({ majority }: Pick<RoundRules, 'majority'>, votes: number, present: number): boolean {
  return present > 0 && votes * majority.outOf >= present * majority.of
}
