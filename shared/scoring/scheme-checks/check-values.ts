import type { Unit } from '../../domain/input-definition.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { Condition, ValueExpression } from '../../domain/value-expression.ts'
import type { SchemeProblem } from '../scheme-problem.ts'
import { eachIndicator } from './each-indicator.ts'

type List = Scheme['lists'][number]

/** Every value rests on inputs, columns and options that are there, and its units fit. */
export function checkValues(scheme: Scheme): readonly SchemeProblem[] {
  return eachIndicator(scheme).flatMap(({ indicator, place }) => {
    if (indicator.kind !== 'quantitative') return []
    const found = checkExpression(scheme, indicator.value, `${place}.value`)
    const unit = unitOf(scheme, indicator.value)
    const fits = unit === null || unit === indicator.unit
    return fits
      ? found
      : [...found, { code: 'units' as const, place: `${place}.unit`, detail: `${indicator.unit} ≠ ${unit}` }]
  })
}

function checkExpression(scheme: Scheme, value: ValueExpression, place: string): readonly SchemeProblem[] {
  switch (value.kind) {
    case 'sum':
    case 'mean':
    case 'last-year':
      return scheme.scalars.some(({ code }) => code === value.input)
        ? []
        : [{ code: 'unknown-input', place: `${place}.input`, detail: value.input }]
    case 'difference':
      return [
        ...checkExpression(scheme, value.minuend, `${place}.minuend`),
        ...checkExpression(scheme, value.subtrahend, `${place}.subtrahend`),
        ...sameUnit(scheme, value.minuend, value.subtrahend, place),
      ]
    case 'ratio':
      return [
        ...checkExpression(scheme, value.numerator, `${place}.numerator`),
        ...checkExpression(scheme, value.denominator, `${place}.denominator`),
        ...sameUnit(scheme, value.numerator, value.denominator, place),
      ]
    case 'distinct-count':
      return inList(scheme, value.list, place, (list) => [
        ...column(list, value.column, `${place}.column`),
        ...(value.eachYearMean === undefined
          ? []
          : column(list, value.eachYearMean, `${place}.eachYearMean`)),
        ...conditions(list, value.where, `${place}.where`),
      ])
    case 'mean-completion':
      return inList(scheme, value.list, place, (list) => [
        ...column(list, value.target, `${place}.target`),
        ...column(list, value.done, `${place}.done`),
      ])
    case 'item-points':
      return value.rules.flatMap((rule, at) =>
        inList(scheme, rule.list, `${place}.rules[${at}]`, (list) => [
          ...(rule.distinctBy === undefined
            ? []
            : column(list, rule.distinctBy, `${place}.rules[${at}].distinctBy`)),
          ...rule.points.flatMap(({ when }, index) =>
            conditions(list, when, `${place}.rules[${at}].points[${index}].when`),
          ),
          ...rule.factors.flatMap(({ when }, index) =>
            conditions(list, when, `${place}.rules[${at}].factors[${index}].when`),
          ),
        ]),
      )
    case 'facts':
      return value.facts.flatMap((fact, at) =>
        scheme.facts.some(({ code }) => code === fact)
          ? []
          : [{ code: 'unknown-fact' as const, place: `${place}.facts[${at}]`, detail: fact }],
      )
  }
}

function inList(
  { lists }: Scheme,
  code: string,
  place: string,
  check: (list: List) => readonly SchemeProblem[],
): readonly SchemeProblem[] {
  const list = lists.find((candidate) => candidate.code === code)
  return list === undefined ? [{ code: 'unknown-input', place: `${place}.list`, detail: code }] : check(list)
}

function column({ columns }: List, id: string, place: string): readonly SchemeProblem[] {
  return columns.some((candidate) => candidate.id === id)
    ? []
    : [{ code: 'unknown-column', place, detail: id }]
}

function conditions(list: List, when: readonly Condition[], place: string): readonly SchemeProblem[] {
  return when.flatMap((condition, at): readonly SchemeProblem[] => {
    const found = list.columns.find(({ id }) => id === condition.column)
    if (found === undefined)
      return [{ code: 'unknown-column', place: `${place}[${at}].column`, detail: condition.column }]
    if (condition.test !== 'one-of') return []
    const options = found.type === 'choice' ? found.options.map(({ code }) => code) : []
    return condition.options
      .filter((option) => !options.includes(option))
      .map((option) => ({ code: 'unknown-option', place: `${place}[${at}].options`, detail: option }))
  })
}

/** The unit of a value; null where it cannot be told because an input is missing. */
function unitOf(scheme: Scheme, value: ValueExpression): Unit | null {
  switch (value.kind) {
    case 'sum':
    case 'mean':
    case 'last-year':
      return scheme.scalars.find(({ code }) => code === value.input)?.unit ?? null
    case 'difference':
      return unitOf(scheme, value.minuend)
    case 'ratio':
    case 'mean-completion':
      return 'percent'
    case 'item-points':
    case 'facts':
      return 'point'
    case 'distinct-count':
      return null
  }
}

function sameUnit(
  scheme: Scheme,
  left: ValueExpression,
  right: ValueExpression,
  place: string,
): readonly SchemeProblem[] {
  const [one, other] = [unitOf(scheme, left), unitOf(scheme, right)]
  return one === null || other === null || one === other
    ? []
    : [{ code: 'units', place, detail: `${one} ≠ ${other}` }]
}
