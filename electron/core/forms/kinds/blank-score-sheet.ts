import type { Language } from '#shared/domain/localized-text.ts'
import { heading, note, orBlank, spanned, writingSpace } from '../blocks.ts'
import type { Block, Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, type Say, sayIn } from './form-head.ts'

/** 个人评分表 to be filled in by hand, for an expert without a machine. */
export interface BlankScoreSheetData extends FormHead, CentreHead {
  readonly scheme: string
  readonly schemeHash: string
  /** Empty where a sheet is printed for anybody. */
  readonly expert: string
  readonly dimensions: readonly SheetDimension[]
  readonly vetoes: readonly string[]
}

export interface SheetDimension {
  readonly name: string
  readonly weight: string
  readonly indicators: readonly SheetIndicator[]
}

export interface SheetIndicator {
  readonly code: string
  readonly name: string
  readonly weight: string
  /** How it scores, in words: the value function, or the anchors of the levels, one a line. */
  readonly rule: string
  /** Verified before scoring, where it is known; a qualitative one is judged on the sheet. */
  readonly verified: string
}

/** The blank 个人评分表: every indicator with its rule, and room for level, points and note. */
export function blankScoreSheetForm(data: BlankScoreSheetData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'blank-score-sheet',
    title: say('专家个人评分表（手工填写）', 'Expert Score Sheet (by hand)'),
    paper: 'a4-landscape',
    scored: true,
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('评审专家', 'Expert'), value: data.expert },
          { label: say('工作单位', 'Organisation'), value: '' },
          { label: say('指标体系', 'Indicator system'), value: data.scheme, wide: true },
          { label: say('指标体系哈希', 'Its hash'), value: data.schemeHash, wide: true },
        ],
      },
      note(
        say(
          '填写说明：1. 定量指标以核定值按计分规则计算，定性指标先定等级再打分。2. 定性指标须写评语（不少于 15 字）并注明所依据的材料和页码，A、E 级至少两处。3. 不适用的指标注明“不适用”及理由。4. 缺项的评分表无效。5. 涂改处须签名。',
          'How to fill it in: 1. Quantitative: points by the rule, from the verified value; qualitative: the level first, then the points. 2. Each qualitative score needs a note (15 characters or more) and the document and page it rests on, levels A and E two of them. 3. Where an indicator does not apply, write n.a. and why. 4. A sheet with gaps is invalid. 5. Sign every correction.',
        ),
      ),
      ...data.dimensions.flatMap((dimension) => dimensionBlocks(dimension, say)),
      heading(1, say('汇总', 'Total')),
      {
        kind: 'table',
        columns: [
          { title: say('维度', 'Dimension'), share: 50 },
          { title: say('满分', 'Weight'), share: 20, kind: 'number' },
          { title: say('得分', 'Points'), share: 30, kind: 'number' },
        ],
        rows: data.dimensions.map(({ name, weight }) => [name, weight, '']),
        foot: [spanned(say('总分', 'Total')), spanned(''), spanned('')],
        rowHeight: 10,
      },
      heading(1, say('一票否决建议', 'Veto proposals')),
      note(data.vetoes.map((veto) => `□ ${veto}`).join('\n')),
      writingSpace(3, say('事实与依据：', 'Facts and evidence:')),
      {
        kind: 'signatures',
        lines: [{ role: say('评审专家', 'Expert'), name: data.expert }],
      },
      note(
        say(
          `收到纸质表后由秘书处录入，录入人与复核人签名：录入 ${orBlank('')}　复核 ${orBlank('')}`,
          `Entered by the secretariat from paper: entered ${orBlank('')}  checked ${orBlank('')}`,
        ),
      ),
    ],
  })
}

function dimensionBlocks({ name, weight, indicators }: SheetDimension, say: Say): readonly Block[] {
  return [
    heading(1, say(`${name}（${weight} 分）`, `${name} (${weight} points)`)),
    {
      kind: 'table',
      columns: [
        { title: say('编码', 'Code'), share: 8, align: 'center' },
        { title: say('指标', 'Indicator'), share: 20 },
        { title: say('分值', 'Max.'), share: 8, kind: 'number' },
        { title: say('计分规则、等级标准', 'Rule, levels'), share: 43 },
        { title: say('核定值/等级', 'Verified / level'), share: 18, align: 'center' },
        { title: say('得分', 'Points'), share: 10, kind: 'number' },
        { title: say('评语与依据（材料、页码）', 'Note and evidence (document, page)'), share: 40 },
      ],
      rows: indicators.map((indicator) => [
        indicator.code,
        indicator.name,
        indicator.weight,
        indicator.rule,
        indicator.verified,
        '',
        '',
      ]),
      foot: [
        spanned(say('小计', 'Subtotal'), 2),
        spanned(weight),
        spanned(''),
        spanned(''),
        spanned(''),
        spanned(''),
      ],
      rowHeight: 14,
    },
  ]
}
