import { toFraction } from '#shared/domain/exact.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { indicatorsOf, type Scheme } from '#shared/domain/scheme.ts'
import type { PanelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import type { Ratings } from '#shared/statistics/ratings.ts'

/** The judged indicators of a panel as tables of ratings: a row an indicator, a column an expert. */
export interface PanelRatings {
  readonly experts: readonly ExpertId[]
  /** Levels as numbers, the best the highest; nothing to be judged is 0. */
  readonly levels: Ratings
  /** Points in per cent of the indicator's weight, 0–100. */
  readonly percents: Ratings
}

/** Only what experts judged: measured indicators follow from figures, and say nothing about their agreement. */
export function panelRatings(scheme: Scheme, { experts, rows }: PanelMatrix): PanelRatings {
  const judged = rows.filter(({ kind, applies }) => kind === 'qualitative' && applies)
  const rankOf = new Map<string, readonly string[]>(
    indicatorsOf(scheme).map((indicator) => [
      indicator.code,
      indicator.kind === 'qualitative' ? indicator.levels.map(({ level }) => level).toReversed() : [],
    ]),
  )
  return {
    experts,
    levels: judged.map(({ indicator, cells }) =>
      cells.map(({ state, level }) =>
        state !== 'given' ? null : level === null ? 0 : (rankOf.get(indicator) ?? []).indexOf(level) + 1,
      ),
    ),
    percents: judged.map(({ cells }) =>
      cells.map(({ share }) => (share === null ? null : toFraction(share).mul(100).valueOf())),
    ),
  }
}
