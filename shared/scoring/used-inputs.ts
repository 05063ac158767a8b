import type { Indicator } from '../domain/indicator.ts'
import type { FactCode, ListCode, ScalarCode } from '../domain/input-definition.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { ValueExpression } from '../domain/value-expression.ts'

/** What a value rests on. */
export interface UsedInputs {
  readonly scalars: readonly ScalarCode[]
  readonly lists: readonly ListCode[]
  readonly facts: readonly FactCode[]
}

export const noInputs: UsedInputs = { scalars: [], lists: [], facts: [] }

export function joinInputs(left: UsedInputs, right: UsedInputs): UsedInputs {
  return {
    scalars: [...new Set([...left.scalars, ...right.scalars])],
    lists: [...new Set([...left.lists, ...right.lists])],
    facts: [...new Set([...left.facts, ...right.facts])],
  }
}

export function inputsOfExpression(expression: ValueExpression): UsedInputs {
  switch (expression.kind) {
    case 'sum':
    case 'mean':
    case 'last-year':
      return { ...noInputs, scalars: [expression.input] }
    case 'difference':
      return joinInputs(inputsOfExpression(expression.minuend), inputsOfExpression(expression.subtrahend))
    case 'ratio':
      return joinInputs(inputsOfExpression(expression.numerator), inputsOfExpression(expression.denominator))
    case 'distinct-count':
    case 'mean-completion':
      return { ...noInputs, lists: [expression.list] }
    case 'item-points':
      return { ...noInputs, lists: [...new Set(expression.rules.map(({ list }) => list))] }
    case 'facts':
      return { ...noInputs, facts: expression.facts }
  }
}

export function inputsOfIndicator(indicator: Indicator): UsedInputs {
  return indicator.kind === 'quantitative' ? inputsOfExpression(indicator.value) : noInputs
}

/** Inputs that no indicator reads: they back qualitative scores, cross-checks and caps, and are verified all the same. */
export function otherInputs(scheme: Scheme): UsedInputs {
  const used = scheme.dimensions
    .flatMap((dimension) => dimension.indicators)
    .map(inputsOfIndicator)
    .reduce(joinInputs, noInputs)
  return {
    scalars: scheme.scalars.map(({ code }) => code).filter((code) => !used.scalars.includes(code)),
    lists: scheme.lists.map(({ code }) => code).filter((code) => !used.lists.includes(code)),
    facts: scheme.facts.map(({ code }) => code).filter((code) => !used.facts.includes(code)),
  }
}
