import Fraction from 'fraction.js'
import type { PanelRule } from '../../domain/scheme.ts'
import type { PanelScore } from './score-panel.ts'

/** Sheets that have a total, ready to be brought together many times. */
export interface WholeSheets {
  /** Points of each dimension of the panel, after the points of each sheet in one dimension moved by so much. */
  readonly moved: (dimension: number, changes: readonly Fraction[]) => readonly Fraction[]
}

/**
 * The rules over totals on integers over one denominator: the same results as with fractions, exactly, at a
 * fraction of the time, for the hundreds of trials that robustness takes.
 */
export function wholeSheets(rule: PanelRule, score: PanelScore): WholeSheets {
  const points = score.whole.map((expert) =>
    score.inputs.scored.map(({ indicators }) => {
      const judged = score.judged.filter((each) => each.expert === expert)
      return indicators.reduce((sum, { indicator: { code }, share: settled }) => {
        const share = judged.find(({ indicator }) => indicator === code)?.share ?? settled
        return sum.add(score.weightOf(code).mul(share))
      }, new Fraction(0))
    }),
  )
  const denominator = commonDenominator(points.flat())
  const units = points.map((own) => own.map((each) => unitsOf(each, denominator)))
  return {
    moved: (dimension, changes) => {
      const finer = commonDenominator(changes)
      const sheets = units.map((own, sheet) =>
        own.map((value, at) => {
          const change = at === dimension ? changes[sheet] : undefined
          return value * finer + (change === undefined ? 0n : unitsOf(change, denominator * finer))
        }),
      )
      return combined(rule, sheets, denominator * finer)
    },
  }
}

function combined(
  { method, trimFrom }: PanelRule,
  sheets: readonly (readonly bigint[])[],
  denominator: bigint,
): readonly Fraction[] {
  const count = sheets.length
  const totals = sheets.map((own) => own.reduce((sum, each) => sum + each, 0n))
  const sorted = totals.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0))
  const [from, to] =
    method === 'median'
      ? [Math.floor((count - 1) / 2), Math.floor(count / 2) + 1]
      : method === 'trimmed-totals' && count >= trimFrom
        ? [1, count - 1]
        : [0, count]
  // sheets with one total share the places that it holds between `from` and `to`, as in `weightsOf`
  const shares = Array.from({ length: count }, (_unused, at) => BigInt(at + 1)).reduce(leastCommon, 1n)
  const weights = totals.map((total) => {
    const [first, last] = [sorted.indexOf(total), sorted.lastIndexOf(total) + 1]
    const places = Math.max(0, Math.min(last, to) - Math.max(first, from))
    return (shares / BigInt(last - first)) * BigInt(places)
  })
  const whole = shares * BigInt(to - from) * denominator
  return (sheets[0] ?? []).map((_points, dimension) => {
    const sum = sheets.reduce((all, own, at) => all + (own[dimension] ?? 0n) * (weights[at] ?? 0n), 0n)
    return new Fraction(sum, whole)
  })
}

function commonDenominator(values: readonly Fraction[]): bigint {
  return values.reduce((common, { d }) => leastCommon(common, d), 1n)
}

function unitsOf({ s, n, d }: Fraction, denominator: bigint): bigint {
  return s * n * (denominator / d)
}

function leastCommon(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right]
  while (b !== 0n) [a, b] = [b, a % b]
  return (left / a) * right
}
