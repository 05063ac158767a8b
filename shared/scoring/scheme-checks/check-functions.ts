import type Fraction from 'fraction.js'
import { toFraction } from '../../domain/exact.ts'
import type { QuantitativeIndicator } from '../../domain/indicator.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { SchemeProblem } from '../scheme-problem.ts'
import { eachIndicator } from './each-indicator.ts'

/** Every function rises from 0 to the weight and stays inside it. */
export function checkFunctions(scheme: Scheme): readonly SchemeProblem[] {
  return eachIndicator(scheme).flatMap(({ indicator, place }) =>
    indicator.kind === 'quantitative' ? checkFunction(indicator, `${place}.function`) : [],
  )
}

function checkFunction(indicator: QuantitativeIndicator, place: string): readonly SchemeProblem[] {
  const bad = (where: string, detail: string): SchemeProblem => ({
    code: 'function',
    place: `${place}.${where}`,
    detail,
  })
  const above = (left: Fraction, right: Fraction | number) => left.compare(right) > 0
  const rule = indicator.function
  const weight = toFraction(indicator.weight)
  switch (rule.kind) {
    case 'base-full': {
      const [base, full, share] = [toFraction(rule.base), toFraction(rule.full), toFraction(rule.shareAtBase)]
      return [
        ...(above(full, base) ? [] : [bad('full', `${rule.base} ≥ ${rule.full}`)]),
        ...(base.compare(0) < 0 || (rule.below === 'prop' && base.equals(0)) ? [bad('base', rule.base)] : []),
        ...(share.compare(0) < 0 || above(share, 1) ? [bad('shareAtBase', rule.shareAtBase)] : []),
      ]
    }
    case 'proportional':
      return above(toFraction(rule.full), 0) ? [] : [bad('full', rule.full)]
    case 'steps':
      return rule.steps.flatMap(({ from, points }, at) => {
        const before = rule.steps[at - 1]
        const descends =
          before !== undefined &&
          (!above(toFraction(from), toFraction(before.from)) ||
            above(toFraction(before.points), toFraction(points)))
        const over = above(toFraction(points), weight)
        const negative = toFraction(points).compare(0) < 0
        return descends || over || negative ? [bad(`steps[${at}]`, `≥ ${from} → ${points}`)] : []
      })
    case 'checks': {
      const facts = indicator.value.kind === 'facts' ? indicator.value.facts.length : 0
      const most = toFraction(rule.pointsEach).mul(facts)
      return facts > 0 && most.equals(weight)
        ? []
        : [bad('pointsEach', `${facts} × ${rule.pointsEach} ≠ ${indicator.weight}`)]
    }
    case 'items':
      return indicator.value.kind === 'item-points' ? [] : [bad('kind', `items ≠ ${indicator.value.kind}`)]
    case 'cohort':
      return []
  }
}
