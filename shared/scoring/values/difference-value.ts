import Fraction from 'fraction.js'
import type { CountedInputs } from '../counted-inputs.ts'
import type { Evaluate, OfKind } from './of-kind.ts'

export function differenceValue(
  { minuend, subtrahend }: OfKind<'difference'>,
  inputs: CountedInputs,
  evaluate: Evaluate,
): Fraction {
  const zero = new Fraction(0)
  return (evaluate(minuend, inputs) ?? zero).sub(evaluate(subtrahend, inputs) ?? zero)
}
