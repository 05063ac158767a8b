import Fraction from 'fraction.js'
import { toFraction } from '#shared/domain/exact.ts'
import type { DimensionScore, IndicatorScore } from '#shared/domain/grade-report.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import { outcomeName } from '#shared/domain/outcome-names.ts'
import type { PanelGrade } from '#shared/domain/panel-grade.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { handInStateNames } from '#shared/rounds/names.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { ScoreSummaryData, SummaryLine } from '../forms/kinds/score-summary.ts'
import { capTexts } from './cap-texts.ts'
import { memberName, type SignedPaper } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'
import { panelRuleText } from './rule-text.ts'
import { points, totalText } from './shown-points.ts'

/** A paper whose sheets were graded. */
export interface GradedPaper extends SignedPaper {
  readonly scheme: Scheme
  readonly grade: PanelGrade
}

/**
 * 评分汇总表: the sheets side by side. Measured indicators count alike for all, as the panel settled their inputs; of a
 * judged one each expert has his own points. Where an expert's scope is narrower than the scheme he has no subtotal.
 */
export function scoreSummaryData(paper: GradedPaper, language: Language): ScoreSummaryData {
  const say = sayIn(language)
  const { round, scheme, grade, centre, panel, states } = paper
  const { report, sheets } = grade
  const scored = scheme.dimensions.flatMap((dimension) => {
    const score = report.dimensions.find(({ code }) => code === dimension.code)
    return score === undefined ? [] : [{ dimension, score }]
  })
  const totals = sheets.map(({ total }) => (total === null ? null : toFraction(total)))
  return {
    ...reportHead(paper, language),
    ...centreHead(centre),
    panel: panel.name,
    rule: panelRuleText(round.rules.panelRule, grade.trimmed, language),
    experts: sheets.map(({ expert, transcribed }) =>
      transcribed
        ? say(`${memberName(paper, expert)}（代录）`, `${memberName(paper, expert)} (typed in)`)
        : memberName(paper, expert),
    ),
    dimensions: scored.map(({ dimension, score }) => ({
      name: dimension.name[language],
      indicators: dimension.indicators.flatMap((indicator) => {
        const own = score.indicators.find(({ code }) => code === indicator.code)
        if (own === undefined) return []
        return [
          {
            code: indicator.code,
            name: indicator.name[language],
            ...indicatorLine(own, indicator.kind, grade, language),
          },
        ]
      }),
      subtotal: subtotalLine(score, scheme, grade),
    })),
    total: {
      weight: points(sum(scored.map(({ score }) => toFraction(score.weight)))),
      points: totals.map((total) => (total === null ? '—' : points(total))),
      panel: points(report.total),
      spread: spreadText(totals),
    },
    without: states
      .filter(({ expert }) => !sheets.some((sheet) => sheet.expert === expert))
      .map(({ expert, state }) =>
        say(
          `${memberName(paper, expert)}：${handInStateNames[state].zh}`,
          `${memberName(paper, expert)}: ${handInStateNames[state].en}`,
        ),
      ),
    scoreGrade: `${outcomeName(scheme.kind, report.scoreGrade)[language]}　${totalText(scheme, report, language)}`,
    cappedGrade: outcomeName(scheme.kind, report.cappedGrade)[language],
    caps: capTexts(scheme, report, language).join('\n') || say('无', 'none'),
  }
}

/** Points that an expert's sheet has for an indicator; null where it is outside his scope. */
export function expertPoints(
  indicator: IndicatorScore,
  kind: Scheme['dimensions'][number]['indicators'][number]['kind'],
  { judgements }: Pick<PanelGrade, 'judgements'>,
  expert: ExpertId,
): Fraction | null {
  if (indicator.state === 'not-applicable') return new Fraction(0)
  if (kind === 'quantitative') return toFraction(indicator.points)
  const own = judgements.find((each) => each.indicator === indicator.code && each.expert === expert)
  return own === undefined ? null : toFraction(own.share).mul(toFraction(indicator.effectiveWeight))
}

function indicatorLine(
  indicator: IndicatorScore,
  kind: Parameters<typeof expertPoints>[1],
  grade: PanelGrade,
  language: Language,
): SummaryLine {
  if (indicator.state === 'not-applicable') {
    const away = language === 'zh' ? '不适用' : 'n.a.'
    return { weight: '0.00', points: grade.sheets.map(() => away), panel: away, spread: '—' }
  }
  const own = grade.sheets.map(({ expert }) => expertPoints(indicator, kind, grade, expert))
  return {
    weight: points(indicator.effectiveWeight),
    points: own.map((value) => (value === null ? '—' : points(value))),
    panel: points(indicator.points),
    spread: kind === 'quantitative' ? '—' : spreadText(own),
  }
}

function subtotalLine(score: DimensionScore, scheme: Scheme, grade: PanelGrade): SummaryLine {
  const kinds = new Map(
    scheme.dimensions.flatMap(({ indicators }) => indicators.map(({ code, kind }) => [code, kind] as const)),
  )
  const own = grade.sheets.map(({ expert, total }) =>
    total === null
      ? null
      : sum(
          score.indicators.map(
            (each) =>
              expertPoints(each, kinds.get(each.code) ?? 'quantitative', grade, expert) ?? new Fraction(0),
          ),
        ),
  )
  return {
    weight: points(score.weight),
    points: own.map((value) => (value === null ? '—' : points(value))),
    panel: points(score.points),
    spread: spreadText(own),
  }
}

function sum(values: readonly Fraction[]): Fraction {
  return values.reduce((total, value) => total.add(value), new Fraction(0))
}

function spreadText(values: readonly (Fraction | null)[]): string {
  const given = values
    .flatMap((value) => (value === null ? [] : [value]))
    .toSorted((left, right) => left.compare(right))
  const [lowest, highest] = [given[0], given.at(-1)]
  return lowest === undefined || highest === undefined ? '—' : points(highest.sub(lowest))
}
