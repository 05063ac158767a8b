import type Fraction from 'fraction.js'
import type { Rational } from '../../domain/exact.ts'
import type { DimensionCode, Indicator, IndicatorCode, Level } from '../../domain/indicator.ts'
import type { ExpertId } from '../../domain/round.ts'
import type { Scheme } from '../../domain/scheme.ts'
import { verifiedInputs } from '../counted-inputs.ts'
import { weighting } from '../weighting.ts'
import { levelRow, valueRow } from './matrix-rows.ts'
import { inOrder, type PanelToGrade } from './panel-sheet.ts'
import { settledContent } from './settle.ts'
import { qualitativeSubtotals } from './subtotals.ts'

/** What one expert gave one indicator. */
export interface MatrixCell {
  readonly expert: ExpertId
  /** `away`: outside his scope, or not applicable for the panel; `marked`: he marked it as not applicable. */
  readonly state: 'given' | 'missing' | 'marked' | 'away'
  readonly level: Level | null
  readonly share: Rational | null
  readonly points: Rational | null
  /** Levels from the panel's median, `1/2` among them. */
  readonly levelsApart: Rational | null
  readonly outlier: boolean
}

/** An indicator across the panel. Of a quantitative one each expert's share follows from his own verified values. */
export interface MatrixRow {
  readonly indicator: IndicatorCode
  readonly kind: Indicator['kind']
  readonly applies: boolean
  readonly weight: Rational
  readonly cells: readonly MatrixCell[]
  readonly median: { readonly share: Rational; readonly points: Rational } | null
  readonly spread: {
    readonly share: Rational
    readonly points: Rational
    readonly levels: number | null
  } | null
  readonly outliers: readonly ExpertId[]
  readonly missing: readonly ExpertId[]
}

/** Points of the judged indicators of a dimension, or with `null` of all: by expert, against the panel's median. */
export interface Subtotal {
  readonly dimension: DimensionCode | null
  readonly weight: Rational
  readonly median: Rational | null
  readonly experts: readonly {
    readonly expert: ExpertId
    /** Null where he did not judge all of them. */
    readonly points: Rational | null
    /** Distance from the median in per cent of the weight. */
    readonly percentApart: Rational | null
    readonly flagged: boolean
  }[]
}

export interface PanelMatrix {
  readonly experts: readonly ExpertId[]
  readonly rows: readonly MatrixRow[]
  readonly subtotals: readonly Subtotal[]
}

/** Indicators × experts with medians, spread and outliers. Sheets with gaps are shown with their gaps. */
export function panelMatrix(scheme: Scheme, panel: PanelToGrade): PanelMatrix {
  const readers = inOrder(panel.sheets).map((sheet) => ({
    sheet,
    verified: verifiedInputs(panel.period, panel.claims, sheet.content),
  }))
  const cohort = panel.cohort ?? new Map<string, readonly Fraction[]>()
  const away = new Set<string>(
    settledContent(scheme, panel).content.notApplicable.map(({ indicator }) => indicator),
  )
  const rows = scheme.dimensions.flatMap((dimension) => {
    const { weightOf } = weighting(dimension, away)
    return dimension.indicators.map((indicator) => {
      const place = { weight: weightOf(indicator.code), applies: !away.has(indicator.code), readers }
      return indicator.kind === 'qualitative'
        ? levelRow(indicator, place, panel.rules.consensusRule.levelsApart)
        : valueRow(indicator, place, cohort)
    })
  })
  return {
    experts: readers.map(({ sheet }) => sheet.expert),
    rows,
    subtotals: qualitativeSubtotals(scheme, rows, panel.rules.consensusRule.subtotalPercent),
  }
}
