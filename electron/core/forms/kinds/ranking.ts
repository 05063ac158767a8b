import type { Language } from '#shared/domain/localized-text.ts'
import { heading, note, numbered } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type FormHead, formUnder, sayIn } from './form-head.ts'

/** 得分汇总与排序表 of a round. */
export interface RankingData extends FormHead {
  readonly scheme: string
  /** Names of the dimensions, in their order. */
  readonly dimensions: readonly string[]
  readonly centres: readonly RankedLine[]
  /** Centres without a result, and why. */
  readonly without: readonly { readonly centre: string; readonly reason: string }[]
  /** How ties and the quota were decided, one text each. */
  readonly notes: readonly string[]
}

export interface RankedLine {
  readonly rank: string
  readonly centre: string
  readonly field: string
  /** A decimal a dimension. */
  readonly points: readonly string[]
  /** Rounded for show. */
  readonly total: string
  /** The exact total where it lies so near a cut-off that rounding would mislead; else empty. */
  readonly exact: string
  readonly scoreGrade: string
  readonly cappedGrade: string
  /** With 受比例限制 where the quota made the difference. */
  readonly quotaGrade: string
}

/** 得分汇总与排序表: the centres by rank, the grades before and after caps and quota kept apart. */
export function rankingForm(data: RankingData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'ranking',
    title: say('得分汇总与排序表', 'Totals and Ranking'),
    paper: 'a4-landscape',
    scored: true,
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          { label: say('评审批次', 'Round'), value: data.round },
          { label: say('指标体系', 'Indicator system'), value: data.scheme },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say('名次', 'Rank'), share: 8, kind: 'number', align: 'center' },
          { title: say('技术创新中心', 'Centre'), share: 36 },
          { title: say('领域', 'Field'), share: 16 },
          ...data.dimensions.map((title) => ({ title, share: 13, kind: 'number' }) as const),
          { title: say('总分', 'Total'), share: 11, kind: 'number' },
          { title: say('精确值', 'Exact'), share: 16, align: 'right' },
          { title: say('得分等次', 'By score'), share: 13, align: 'center' },
          { title: say('限制后', 'After caps'), share: 13, align: 'center' },
          { title: say('比例后', 'After quota'), share: 15, align: 'center' },
        ],
        groups: [
          ...['', '', ''].map((text) => ({ text, span: 1 })),
          { text: say('得分', 'Points'), span: data.dimensions.length + 2 },
          { text: say('等次', 'Grade'), span: 3 },
        ],
        rows: data.centres.map((centre) => [
          centre.rank,
          centre.centre,
          centre.field,
          ...centre.points,
          centre.total,
          centre.exact,
          centre.scoreGrade,
          centre.cappedGrade,
          centre.quotaGrade,
        ]),
      },
      note(
        [
          say(
            '注：总分相同的名次并列，其后名次顺延空出。总分四舍五入到两位小数，仅供显示；临近等次分界的列出精确值。',
            'Equal totals share a rank, and the next ranks are left out. Totals are rounded to two decimals for show; near a cut-off the exact total is given.',
          ),
          ...data.notes,
        ].join('\n'),
      ),
      heading(1, say('没有评审结果的中心', 'Centres without a result')),
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 8, align: 'center' },
          { title: say('技术创新中心', 'Centre'), share: 46 },
          { title: say('原因', 'Reason'), share: 46 },
        ],
        rows: numbered(data.without.map(({ centre, reason }) => [centre, reason])),
      },
      {
        kind: 'signatures',
        lines: [{ role: say('统计人', 'Compiled by') }, { role: say('复核人', 'Checked by') }],
      },
    ],
  })
}
