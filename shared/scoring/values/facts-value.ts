import Fraction from 'fraction.js'
import type { CountedInputs } from '../counted-inputs.ts'
import type { OfKind } from './of-kind.ts'

/** How many of the facts hold; an unanswered one does not. */
export function factsValue({ facts }: OfKind<'facts'>, { fact }: CountedInputs): Fraction {
  return new Fraction(facts.filter((code) => fact(code) === true).length)
}
