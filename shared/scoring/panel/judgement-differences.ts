import Fraction from 'fraction.js'
import { toFraction, toRational } from '../../domain/exact.ts'
import type { IndicatorCode } from '../../domain/indicator.ts'
import type { Scheme } from '../../domain/scheme.ts'
import type { Difference } from './difference.ts'
import { spreadOf } from './median.ts'
import type { MatrixRow, PanelMatrix, Subtotal } from './panel-matrix.ts'
import { inOrder, type PanelToGrade } from './panel-sheet.ts'
import { standingDecisions } from './standing-decisions.ts'

/** Indicators with somebody levels apart, and subtotals with somebody apart, by the matrix. */
export function judgementDifferences(
  scheme: Scheme,
  { decisions, sheets }: Pick<PanelToGrade, 'decisions' | 'sheets'>,
  { rows, subtotals }: PanelMatrix,
): readonly Difference[] {
  const discussed = standingDecisions(decisions, 'difference', ({ indicator }) => indicator)
  const stateOf = (indicator: IndicatorCode) => (discussed.has(indicator) ? 'decided' : 'open')
  const ordered = inOrder(sheets)
  const levels = rows
    .filter(({ outliers }) => outliers.length > 0)
    .map(
      ({ indicator, spread, cells }): Difference => ({
        kind: 'levels',
        id: `levels:${indicator}`,
        item: indicator,
        indicator,
        state: stateOf(indicator),
        spread: spread?.points ?? zero,
        entries: cells
          .filter(({ state }) => state !== 'away')
          .map(({ expert, level, share, levelsApart, outlier }) => {
            const judgement = ordered
              .find((sheet) => sheet.expert === expert)
              ?.content.judgements.find((each) => each.indicator === indicator)
            const { note = '', pointers = [] } = judgement ?? {}
            return { expert, level, share, levelsApart, outlier, note, pointers }
          }),
      }),
    )
  const apart = subtotals.flatMap((subtotal): readonly Difference[] => {
    const indicator = farthestIndicator(scheme, rows, subtotal)
    if (indicator === null) return []
    const { dimension, experts } = subtotal
    const item = dimension ?? 'all'
    const points = experts.flatMap((each) => (each.points === null ? [] : [toFraction(each.points)]))
    return [
      {
        kind: 'subtotal',
        id: `subtotal:${item}`,
        item,
        dimension,
        indicator,
        state: stateOf(indicator),
        spread: toRational(spreadOf(points) ?? new Fraction(0)),
        entries: experts,
      },
    ]
  })
  return [...levels, ...apart]
}

const zero = toRational(new Fraction(0))

/** Where the flagged experts of a subtotal are farthest from the medians, in points; null where nobody is flagged. */
function farthestIndicator(
  scheme: Scheme,
  rows: readonly MatrixRow[],
  { dimension, experts }: Subtotal,
): IndicatorCode | null {
  const flagged = new Set(experts.filter((each) => each.flagged).map(({ expert }) => expert))
  if (flagged.size === 0) return null
  const own = scheme.dimensions
    .filter(({ code }) => dimension === null || code === dimension)
    .flatMap(({ indicators }) => indicators.map(({ code }) => code))
  const distances = rows
    .filter(({ kind, applies, indicator }) => kind === 'qualitative' && applies && own.includes(indicator))
    .map(({ indicator, cells, median }) => {
      const middle = toFraction(median?.points ?? zero)
      const sum = cells
        .filter(({ expert, points }) => flagged.has(expert) && points !== null)
        .reduce(
          (all, { points }) =>
            all.add(
              toFraction(points ?? zero)
                .sub(middle)
                .abs(),
            ),
          new Fraction(0),
        )
      return { indicator, sum }
    })
  return distances.toSorted((left, right) => right.sum.compare(left.sum))[0]?.indicator ?? null
}
