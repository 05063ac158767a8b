import { toFraction } from '../../domain/exact.ts'
import type { IndicatorCode } from '../../domain/indicator.ts'
import type { ExpertId } from '../../domain/round.ts'
import type { Ratings } from '../../statistics/ratings.ts'
import type { PanelMatrix } from './panel-matrix.ts'

/** The judgements of a panel as the measures of agreement take them: a row an indicator, a column an expert. */
export interface PanelRatings {
  readonly indicators: readonly IndicatorCode[]
  readonly experts: readonly ExpertId[]
  /** Shares of the weight in per cent, 0–100; `null` where he gave none. */
  readonly ratings: Ratings
}

/** What was judged, and by whom. Figures are verified, not judged: they have no place here. */
export function panelRatings({ experts, rows }: PanelMatrix): PanelRatings {
  const judged = rows.filter(({ kind, applies }) => kind === 'qualitative' && applies)
  return {
    indicators: judged.map(({ indicator }) => indicator),
    experts,
    ratings: judged.map(({ cells }) =>
      cells.map(({ share }) => (share === null ? null : toFraction(share).mul(100).valueOf())),
    ),
  }
}
