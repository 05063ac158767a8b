import { toFraction } from '../domain/exact.ts'
import type { RoundRules } from '../domain/round.ts'

/** How many of `eligible` members must be present: the number of the rules, or their share if that is more. */
export function quorumOf({ quorum }: Pick<RoundRules, 'quorum'>, eligible: number): number {
  const share = Number(toFraction(quorum.percent).mul(eligible).div(100).ceil().n)
  return Math.max(quorum.members, share)
}
