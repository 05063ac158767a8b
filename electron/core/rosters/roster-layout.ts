import { fields, formationModes } from '#shared/domain/formation-mode.ts'
import { type Column, columnSchema } from '#shared/domain/input-definition.ts'
import type { LocalizedText } from '#shared/domain/localized-text.ts'
import { adoptionAnswerSchema } from '#shared/domain/opinion-adoption.ts'
import { adoptionAnswerNames } from '#shared/rounds/names.ts'

/** A column of a roster: what it holds, how else people head it, and how else they write its options. */
export interface RosterColumn {
  readonly column: Column
  /** Other headings that mean it. */
  readonly headings: readonly string[]
  /** Other words for an option: `技术专家` for `technical`. */
  readonly words: Readonly<Record<string, string>>
  /** Offered in a drop-down although anything may be written. */
  readonly offered: readonly LocalizedText[]
  /** May hold several, separated by `、`, commas, semicolons or line breaks. */
  readonly several: boolean
  /** An empty cell is an error, a warning, or nothing. */
  readonly empty: 'error' | 'warning' | 'fine'
  readonly hint: LocalizedText
}

/** A spreadsheet that the secretariat fills in. */
export interface RosterLayout {
  readonly title: LocalizedText
  readonly sheet: LocalizedText
  readonly columns: readonly RosterColumn[]
}

const adoptionAnswers = adoptionAnswerSchema.options.map((code) => ({
  code,
  name: adoptionAnswerNames[code],
}))

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

type Extra = Partial<Omit<RosterColumn, 'column'>>

function rosterColumn(
  id: string,
  name: LocalizedText,
  type: Record<string, unknown>,
  hint: LocalizedText,
  extra: Extra = {},
): RosterColumn {
  const empty = extra.empty ?? 'fine'
  return {
    column: columnSchema.parse({ id, name, required: empty === 'error', ...type }),
    headings: [],
    words: {},
    offered: [],
    several: false,
    empty,
    hint,
    ...extra,
  }
}

const text = { type: 'text' }
const severalHint = both('多个用顿号隔开', 'Several: separated by commas')

export const peopleLayout: RosterLayout = {
  title: both('评审专家名单', 'List of experts'),
  sheet: both('专家名单', 'Experts'),
  columns: [
    rosterColumn('name', both('姓名', 'Name'), text, both('必填', 'Required'), {
      headings: ['专家姓名', '专家', '人员姓名'],
      empty: 'error',
    }),
    rosterColumn(
      'organisation',
      both('单位', 'Organisation'),
      text,
      both('必填；写全称，用于核对回避', 'Required; the full name, for the check of recusals'),
      { headings: ['工作单位', '所在单位', '单位名称', '专家单位'], empty: 'error' },
    ),
    rosterColumn(
      'role',
      both('角色', 'Role'),
      {
        type: 'choice',
        options: [
          { code: 'technical', name: both('技术', 'Technical') },
          { code: 'management', name: both('管理', 'Management') },
          { code: 'finance', name: both('财务', 'Finance') },
        ],
      },
      both('必填；技术、管理、财务', 'Required; technical, management or finance'),
      {
        headings: ['类别', '专家类别', '角色类别', '专家类型'],
        words: { 技术专家: 'technical', 管理专家: 'management', 财务专家: 'finance', 财会: 'finance' },
        empty: 'error',
      },
    ),
    rosterColumn(
      'outside',
      both('区内外', 'Region'),
      {
        type: 'choice',
        options: [
          { code: 'inside', name: both('区内', 'Inside') },
          { code: 'outside', name: both('区外', 'Outside') },
        ],
      },
      both('空白为区内', 'Empty means inside'),
      {
        headings: ['区内/区外', '是否区外', '区域'],
        words: { 是: 'outside', 否: 'inside', 自治区外: 'outside', 自治区内: 'inside', 外省: 'outside' },
      },
    ),
    rosterColumn('fields', both('领域', 'Fields'), text, severalHint, {
      headings: ['专业领域', '研究领域', '熟悉领域', '所属领域'],
      several: true,
      offered: fields,
    }),
    rosterColumn(
      'recusals',
      both('需回避的中心', 'Recused from'),
      text,
      both(
        '中心编号、名称或牵头单位；多个用顿号隔开',
        'Number, name or lead unit of the centre; several with commas',
      ),
      { headings: ['回避中心', '需回避中心', '回避'], several: true },
    ),
  ],
}

export const centresLayout: RosterLayout = {
  title: both('参评技术创新中心名单', 'List of centres'),
  sheet: both('中心名单', 'Centres'),
  columns: [
    rosterColumn('name', both('中心名称', 'Name of the centre'), text, both('必填', 'Required'), {
      headings: ['技术创新中心名称', '技术创新中心', '名称', '申报中心'],
      empty: 'error',
    }),
    rosterColumn(
      'leadUnit',
      both('牵头单位', 'Lead unit'),
      text,
      both('必填；写全称', 'Required; the full name'),
      {
        headings: ['依托单位', '申报单位', '建设单位'],
        empty: 'error',
      },
    ),
    rosterColumn(
      'creditCode',
      both('统一社会信用代码', 'Credit code'),
      { type: 'credit-code' },
      both('18 位，按文本填写', '18 characters, as text'),
      { headings: ['信用代码', '社会信用代码', '统一信用代码'], empty: 'warning' },
    ),
    rosterColumn(
      'field',
      both('领域', 'Field'),
      text,
      both('从列表选择或自行填写', 'From the list, or another'),
      {
        headings: ['所属领域', '技术领域'],
        offered: fields,
      },
    ),
    rosterColumn(
      'formationMode',
      both('组建模式', 'Formation mode'),
      { type: 'choice', options: formationModes },
      both('从列表选择', 'From the list'),
      {
        headings: ['建设模式'],
        words: {
          企业牵头: 'leading-enterprise',
          龙头企业: 'leading-enterprise',
          平台型公司: 'joint-platform',
          多家骨干企业联合: 'joint-platform',
          联合组建: 'joint-platform',
          高校牵头: 'university-or-institute',
          院所牵头: 'university-or-institute',
          科研院所牵头: 'university-or-institute',
        },
      },
    ),
    rosterColumn(
      'approvedOn',
      both('批准日期', 'Approved on'),
      { type: 'date', inPeriod: false },
      both('如 2022-05-06；运行评估必填', 'Such as 2022-05-06; due for an operation evaluation'),
      { headings: ['批复日期', '批复认定日期', '认定日期', '批复时间', '批准时间'] },
    ),
    rosterColumn('partners', both('共建单位', 'Co-building units'), text, severalHint, {
      headings: ['共建单位名称', '参建单位'],
      several: true,
    }),
  ],
}

export const adoptionsLayout: RosterLayout = {
  title: both('咨询论证意见采纳情况', 'Adoption of the opinions of the consultation'),
  sheet: both('意见采纳情况', 'Adoption of opinions'),
  columns: [
    rosterColumn(
      'centre',
      both('所属中心', 'Of the centre'),
      text,
      both('必填；中心编号、名称或牵头单位', 'Required; number, name or lead unit of the centre'),
      { headings: ['中心编号', '中心', '申报单位'], empty: 'error' },
    ),
    rosterColumn(
      'number',
      both('意见序号', 'Number of the opinion'),
      { type: 'number', unit: 'none', decimals: 0 },
      both('必填；同一中心内从 1 起', 'Required; from 1 within a centre'),
      { headings: ['意见编号', '条目'], empty: 'error' },
    ),
    rosterColumn('text', both('专家意见', 'Opinion'), text, both('必填', 'Required'), {
      headings: ['咨询意见', '意见', '意见内容', '咨询论证意见'],
      empty: 'error',
    }),
    rosterColumn(
      'answer',
      both('采纳情况', 'Adoption'),
      { type: 'choice', options: adoptionAnswers },
      both('采纳、部分采纳、未采纳', 'Adopted, partly adopted, not adopted'),
      {
        headings: ['是否采纳', '采纳与否'],
        words: { 是: 'adopted', 已采纳: 'adopted', 否: 'not-adopted', 不采纳: 'not-adopted' },
        empty: 'warning',
      },
    ),
    rosterColumn(
      'explanation',
      both('采纳说明', 'Explanation'),
      text,
      both('部分采纳、未采纳的请说明', 'Due where it is adopted in part or not at all'),
      { headings: ['说明', '修改情况', '落实情况', '理由'] },
    ),
  ],
}
