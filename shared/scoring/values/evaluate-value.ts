import type Fraction from 'fraction.js'
import type { ValueExpression } from '../../domain/value-expression.ts'
import type { CountedInputs } from '../counted-inputs.ts'
import { differenceValue } from './difference-value.ts'
import { distinctCountValue } from './distinct-count-value.ts'
import { factsValue } from './facts-value.ts'
import { lastYearValue, meanValue, sumValue } from './figure-values.ts'
import { itemPointsValue } from './item-points-value.ts'
import { meanCompletionValue } from './mean-completion-value.ts'
import { ratioValue } from './ratio-value.ts'

/**
 * A value over inputs, exact; a line a kind. `null` only where there is nothing to take a value of (a mean of no
 * rows). Absent figures count as 0. May be negative where the inputs contradict each other: callers refuse it.
 */
export function evaluateValue(expression: ValueExpression, inputs: CountedInputs): Fraction | null {
  switch (expression.kind) {
    case 'sum':
      return sumValue(expression, inputs)
    case 'mean':
      return meanValue(expression, inputs)
    case 'last-year':
      return lastYearValue(expression, inputs)
    case 'difference':
      return differenceValue(expression, inputs, evaluateValue)
    case 'ratio':
      return ratioValue(expression, inputs, evaluateValue)
    case 'distinct-count':
      return distinctCountValue(expression, inputs)
    case 'mean-completion':
      return meanCompletionValue(expression, inputs)
    case 'item-points':
      return itemPointsValue(expression, inputs)
    case 'facts':
      return factsValue(expression, inputs)
  }
}
