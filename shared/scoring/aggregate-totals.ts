import Fraction from 'fraction.js'
import type { PanelRule } from '../domain/scheme.ts'

function mean(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), new Fraction(0)).div(values.length)
}

/**
 * One total from those of a panel: mean, median, or the mean without one highest and one lowest from `trimFrom`
 * valid sheets on. Domain rules, section 4.
 *
 * @throws RangeError for an empty panel.
 */
export function aggregateTotals({ method, trimFrom }: PanelRule, totals: readonly Fraction[]): Fraction {
  if (totals.length === 0) throw new RangeError('a panel without a valid sheet has no total')
  const sorted = totals.toSorted((left, right) => left.compare(right))
  if (method === 'median') {
    const middle = (sorted.length - 1) / 2
    return mean(sorted.slice(Math.floor(middle), Math.ceil(middle) + 1))
  }
  return method === 'mean' || sorted.length < trimFrom ? mean(sorted) : mean(sorted.slice(1, -1))
}
