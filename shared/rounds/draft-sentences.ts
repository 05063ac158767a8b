import type Fraction from 'fraction.js'
import { toFixed, toFraction } from '../domain/exact.ts'
import type { GradeReport, IndicatorScore } from '../domain/grade-report.ts'
import type { Dimension, Indicator } from '../domain/indicator.ts'
import type { Scheme } from '../domain/scheme.ts'
import { unitText } from '../domain/unit-text.ts'

/** One indicator in a sentence of an opinion. */
export interface IndicatorSentence {
  readonly dimension: Dimension
  readonly indicator: Indicator
  readonly text: string
}

/** An opinion names at least so many problems. Domain rules, section 4. */
const fewestProblems = 2
const mostProblems = 4

/** Under this share of its points an indicator is a problem worth naming. */
const weakShare = '3/5'

/** What belongs under 市场化创新服务能力 where a scheme has one dimension for all. */
const marketWords = /市场|服务|经费|投入|转化|运行/

/** Which of the two parts an indicator is told under: the first dimension is innovation, the others the market. */
export function servesMarket(scheme: Scheme, dimension: Dimension, indicator: Indicator): boolean {
  return scheme.dimensions.length > 1
    ? dimension.code !== scheme.dimensions[0]?.code
    : marketWords.test(indicator.name.zh)
}

/** Verified data, an indicator a sentence: the value, beside the claimed one where they differ, and the points. */
export function indicatorSentences(
  scheme: Scheme,
  report: GradeReport,
  dimensions: Scheme['dimensions'],
): readonly IndicatorSentence[] {
  return scored(scheme, report)
    .filter(({ dimension, score }) => dimensions.includes(dimension) && score.state !== 'not-applicable')
    .map(({ dimension, indicator, score }) => ({
      dimension,
      indicator,
      text: `${indicator.name.zh}${valueText(indicator, score)}，得${two(score.points)}分（满分${plain(score.effectiveWeight)}分）`,
    }))
}

function valueText(indicator: Indicator, { value, claimedValue }: IndicatorScore): string {
  if (indicator.kind === 'qualitative' || value === null) return ''
  // counted in points: the value would only say the points once more
  if (indicator.unit === 'point') return ''
  const unit = unitText(indicator.unit)?.zh ?? ''
  const claimed =
    claimedValue === null || toFraction(claimedValue).equals(toFraction(value))
      ? ''
      : `（填报${two(claimedValue)}${unit}）`
  return `核定${two(value)}${unit}${claimed}`
}

/** The weakest indicators, as problems to name; never fewer than two, as an opinion must have. */
export function draftProblems(scheme: Scheme, report: GradeReport): readonly string[] {
  return weakest(scheme, report).map(({ indicator, score }) => {
    const found = valueText(indicator, score)
    return `${indicator.name.zh}不足${found === '' ? '' : `：${found}`}，得分率${percent(score)}。`
  })
}

/** Advice on the same indicators. */
export function draftAdvice(scheme: Scheme, report: GradeReport): readonly string[] {
  return weakest(scheme, report).map(({ indicator }) => `进一步加强“${indicator.name.zh}”方面的工作。`)
}

function weakest(scheme: Scheme, report: GradeReport) {
  const sorted = scored(scheme, report)
    .filter(({ score }) => score.state !== 'not-applicable')
    .toSorted(
      (left, right) =>
        toFraction(left.score.share).compare(toFraction(right.score.share)) ||
        (left.indicator.code < right.indicator.code ? -1 : 1),
    )
  const weak = sorted.filter(({ score }) => toFraction(score.share).compare(weakShare) < 0)
  return weak.length >= fewestProblems ? weak.slice(0, mostProblems) : sorted.slice(0, fewestProblems)
}

function scored(scheme: Scheme, report: GradeReport) {
  return scheme.dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) => {
      const score = report.dimensions
        .flatMap((each) => each.indicators)
        .find(({ code }) => code === indicator.code)
      return score === undefined ? [] : [{ dimension, indicator, score }]
    }),
  )
}

function percent({ share }: IndicatorScore): string {
  return `${toFixed(toFraction(share).mul(100), 1)}%`
}

function two(number: IndicatorScore['points']): string {
  return toFixed(toFraction(number), 2)
}

/** A weight without needless zeros: `4`, `4.17`. */
function plain(number: IndicatorScore['points']): string {
  const value: Fraction = toFraction(number)
  return value.d === 1n ? value.toFraction() : toFixed(value, 2)
}
