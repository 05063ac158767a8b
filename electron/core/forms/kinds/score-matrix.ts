import type { Language } from '#shared/domain/localized-text.ts'
import { plainHeading } from '../blocks.ts'
import type { Block, Column, Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 评分矩阵 of one centre: what each expert found for himself, before anything is settled or combined. */
export interface ScoreMatrixData extends FormHead, CentreHead {
  readonly panel: string
  readonly experts: readonly string[]
  readonly rows: readonly MatrixLine[]
  /** Points of the judged indicators, by dimension and of all. */
  readonly subtotals: readonly SubtotalLine[]
}

export interface MatrixLine {
  readonly code: string
  readonly name: string
  readonly weight: string
  /** Points as decimals or words, one an expert. */
  readonly points: readonly string[]
  /** Levels of a judged indicator, one an expert; empty of a measured one. */
  readonly levels: readonly string[]
  readonly median: string
  readonly spread: string
  /** Names of those who stand out, and of those who said nothing. */
  readonly outliers: string
  readonly missing: string
}

export interface SubtotalLine {
  readonly name: string
  readonly weight: string
  readonly points: readonly string[]
  readonly median: string
  readonly flagged: string
}

/** 评分矩阵: points by indicator and expert with median, spread and outliers, then levels and subtotals. */
export function scoreMatrixForm(data: ScoreMatrixData, language: Language): Form {
  const say = sayIn(language)
  const judged = data.rows.filter(({ levels }) => levels.length > 0)
  const experts = (kind: 'number' | 'text') =>
    data.experts.map(
      (title): Column => ({ title, share: 11, kind, align: kind === 'number' ? 'right' : 'center' }),
    )
  return formUnder(data, language, {
    kind: 'score-matrix',
    title: say('专家评分矩阵', 'Score Matrix'),
    paper: 'a4-landscape',
    scored: true,
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('专家组', 'Panel'), value: data.panel, wide: true },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say('编码', 'Code'), share: 8, align: 'center' },
          { title: say('指标', 'Indicator'), share: 26 },
          { title: say('分值', 'Max.'), share: 9, kind: 'number' },
          ...experts('number'),
          { title: say('中位数', 'Median'), share: 10, kind: 'number' },
          { title: say('极差', 'Spread'), share: 10, kind: 'number' },
          { title: say('偏离者', 'Outliers'), share: 13 },
          { title: say('未评', 'Missing'), share: 13 },
        ],
        rows: data.rows.map((row) => [
          row.code,
          row.name,
          row.weight,
          ...row.points,
          row.median,
          row.spread,
          row.outliers,
          row.missing,
        ]),
      },
      ...listed(judged.length, say('定性指标等级', 'Levels of the judged indicators'), {
        kind: 'table',
        columns: [
          { title: say('编码', 'Code'), share: 8, align: 'center' },
          { title: say('指标', 'Indicator'), share: 34 },
          ...experts('text'),
        ],
        rows: judged.map(({ code, name, levels }) => [code, name, ...levels]),
      }),
      ...listed(data.subtotals.length, say('定性指标小计', 'Subtotals of the judged indicators'), {
        kind: 'table',
        columns: [
          { title: say('范围', 'Of'), share: 34 },
          { title: say('分值', 'Max.'), share: 9, kind: 'number' },
          ...experts('number'),
          { title: say('中位数', 'Median'), share: 10, kind: 'number' },
          { title: say('偏离者', 'Outliers'), share: 16 },
        ],
        rows: data.subtotals.map(({ name, weight, points, median, flagged }) => [
          name,
          weight,
          ...points,
          median,
          flagged,
        ]),
      }),
    ],
  })
}

function listed(entries: number, title: string, table: Block): readonly Block[] {
  return entries === 0 ? [] : [plainHeading(1, title), table]
}
