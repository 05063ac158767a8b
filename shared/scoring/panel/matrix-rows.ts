import Fraction from 'fraction.js'
import { toRational } from '../../domain/exact.ts'
import type { Indicator, QualitativeIndicator, QuantitativeIndicator } from '../../domain/indicator.ts'
import type { CountedInputs } from '../counted-inputs.ts'
import { type ScoringView, scoreLevel, valueShare } from '../score-indicator.ts'
import { medianOf, spreadOf } from './median.ts'
import type { MatrixCell, MatrixRow } from './panel-matrix.ts'
import { inScope, type PanelSheet } from './panel-sheet.ts'

export interface RowPlace {
  readonly weight: Fraction
  readonly applies: boolean
  readonly readers: readonly Reader[]
}

/** A sheet with what its expert verified, once for all rows. */
export interface Reader {
  readonly sheet: PanelSheet
  readonly verified: CountedInputs
}

/** What a cell is made of, before it is compared with the others. */
interface Given {
  readonly sheet: PanelSheet
  readonly state: MatrixCell['state']
  readonly level: MatrixCell['level']
  /** From the best, 0; nothing to be judged stands below the last level. */
  readonly rank: number | null
  readonly share: Fraction | null
}

/** The row of a judged indicator. `levelsApart`: from how many levels off the median an expert stands out. */
export function levelRow(indicator: QualitativeIndicator, place: RowPlace, levelsApart: number): MatrixRow {
  const given = place.readers.map(({ sheet }): Given => {
    const state = placeState(indicator, place, sheet)
    const { content } = sheet
    const scored = state === null ? scoreLevel(indicator, { content }) : null
    if (scored?.state !== 'scored') {
      const marked = content.notApplicable.some((each) => each.indicator === indicator.code)
      return { sheet, state: state ?? (marked ? 'marked' : 'missing'), level: null, rank: null, share: null }
    }
    const judgement = content.judgements.find((each) => each.indicator === indicator.code)
    const nothing = judgement?.noMaterial === true && indicator.noMaterial?.rule === 'zero'
    const level = nothing ? null : (judgement?.level ?? null)
    const at = indicator.levels.findIndex((each) => each.level === level)
    return { sheet, state: 'given', level, rank: at < 0 ? indicator.levels.length : at, share: scored.share }
  })
  return rowOf(indicator, place, given, levelsApart)
}

/** The row of a measured indicator, where each expert's share follows from what he verified himself. */
export function valueRow(
  indicator: QuantitativeIndicator,
  place: RowPlace,
  cohort: ScoringView['cohort'],
): MatrixRow {
  const given = place.readers.map(({ sheet, verified }): Given => {
    const marked = sheet.content.notApplicable.some((each) => each.indicator === indicator.code)
    const state = placeState(indicator, place, sheet) ?? (marked && mayBeAway(indicator) ? 'marked' : 'given')
    const none = { sheet, level: null, rank: null }
    if (state !== 'given') return { ...none, state, share: null }
    const { value, share } = valueShare(indicator, { verified, cohort }, false)
    return { ...none, state, share: value !== null && value.compare(0) < 0 ? null : share }
  })
  return rowOf(indicator, place, given, Number.POSITIVE_INFINITY)
}

function placeState(indicator: Indicator, { applies }: RowPlace, sheet: PanelSheet): 'away' | null {
  return applies && inScope(sheet, indicator.code) ? null : 'away'
}

function mayBeAway({ notApplicable }: Indicator): boolean {
  return notApplicable !== undefined
}

function rowOf(
  { code, kind }: Indicator,
  { weight, applies }: RowPlace,
  given: readonly Given[],
  levelsApart: number,
): MatrixRow {
  const shares = given.flatMap(({ share }) => (share === null ? [] : [share]))
  const ranks = given.flatMap(({ rank }) => (rank === null ? [] : [new Fraction(rank)]))
  const [median, spread] = [medianOf(shares), spreadOf(shares)]
  const [middle, levels] = [medianOf(ranks), spreadOf(ranks)]
  const cells = given.map(({ sheet, state, level, rank, share }): MatrixCell => {
    const apart = rank === null || middle === null ? null : new Fraction(rank).sub(middle).abs()
    return {
      expert: sheet.expert,
      state,
      level,
      share: share === null ? null : toRational(share),
      points: share === null ? null : toRational(share.mul(weight)),
      levelsApart: apart === null ? null : toRational(apart),
      outlier: apart !== null && apart.compare(levelsApart) >= 0,
    }
  })
  const inPoints = (share: Fraction) => ({ share: toRational(share), points: toRational(share.mul(weight)) })
  return {
    indicator: code,
    kind,
    applies,
    weight: toRational(weight),
    cells,
    median: median === null ? null : inPoints(median),
    spread:
      spread === null ? null : { ...inPoints(spread), levels: levels === null ? null : levels.valueOf() },
    outliers: cells.filter(({ outlier }) => outlier).map(({ expert }) => expert),
    missing: cells.filter(({ state }) => state === 'missing').map(({ expert }) => expert),
  }
}
