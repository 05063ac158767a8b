import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { ValueFunction } from '../../domain/value-function.ts'

type Steps = Extract<ValueFunction, { readonly kind: 'steps' }>

/** Points of the highest step whose lower bound the value reaches; the bound belongs to its step. */
export function stepsPoints({ steps }: Steps, value: Fraction): Fraction {
  const reached = steps.findLast(({ from }) => value.compare(toFraction(from)) >= 0)
  return reached === undefined ? new Fraction(0) : toFraction(reached.points)
}
