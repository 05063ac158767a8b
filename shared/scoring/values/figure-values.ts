import Fraction from 'fraction.js'
import type { CountedInputs } from '../counted-inputs.ts'
import type { OfKind } from './of-kind.ts'

/** Sum over the years of the period 累计. */
export function sumValue({ input }: OfKind<'sum'>, { years, figure }: CountedInputs): Fraction {
  return years.reduce((sum, year) => sum.add(figure(input, year) ?? 0), new Fraction(0))
}

/** Sum over the years divided by their number 年均, whether or not each year has a figure. */
export function meanValue({ input }: OfKind<'mean'>, inputs: CountedInputs): Fraction {
  return sumValue({ kind: 'sum', input }, inputs).div(inputs.years.length)
}

/** The figure of the last year of the period 年度 / 时点. */
export function lastYearValue({ input }: OfKind<'last-year'>, { period, figure }: CountedInputs): Fraction {
  return figure(input, period.to) ?? new Fraction(0)
}
