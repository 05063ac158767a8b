import { toFraction } from '../../domain/exact.ts'
import type { Vote } from '../../domain/panel-decision.ts'
import type { RoundRules } from '../../domain/round.ts'

/** Members who were there: those who abstained among them. */
export function presentAt(vote: Vote): number {
  return vote.for + vote.against + vote.abstained
}

/** Whether so many of the present said yes as the rules ask for, that share included. A vote of nobody carries nothing. */
export function voteCarried({ of, outOf }: RoundRules['majority'], vote: Vote): boolean {
  const present = presentAt(vote)
  return present > 0 && vote.for * outOf >= present * of
}

/** Whether enough members are present, of those who may take part (the recused are not among them). */
export function quorumMet(
  { members, percent }: RoundRules['quorum'],
  present: number,
  mayTakePart: number,
): boolean {
  return (
    present >= members &&
    toFraction(percent)
      .mul(mayTakePart)
      .compare(present * 100) <= 0
  )
}
