import type { Language } from '#shared/domain/localized-text.ts'
import { note, spanned } from '../blocks.ts'
import type { Column, Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 评分汇总表 of one centre: the sheets of a panel side by side. */
export interface ScoreSummaryData extends FormHead, CentreHead {
  readonly panel: string
  /** How the sheets are combined and rounded, in words. */
  readonly rule: string
  /** Names, or numbers where the sheets are shown without names; only valid sheets. */
  readonly experts: readonly string[]
  readonly dimensions: readonly SummaryDimension[]
  readonly total: SummaryLine
  /** Sheets that do not count, and recusals: who, and why. */
  readonly without: readonly string[]
  readonly scoreGrade: string
  readonly cappedGrade: string
  readonly caps: string
}

export interface SummaryDimension {
  readonly name: string
  readonly indicators: readonly SummaryIndicator[]
  readonly subtotal: SummaryLine
}

export interface SummaryIndicator extends SummaryLine {
  readonly code: string
  readonly name: string
}

/** Points as decimals or words, one for each expert, and what the panel's rule makes of them. */
export interface SummaryLine {
  readonly weight: string
  readonly points: readonly string[]
  readonly panel: string
  /** Highest less lowest. */
  readonly spread: string
}

/** 评分汇总表: indicators × experts, with the panel's points and the spread. */
export function scoreSummaryForm(data: ScoreSummaryData, language: Language): Form {
  const say = sayIn(language)
  const columns: readonly Column[] = [
    { title: say('编码', 'Code'), share: 8, align: 'center' },
    { title: say('指标', 'Indicator'), share: 30 },
    { title: say('分值', 'Max.'), share: 9, kind: 'number' },
    ...data.experts.map((expert): Column => ({ title: expert, share: 11, kind: 'number' })),
    { title: say('专家组得分', 'Panel'), share: 12, kind: 'number' },
    { title: say('极差', 'Spread'), share: 11, kind: 'number' },
  ]
  const cells = ({ weight, points, panel, spread }: SummaryLine) => [weight, ...points, panel, spread]
  const rows = data.dimensions.flatMap(({ name, indicators, subtotal }) => [
    ...indicators.map((indicator) => [indicator.code, indicator.name, ...cells(indicator)]),
    ['', say(`${name}小计`, `${name}, subtotal`), ...cells(subtotal)],
  ])
  return formUnder(data, language, {
    kind: 'score-summary',
    title: say('专家评分汇总表', 'Summary of Scores'),
    paper: 'a4-landscape',
    scored: true,
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('专家组', 'Panel'), value: data.panel },
          { label: say('有效评分表', 'Valid sheets'), value: String(data.experts.length) },
          { label: say('汇总规则', 'Rule'), value: data.rule, wide: true },
        ],
      },
      {
        kind: 'table',
        columns,
        groups: [
          spanned(''),
          spanned(''),
          spanned(''),
          ...expertsGroup(data.experts, say),
          spanned(''),
          spanned(''),
        ],
        rows,
        foot: [spanned(say('总分', 'Total'), 2), ...cells(data.total).map((text) => spanned(text))],
      },
      {
        kind: 'fields',
        columns: 4,
        fields: [
          { label: say('得分等次', 'Score grade'), value: data.scoreGrade },
          { label: say('限制后等次', 'Capped grade'), value: data.cappedGrade },
          { label: say('等次限制', 'Caps'), value: data.caps, wide: true },
          {
            label: say('不计入的评分表', 'Sheets not counted'),
            value: data.without.length === 0 ? say('无', 'none') : data.without.join('\n'),
            wide: true,
          },
        ],
      },
      note(
        say(
          '注：表中分数四舍五入，仅供显示；等次按指标体系规定的精确值或舍入值确定。',
          'Points are rounded half up for show; the grade follows from the exact or rounded total, as the scheme says.',
        ),
      ),
      {
        kind: 'signatures',
        lines: [{ role: say('统计人', 'Compiled by') }, { role: say('专家组组长', 'Chair') }],
      },
    ],
  })
}

function expertsGroup(experts: readonly string[], say: (zh: string, en: string) => string) {
  return experts.length === 0 ? [] : [spanned(say('专家评分', 'Experts'), experts.length)]
}
