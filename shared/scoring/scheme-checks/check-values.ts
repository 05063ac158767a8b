import type { Scheme } from '../../domain/scheme.ts'
import type { ValueExpression } from '../../domain/value-expression.ts'
import type { SchemeProblem } from '../scheme-problem.ts'
import { checkItemPoints } from './check-item-points.ts'
import { checkColumn, checkConditions, nameTypes, withList } from './columns.ts'
import { eachIndicator } from './each-indicator.ts'
import { checkSameUnit, unitOf, unitOfColumn } from './units.ts'

/** Every value rests on inputs, columns and options that are there, and its units fit. */
export function checkValues(scheme: Scheme): readonly SchemeProblem[] {
  return eachIndicator(scheme).flatMap(({ indicator, place }) => {
    if (indicator.kind !== 'quantitative') return []
    return [
      ...checkExpression(scheme, indicator.value, `${place}.value`),
      ...checkSameUnit(indicator.unit, unitOf(scheme, indicator.value), `${place}.unit`),
    ]
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
        ...checkSameUnit(unitOf(scheme, value.minuend), unitOf(scheme, value.subtrahend), place),
      ]
    case 'ratio':
      return [
        ...checkExpression(scheme, value.numerator, `${place}.numerator`),
        ...checkExpression(scheme, value.denominator, `${place}.denominator`),
        ...checkSameUnit(unitOf(scheme, value.numerator), unitOf(scheme, value.denominator), place),
      ]
    case 'distinct-count':
      return withList(scheme, value.list, `${place}.list`, (list) => [
        ...checkColumn(list, value.column, [...nameTypes, 'choice', 'year'], `${place}.column`),
        ...(value.eachYearMean === undefined
          ? []
          : checkColumn(list, value.eachYearMean, ['year'], `${place}.eachYearMean`)),
        ...checkConditions(list, value.where, `${place}.where`),
      ])
    case 'mean-completion':
      return withList(scheme, value.list, `${place}.list`, (list) => [
        ...checkColumn(list, value.target, ['number'], `${place}.target`),
        ...checkColumn(list, value.done, ['number'], `${place}.done`),
        ...checkSameUnit(
          unitOfColumn(scheme, value.list, value.target),
          unitOfColumn(scheme, value.list, value.done),
          place,
        ),
      ])
    case 'item-points':
      return checkItemPoints(scheme, value, place)
    case 'facts':
      return value.facts.flatMap((fact, at): readonly SchemeProblem[] => {
        const where = `${place}.facts[${at}]`
        const known = scheme.facts.some(({ code }) => code === fact)
        if (!known) return [{ code: 'unknown-fact', place: where, detail: fact }]
        return value.facts.indexOf(fact) === at ? [] : [{ code: 'duplicate', place: where, detail: fact }]
      })
  }
}
