import type { Vote } from '../../domain/panel-decision.ts'
import type { RoundRules } from '../../domain/round.ts'

/** Members who were there: those who abstained among them. */
export function presentAt(vote: Vote): number {
  return vote.for + vote.against + vote.abstained
}

/**
 * Whether so many of the present said yes as the rules ask for, that share included. `present`: who was in the room,
 * where more are known to have been there than voted. A vote of nobody carries nothing.
 */
export function voteCarried(
  { of, outOf }: RoundRules['majority'],
  vote: Vote,
  present: number = presentAt(vote),
): boolean {
  const counted = Math.max(present, presentAt(vote))
  return counted > 0 && vote.for * outOf >= counted * of
}
