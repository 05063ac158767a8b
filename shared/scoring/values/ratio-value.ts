import Fraction from 'fraction.js'
import type { CountedInputs } from '../counted-inputs.ts'
import type { Evaluate, OfKind } from './of-kind.ts'

/** Numerator over denominator in per cent; a zero denominator gives 0, as the scheme's table says. */
export function ratioValue(
  { numerator, denominator }: OfKind<'ratio'>,
  inputs: CountedInputs,
  evaluate: Evaluate,
): Fraction {
  const below = evaluate(denominator, inputs) ?? new Fraction(0)
  if (below.equals(0)) return new Fraction(0)
  return (evaluate(numerator, inputs) ?? new Fraction(0)).div(below).mul(100)
}
