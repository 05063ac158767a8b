import Fraction from 'fraction.js'
import { toFraction, toRational } from '../domain/exact.ts'
import type { Grade, VetoCode } from '../domain/grade.ts'
import type { DimensionScore, GradeReport } from '../domain/grade-report.ts'
import type { Scheme } from '../domain/scheme.ts'
import { adjustTotal, type GivenAdjustment } from './adjust-total.ts'
import { capHolds } from './caps.ts'
import type { CountedInputs } from './counted-inputs.ts'
import { cutOffs, gradeOf, worse } from './grading.ts'
import type { ScoredDimension } from './score-content.ts'
import { weighting } from './weighting.ts'

/** Everything a report is made of, whether the shares are one expert's or a panel's. */
export interface ScoresToReport {
  readonly scored: readonly ScoredDimension[]
  readonly verified: CountedInputs
  readonly standingVetoes: readonly VetoCode[]
  readonly adjustments: readonly GivenAdjustment[]
}

/** Weighs the shares, adds up, adjusts, grades and caps. */
export function reportScores(
  scheme: Scheme,
  { scored, verified, standingVetoes, adjustments: given }: ScoresToReport,
): GradeReport {
  const indicators = scored.flatMap((each) => each.indicators)
  const dimensions = scored.map(dimensionScore)
  const points = dimensions.reduce((sum, dimension) => sum.add(toFraction(dimension.points)), new Fraction(0))
  const { total, adjustments } = adjustTotal(scheme, points, given)
  const scoreGrade = gradeOf(scheme, total)
  const caps = scheme.caps.filter((cap) =>
    capHolds(cap, {
      verified,
      dimensions: dimensions.map((each) => ({
        points: toFraction(each.points),
        weight: toFraction(each.weight),
      })),
      indicators,
      standingVetoes,
    }),
  )
  const { toNextGrade, aboveCutOff } = cutOffs(scheme, total)
  return {
    total: toRational(total),
    dimensions,
    adjustments: adjustments.map((each) => ({ code: each.code, points: toRational(each.points) })),
    scoreGrade,
    cappedGrade: caps.reduce((grade: Grade, { limit }) => worse(grade, limit), scoreGrade),
    caps: caps.map(({ code, limit }) => ({ code, limit })),
    toNextGrade:
      toNextGrade === null ? null : { grade: toNextGrade.grade, points: toRational(toNextGrade.points) },
    aboveCutOff: toRational(aboveCutOff),
    openIndicators: indicators.filter(({ state }) => state === 'open').map(({ indicator }) => indicator.code),
  }
}

/** Codes of the indicators that do not apply. */
export function notApplicableIn({ indicators }: Pick<ScoredDimension, 'indicators'>): ReadonlySet<string> {
  return new Set(
    indicators.filter(({ state }) => state === 'not-applicable').map(({ indicator }) => indicator.code),
  )
}

function dimensionScore({ dimension, indicators }: ScoredDimension): DimensionScore {
  const { weightOf, notApplicablePercent } = weighting(dimension, notApplicableIn({ indicators }))
  const points = indicators.map(({ indicator, share }) => weightOf(indicator.code).mul(share))
  return {
    code: dimension.code,
    weight: toRational(toFraction(dimension.weight)),
    points: toRational(points.reduce((sum, each) => sum.add(each), new Fraction(0))),
    notApplicablePercent: toRational(notApplicablePercent),
    indicators: indicators.map(({ indicator, state, claimedValue, value, share, inputs }, at) => ({
      code: indicator.code,
      state,
      weight: toRational(toFraction(indicator.weight)),
      effectiveWeight: toRational(weightOf(indicator.code)),
      claimedValue: claimedValue === null ? null : toRational(claimedValue),
      value: value === null ? null : toRational(value),
      share: toRational(share),
      points: toRational(points[at] ?? new Fraction(0)),
      inputs,
    })),
  }
}
