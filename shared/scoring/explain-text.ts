import Fraction from 'fraction.js'
import { type Rational, toFixed, toFraction } from '../domain/exact.ts'
import type { IndicatorScore } from '../domain/grade-report.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Language } from '../domain/localized-text.ts'
import { indicatorsOf, type Scheme } from '../domain/scheme.ts'
import type { ValueFunction } from '../domain/value-function.ts'

/** Two decimals beside the fraction where it is not exact. */
function shown(value: Rational): string {
  const fixed = toFixed(toFraction(value), 2)
  return new Fraction(fixed).equals(toFraction(value)) ? fixed : `${fixed}（${value}）`
}

function functionText(valueFunction: ValueFunction, zh: boolean): string {
  switch (valueFunction.kind) {
    case 'base-full': {
      const { base, full, shareAtBase, below } = valueFunction
      return zh
        ? `达到 ${full} 得满分，${base} 得 ${shareAtBase}，之间按比例；低于 ${base} ${below === 'zero' ? '得 0' : '按比例递减'}`
        : `full at ${full}, ${shareAtBase} of the weight at ${base}, linear between; below ${base} ${below === 'zero' ? '0' : 'in proportion'}`
    }
    case 'proportional':
      return zh ? `按比例，达到 ${valueFunction.full} 得满分` : `in proportion, full at ${valueFunction.full}`
    case 'steps':
      return valueFunction.steps.map(({ from, points }) => `≥ ${from} → ${points}`).join(zh ? '；' : '; ')
    case 'items':
      return zh ? '按项计分，以分值为限' : 'points of the items, up to the weight'
    case 'checks':
      return zh ? `每符合一项 ${valueFunction.pointsEach} 分` : `${valueFunction.pointsEach} points a yes`
    case 'cohort':
      return zh ? '按本批次内的排位' : 'by the place in the round'
  }
}

/** How an indicator came to its points, step by step: inputs claimed and verified, value, function, points, weight. */
export function explainIndicator(
  scheme: Scheme,
  score: IndicatorScore,
  language: Language,
): readonly string[] {
  const indicator = indicatorsOf(scheme).find(({ code }) => code === score.code)
  if (indicator === undefined) return []
  const zh = language === 'zh'
  if (score.state === 'not-applicable')
    return [
      zh
        ? '不适用：分值按比例分给同一维度的其他指标'
        : 'Not applicable: the weight goes to the others of the dimension',
    ]
  return [
    indicator.definition[language],
    ...inputLines(score, zh),
    ...valueLines(indicator, score, zh),
    ...weightLines(score, zh),
    ...(score.state === 'open'
      ? [zh ? '尚有未核定或未评分的内容，目前按 0 计' : 'Something is still open and counts 0 so far']
      : []),
  ]
}

function inputLines({ inputs }: IndicatorScore, zh: boolean): readonly string[] {
  const rows = inputs.filter(({ key }) => key.startsWith('L'))
  const counted = rows.filter(({ counts }) => counts).length
  const none = zh ? '未填报' : 'not given'
  const open = zh ? '未核定' : 'not verified'
  const figures = inputs
    .filter(({ key }) => !key.startsWith('L'))
    .map(({ key, claimed, verified }) =>
      zh
        ? `${key}：填报 ${claimed ?? none}，核定 ${verified ?? open}`
        : `${key}: claimed ${claimed ?? none}, verified ${verified ?? open}`,
    )
  if (rows.length === 0) return figures
  const list = rows[0]?.key.split('/')[0] ?? ''
  return [
    ...figures,
    zh
      ? `${list}：填报 ${rows.length} 行，计入 ${counted} 行`
      : `${list}: ${rows.length} rows claimed, ${counted} count`,
  ]
}

function valueLines(indicator: Indicator, score: IndicatorScore, zh: boolean): readonly string[] {
  if (indicator.kind === 'qualitative') {
    return score.value === null ? [] : [zh ? `评分系数 ${score.value}` : `share ${score.value}`]
  }
  const value = score.value === null ? (zh ? '无' : 'none') : shown(score.value)
  const claimed = score.claimedValue === null ? (zh ? '无' : 'none') : shown(score.claimedValue)
  return [
    zh ? `指标值：核定 ${value}，按填报 ${claimed}` : `value: verified ${value}, as claimed ${claimed}`,
    zh
      ? `计分方法：${functionText(indicator.function, zh)}`
      : `function: ${functionText(indicator.function, zh)}`,
  ]
}

function weightLines(
  { share, weight, effectiveWeight, points }: IndicatorScore,
  zh: boolean,
): readonly string[] {
  const spread =
    weight === effectiveWeight
      ? ''
      : zh
        ? `（原分值 ${shown(weight)}，已加上不适用指标分来的部分）`
        : ` (${shown(weight)} before the spread)`
  return [
    zh
      ? `得分 = 系数 ${share} × 分值 ${shown(effectiveWeight)}${spread} = ${points}，显示为 ${toFixed(toFraction(points), 2)}（四舍五入，仅供显示）`
      : `points = share ${share} × weight ${shown(effectiveWeight)}${spread} = ${points}, shown as ${toFixed(toFraction(points), 2)} (half up, for show only)`,
  ]
}
