import Fraction from 'fraction.js'
import { toFraction } from '../domain/exact.ts'
import type { Dimension, IndicatorCode } from '../domain/indicator.ts'

export interface Weighting {
  /** Weight after "not applicable" is spread: w·W/(W−w_na); 0 for the ones that do not apply. */
  readonly weightOf: (indicator: IndicatorCode) => Fraction
  /** Weight that does not apply, in per cent of the dimension: over the scheme's limit the panel votes. */
  readonly notApplicablePercent: Fraction
}

/** Spreads the weight of what does not apply over the rest of the same dimension, in proportion. */
export function weighting(dimension: Dimension, notApplicable: ReadonlySet<string>): Weighting {
  const whole = toFraction(dimension.weight)
  const away = dimension.indicators
    .filter(({ code }) => notApplicable.has(code))
    .reduce((sum, { weight }) => sum.add(toFraction(weight)), new Fraction(0))
  const rest = whole.sub(away)
  const factor = rest.equals(0) ? new Fraction(0) : whole.div(rest)
  const weights = new Map<string, Fraction>(
    dimension.indicators.map(({ code, weight }) => [
      code,
      notApplicable.has(code) ? new Fraction(0) : toFraction(weight).mul(factor),
    ]),
  )
  return {
    weightOf: (indicator) => weights.get(indicator) ?? new Fraction(0),
    notApplicablePercent: away.div(whole).mul(100),
  }
}
