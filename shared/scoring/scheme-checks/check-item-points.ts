import { toFraction } from '../../domain/exact.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { ItemRule } from '../../domain/value-expression.ts'
import type { SchemeProblem } from '../scheme-problem.ts'
import type { OfKind } from '../values/of-kind.ts'
import { checkColumn, checkConditions, nameTypes, withList } from './columns.ts'

/** Points and factors of items: columns and options that are there, nothing below zero, sub-caps of groups that are used. */
export function checkItemPoints(
  scheme: Scheme,
  { rules, subCaps }: OfKind<'item-points'>,
  place: string,
): readonly SchemeProblem[] {
  const groups = new Set(
    rules.flatMap(({ points, factors }) => [...points, ...factors].map(({ group }) => group)),
  )
  return [
    ...rules.flatMap((rule, at) => checkRule(scheme, rule, `${place}.rules[${at}]`)),
    ...subCaps.flatMap(({ group, cap }, at): readonly SchemeProblem[] => {
      const where = `${place}.subCaps[${at}]`
      const twice = subCaps.findIndex((other) => other.group === group) !== at
      return [
        ...(groups.has(group)
          ? []
          : [{ code: 'unknown-group' as const, place: `${where}.group`, detail: group }]),
        ...(twice ? [{ code: 'duplicate' as const, place: `${where}.group`, detail: group }] : []),
        ...(isNegative(cap) ? [{ code: 'function' as const, place: `${where}.cap`, detail: cap }] : []),
      ]
    }),
  ]
}

const isNegative = (value: Parameters<typeof toFraction>[0]) => toFraction(value).compare(0) < 0

function checkRule(scheme: Scheme, rule: ItemRule, place: string): readonly SchemeProblem[] {
  return withList(scheme, rule.list, `${place}.list`, (list) => [
    ...(rule.distinctBy === undefined
      ? []
      : checkColumn(list, rule.distinctBy, nameTypes, `${place}.distinctBy`)),
    ...rule.points.flatMap(({ when, points }, at) => [
      ...checkConditions(list, when, `${place}.points[${at}].when`),
      ...(isNegative(points)
        ? [{ code: 'function' as const, place: `${place}.points[${at}].points`, detail: points }]
        : []),
    ]),
    ...rule.factors.flatMap(({ when, factor }, at) => [
      ...checkConditions(list, when, `${place}.factors[${at}].when`),
      ...(isNegative(factor)
        ? [{ code: 'function' as const, place: `${place}.factors[${at}].factor`, detail: factor }]
        : []),
    ]),
  ])
}
