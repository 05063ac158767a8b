import type { ListRow } from '#shared/domain/claim.ts'
import type { Indicator } from '#shared/domain/indicator.ts'
import type { FactCode, ListCode, ScalarCode } from '#shared/domain/input-definition.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import type { ValueExpression } from '#shared/domain/value-expression.ts'

/** What a value rests on, in the order of first use. */
export interface UsedInputs {
  readonly scalars: readonly ScalarCode[]
  readonly lists: readonly ListCode[]
  readonly facts: readonly FactCode[]
}

const nothing: UsedInputs = { scalars: [], lists: [], facts: [] }

function join(left: UsedInputs, right: UsedInputs): UsedInputs {
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
      return { ...nothing, scalars: [expression.input] }
    case 'difference':
      return join(inputsOfExpression(expression.minuend), inputsOfExpression(expression.subtrahend))
    case 'ratio':
      return join(inputsOfExpression(expression.numerator), inputsOfExpression(expression.denominator))
    case 'distinct-count':
    case 'mean-completion':
      return { ...nothing, lists: [expression.list] }
    case 'item-points':
      return { ...nothing, lists: [...new Set(expression.rules.map(({ list }) => list))] }
    case 'facts':
      return { ...nothing, facts: expression.facts }
  }
}

export function inputsOfIndicator(indicator: Indicator): UsedInputs {
  return indicator.kind === 'quantitative' ? inputsOfExpression(indicator.value) : nothing
}

/** Inputs that no indicator reads: they back qualitative scores, cross-checks and caps, and are verified all the same. */
export function otherInputs(scheme: Scheme): UsedInputs {
  const used = scheme.dimensions
    .flatMap((dimension) => dimension.indicators)
    .map(inputsOfIndicator)
    .reduce(join, nothing)
  return {
    scalars: scheme.scalars.map(({ code }) => code).filter((code) => !used.scalars.includes(code)),
    lists: scheme.lists.map(({ code }) => code).filter((code) => !used.lists.includes(code)),
    facts: scheme.facts.map(({ code }) => code).filter((code) => !used.facts.includes(code)),
  }
}

export const otherSection = 'other'

/** The section of the left pane where an item is worked on: an indicator's code, or `other`. */
export function sectionOfItem(scheme: Scheme, item: string): string {
  const [code = ''] = item.split('/')
  const indicators = scheme.dimensions.flatMap((dimension) => dimension.indicators)
  const holder = indicators.find((indicator) => {
    if (indicator.code === code) return true
    const { scalars, lists, facts } = inputsOfIndicator(indicator)
    return [...scalars, ...lists, ...facts].some((input) => input === code)
  })
  return holder?.code ?? otherSection
}

/** Whether an open item is worked on in a section. */
export function itemInSection(scheme: Scheme, section: string, item: string): boolean {
  const [code = ''] = item.split('/')
  if (code === section) return true
  const indicator = scheme.dimensions
    .flatMap((dimension) => dimension.indicators)
    .find((candidate) => candidate.code === section)
  const inputs = indicator === undefined ? otherInputs(scheme) : inputsOfIndicator(indicator)
  return [...inputs.scalars, ...inputs.lists, ...inputs.facts].some((input) => input === code)
}

export function rowKey(row: ListRow): string {
  return `${row.list}/${row.row}`
}
