import type { Sha256 } from '#shared/domain/hash.ts'
import type { Indicator } from '#shared/domain/indicator.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { RoundCentre, RoundHead } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { unitText } from '#shared/domain/unit-text.ts'
import { functionText } from '#shared/scoring/function-text.ts'
import type { BlankScoreSheetData } from '../forms/kinds/blank-score-sheet.ts'
import { centreHead, reportHead } from './report-head.ts'

/** A sheet to be filled in by hand: for a named expert within his scope, or for anybody. */
export interface BlankSheet {
  readonly round: RoundHead
  readonly scheme: Scheme
  readonly schemeHash: Sha256
  readonly centre: RoundCentre
  /** Empty for anybody. */
  readonly expert: string
  /** The indicators that he looks at; null is all of them. */
  readonly scope: readonly string[] | null
}

/** The blank 个人评分表: every indicator in scope with its rule or its anchored levels. */
export function blankScoreSheetData(
  { round, scheme, schemeHash, centre, expert, scope }: BlankSheet,
  language: Language,
): BlankScoreSheetData {
  return {
    ...reportHead({ round, scheme, signed: null }, language),
    ...centreHead(centre),
    scheme: `${scheme.name[language]} ${scheme.version}`,
    schemeHash,
    expert,
    dimensions: scheme.dimensions
      .map(({ code, name, weight, indicators }) => ({
        name: `${code} ${name[language]}`,
        weight,
        indicators: indicators
          .filter((indicator) => scope === null || scope.includes(indicator.code))
          .map((indicator) => ({
            code: indicator.code,
            name: indicator.name[language],
            weight: indicator.weight,
            rule: ruleText(indicator, language),
            verified: '',
          })),
      }))
      .filter(({ indicators }) => indicators.length > 0),
    vetoes: scheme.vetoes.map(({ code, name }) => `${code} ${name[language]}`),
  }
}

function ruleText(indicator: Indicator, language: Language): string {
  if (indicator.kind === 'qualitative')
    return indicator.levels.map(({ level, anchor }) => `${level} ${anchor[language]}`).join('\n')
  const unit = unitText(indicator.unit)?.[language]
  const rule = functionText(indicator.function, language)
  if (unit === undefined) return rule
  return language === 'zh' ? `${rule}（单位：${unit}）` : `${rule} (unit: ${unit})`
}
