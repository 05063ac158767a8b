import Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { ItemRule } from '../../domain/value-expression.ts'
import { comparedText } from '../cells.ts'
import { meets } from '../condition.ts'
import type { CountedInputs, CountedRow } from '../counted-inputs.ts'
import type { OfKind } from './of-kind.ts'

interface Points {
  readonly points: Fraction
  readonly group: string
}

const total = (items: readonly Points[]) =>
  items.reduce((sum, { points }) => sum.add(points), new Fraction(0))

/** Σ points by type and role, each group up to its sub-cap. The order of rows does not matter. */
export function itemPointsValue(
  { rules, subCaps }: OfKind<'item-points'>,
  { rows, period }: CountedInputs,
): Fraction {
  const items = rules.flatMap((rule) => bestRows(rule, rows(rule.list), period).flat())
  const caps = new Map(subCaps.map(({ group, cap }) => [group, toFraction(cap)]))
  let sum = new Fraction(0)
  for (const [group, members] of Map.groupBy(items, (item) => item.group)) {
    const points = total(members)
    const cap = caps.get(group)
    sum = sum.add(cap !== undefined && points.compare(cap) > 0 ? cap : points)
  }
  return sum
}

/** The points of each row; of rows that stand for the same thing, only the best one's. */
function bestRows(
  rule: ItemRule,
  rows: readonly CountedRow[],
  period: CountedInputs['period'],
): readonly (readonly Points[])[] {
  const { distinctBy } = rule
  if (distinctBy === undefined) return rows.map((row) => rowPoints(rule, row, period))
  const same = Map.groupBy(rows, (row) => comparedText(row, distinctBy) || row.key)
  return [...same.values()].map((alike) => alike.map((row) => rowPoints(rule, row, period)).reduce(better))
}

/** The higher of two; at equal points the one outside sub-caps, so that the order of rows does not decide. */
function better(left: readonly Points[], right: readonly Points[]): readonly Points[] {
  const difference = total(left).compare(total(right))
  if (difference !== 0) return difference > 0 ? left : right
  const groups = (items: readonly Points[]) => items.map(({ group }) => group).join()
  return groups(left) <= groups(right) ? left : right
}

function rowPoints(rule: ItemRule, row: CountedRow, period: CountedInputs['period']): readonly Points[] {
  const matching = rule.points.filter(({ when }) => meets(row, when, period))
  const counted = rule.mode === 'first' ? matching.slice(0, 1) : matching
  const factors = rule.factors.filter(({ when }) => meets(row, when, period))
  return counted.map(({ points, group }) => ({
    points: factors.reduce((product, { factor }) => product.mul(toFraction(factor)), toFraction(points)),
    group: factors.findLast((factor) => factor.group !== undefined)?.group ?? group ?? '',
  }))
}
