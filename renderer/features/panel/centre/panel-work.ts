import type { PanelCentre } from '#shared/contract/panel.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { aggregatePanel, type PanelAggregation } from '#shared/scoring/panel/aggregate-panel.ts'
import type { Difference } from '#shared/scoring/panel/difference.ts'
import { differences } from '#shared/scoring/panel/differences.ts'
import { type PanelMatrix, panelMatrix } from '#shared/scoring/panel/panel-matrix.ts'
import type { PanelToGrade } from '#shared/scoring/panel/panel-sheet.ts'

/** What the page computes from the sheets, exactly as the core will when the result is signed. */
export interface PanelWork {
  readonly scheme: Scheme
  readonly panel: PanelToGrade
  readonly matrix: PanelMatrix
  readonly differences: readonly Difference[]
  readonly aggregation: PanelAggregation
}

/** Null before the sheets are opened, and for a consultation, which has no scores. */
export function panelWork(centre: PanelCentre): PanelWork | null {
  const { scheme, sheets, firstSealed, round, claims, decisions, row } = centre
  if (scheme === null || round.scheme === null || !row.opened || sheets.length === 0) return null
  const panel: PanelToGrade = { period: round.period, claims, sheets, decisions, rules: round.rules }
  return {
    scheme,
    panel,
    matrix: panelMatrix(scheme, panel),
    differences: differences(scheme, panel, firstSealed),
    aggregation: aggregatePanel(scheme, panel),
  }
}
