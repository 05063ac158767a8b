import { type Rational, toFixed, toFraction } from '../domain/exact.ts'
import type { IndicatorScore } from '../domain/grade-report.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Language } from '../domain/localized-text.ts'
import { indicatorsOf, type Scheme } from '../domain/scheme.ts'
import { exactText } from './exact-text.ts'
import { explainInputs } from './explain-inputs.ts'
import { functionText } from './function-text.ts'

/**
 * How an indicator came to its points, step by step: inputs claimed and verified, value, function, share, weight,
 * points, rounding. Every line differs from the others. The same on screen, paper and the command line.
 */
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
    ...explainInputs(scheme, score, language),
    ...valueLines(indicator, score, language),
    weightLine(score, language),
    ...(score.state === 'open'
      ? [zh ? '尚有未核定或未评分的内容，目前按 0 计' : 'Something is still open and counts 0 so far']
      : []),
  ]
}

function valueLines(
  indicator: Indicator,
  { value, claimedValue }: IndicatorScore,
  language: Language,
): readonly string[] {
  const zh = language === 'zh'
  if (indicator.kind === 'qualitative') {
    if (value === null) return []
    return [zh ? `评分系数 ${exactText(value, language)}` : `share ${exactText(value, language)}`]
  }
  const shown = (number: Rational | null) =>
    number === null ? (zh ? '无' : 'none') : exactText(number, language)
  return [
    zh
      ? `指标值：核定 ${shown(value)}，按填报 ${shown(claimedValue)}`
      : `value: verified ${shown(value)}, as claimed ${shown(claimedValue)}`,
    zh
      ? `计分方法：${functionText(indicator.function, language)}`
      : `function: ${functionText(indicator.function, language)}`,
  ]
}

function weightLine(score: IndicatorScore, language: Language): string {
  const zh = language === 'zh'
  const [share, weight, own] = [score.share, score.effectiveWeight, score.weight].map((number) =>
    exactText(number, language),
  )
  const spread =
    score.weight === score.effectiveWeight
      ? ''
      : zh
        ? `（原分值 ${own}，已加上不适用指标分来的部分）`
        : ` (${own} before the spread)`
  const rounded = toFixed(toFraction(score.points), 2)
  return zh
    ? `得分 = 系数 ${share} × 分值 ${weight}${spread} = ${score.points}，显示为 ${rounded}（四舍五入，仅供显示）`
    : `points = share ${share} × weight ${weight}${spread} = ${score.points}, shown as ${rounded} (half up, for show only)`
}
