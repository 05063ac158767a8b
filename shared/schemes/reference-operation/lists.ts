import type { z } from 'zod'
import type { columnSchema, listInputSchema } from '../../domain/input-definition.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import { both } from './words.ts'

type ListData = z.input<typeof listInputSchema>
type ColumnData = z.input<typeof columnSchema>
type Required = { readonly required?: boolean }

const text = (
  id: string,
  name: LocalizedText,
  more: Required & { identifier?: 'plain' | 'patent' | 'standard' } = {},
): ColumnData => ({
  id,
  name,
  type: 'text',
  required: more.required ?? true,
  ...(more.identifier === undefined ? {} : { identifier: more.identifier }),
})
const day = (
  id: string,
  name: LocalizedText,
  inPeriod: boolean,
  { required = true }: Required = {},
): ColumnData => ({
  id,
  name,
  type: 'date',
  required,
  inPeriod,
})
const money = (id: string, name: LocalizedText, { required = true }: Required = {}): ColumnData => ({
  id,
  name,
  type: 'number',
  unit: 'wan-yuan',
  decimals: 4,
  required,
})
const yearlyMoney = (id: string, name: LocalizedText): ColumnData => ({
  id,
  name,
  type: 'yearly-number',
  unit: 'wan-yuan',
  decimals: 4,
  required: false,
})
const yesNo = (id: string, name: LocalizedText): ColumnData => ({ id, name, type: 'yes-no', required: true })
const choice = (
  id: string,
  name: LocalizedText,
  options: readonly (readonly [string, string, string])[],
): ColumnData => ({
  id,
  name,
  type: 'choice',
  required: true,
  options: options.map(([code, zh, en]) => ({ code, name: both(zh, en) })),
})
const creditCode = (required = true): ColumnData => ({
  id: 'creditCode',
  name: both('统一社会信用代码', 'Unified social credit code'),
  type: 'credit-code',
  required,
})

/** L1–L13. Domain rules, section 1; what is looked for in the evidence: section 6. */
export const lists: readonly ListData[] = [
  {
    code: 'L1',
    name: both('高层次人才', 'High-level talent'),
    definition: both(
      '时点在岗人才；一人多个称号只按最高计，柔性引进须有协议和工作记录。',
      'At the centre at year-end; a person counts once with the highest title; flexible recruitment needs an agreement and records of work.',
    ),
    evidence: [
      both('称号证书、劳动合同或柔性引进协议、社保', 'Certificate, contract or agreement, social insurance'),
    ],
    columns: [
      text('name', both('姓名', 'Name'), { identifier: 'plain' }),
      choice('title', both('称号层次', 'Title'), [
        ['national', '院士、国家级', 'Academician, national'],
        ['regional', '自治区级', 'Autonomous region'],
        ['doctor', '正高或博士', 'Senior title or doctorate'],
      ]),
      text('honour', both('称号名称', 'Name of the title'), { required: false }),
      yesNo('flexible', both('是否柔性引进', 'Flexible recruitment')),
      day('since', both('到岗日期', 'Since'), false, { required: false }),
      text('certificate', both('证书或文件号', 'Certificate'), { required: false }),
    ],
  },
  {
    code: 'L2',
    name: both('科技计划项目', 'Science and technology projects'),
    definition: both(
      '评价期内立项或在研；子课题不得按牵头填报。',
      'Approved or running in the period; a sub-task is not a lead.',
    ),
    evidence: [both('任务书、立项文件、经费到账凭证', 'Task contract, approval, proof of funds')],
    largestBy: 'funds',
    columns: [
      text('number', both('项目编号', 'Project number'), { identifier: 'plain' }),
      text('name', both('项目名称', 'Project')),
      choice('level', both('级别与角色', 'Level and role'), [
        ['national-lead', '国家级项目（牵头）', 'National, lead'],
        ['national-topic', '国家级课题', 'National, topic'],
        ['regional-major-lead', '自治区重大（重点）项目（牵头）', 'Autonomous region, major or key, lead'],
        ['provincial', '其他省级项目', 'Other provincial'],
        ['city', '盟市级项目', 'League or city'],
      ]),
      day('from', both('开始日期', 'From'), false),
      day('to', both('结束日期', 'To'), false, { required: false }),
      money('funds', both('到账经费', 'Funds received'), { required: false }),
    ],
  },
  {
    code: 'L3',
    name: both('知识产权', 'Intellectual property'),
    definition: both(
      '评价期内授权、有效、归属中心；受理通知、国际检索报告不算授权，同一发明的 PCT 与国内授权只计一次。',
      "Granted in the period, in force, the centre's own; an application or an international search report is no grant; PCT and national grant of one invention count once.",
    ),
    evidence: [both('证书、登记簿副本、缴费凭证', 'Certificate, register extract, proof of fees')],
    columns: [
      choice('kind', both('类型', 'Kind'), [
        ['invention', '发明专利', 'Invention patent'],
        ['foreign', '国外授权专利', 'Foreign patent'],
        ['new-drug', '新药证书', 'New drug certificate'],
        ['approved-variety', '审定品种', 'Approved variety'],
        ['plant-variety', '植物新品种权', 'Plant variety right'],
        ['utility', '实用新型专利', 'Utility model'],
        ['software', '软件著作权', 'Software copyright'],
        ['layout', '集成电路布图设计', 'Layout design'],
        ['design', '外观设计专利', 'Design patent'],
      ]),
      text('name', both('名称', 'Name')),
      text('number', both('专利号或登记号', 'Number'), { identifier: 'patent' }),
      text('owner', both('权利人', 'Owner')),
      day('filed', both('申请日', 'Filed'), false, { required: false }),
      day('granted', both('授权日', 'Granted'), true),
    ],
  },
  {
    code: 'L4',
    name: both('标准制修订', 'Standards'),
    definition: both(
      '评价期内正式发布且中心为起草单位；征求意见稿不计。',
      'Published in the period with the centre as a drafter; no drafts.',
    ),
    evidence: [both('标准封面与起草单位页', 'Cover and page of drafting units')],
    columns: [
      text('number', both('标准号', 'Number'), { identifier: 'standard' }),
      text('name', both('标准名称', 'Standard')),
      choice('level', both('级别', 'Level'), [
        ['international', '国际标准', 'International'],
        ['national', '国家标准', 'National'],
        ['industry', '行业标准', 'Industry'],
        ['local', '地方标准', 'Local'],
        ['group', '团体标准', 'Group'],
        ['enterprise', '企业标准', 'Enterprise'],
      ]),
      choice('role', both('角色', 'Role'), [
        ['lead', '主持', 'Lead'],
        ['part', '参与', 'Participant'],
      ]),
      day('published', both('发布日期', 'Published'), true),
    ],
  },
  {
    code: 'L5',
    name: both('新产品、新工艺、首台套', 'New products, processes, first sets'),
    definition: both('评价期内认定或鉴定。', 'Recognised or appraised in the period.'),
    evidence: [both('认定文件、鉴定证书、销售凭证', 'Recognition, appraisal, proof of sales')],
    columns: [
      text('name', both('名称', 'Name')),
      choice('level', both('类别', 'Class'), [
        ['national-first', '国家首台（套）', 'National first set'],
        ['regional-first', '自治区级首台（套）', 'Regional first set'],
        ['appraised', '鉴定合格并销售', 'Appraised and sold'],
      ]),
      text('certificate', both('证书或文件号', 'Certificate'), { required: false, identifier: 'plain' }),
      day('date', both('日期', 'Date'), true),
    ],
  },
  {
    code: 'L6',
    name: both('科技奖励', 'Awards'),
    definition: both(
      '评价期内获得，按完成单位排名折算。',
      'Received in the period, weighted by the rank among the units.',
    ),
    evidence: [both('奖励证书、公告', 'Certificate, announcement')],
    columns: [
      text('name', both('奖项名称', 'Award')),
      text('achievement', both('获奖成果', 'Achievement'), { identifier: 'plain' }),
      choice('level', both('奖励等级', 'Class'), [
        ['national', '国家奖', 'National'],
        ['regional-first', '自治区级一等奖', 'Regional, first'],
        ['regional-second', '自治区级二等奖', 'Regional, second'],
        ['regional-third', '自治区级三等奖', 'Regional, third'],
        ['society', '社会力量设奖', 'By a society'],
      ]),
      {
        id: 'rank',
        name: both('完成单位排名', 'Rank among units'),
        type: 'number',
        unit: 'item',
        decimals: 0,
        required: true,
      },
      day('date', both('日期', 'Date'), true),
    ],
  },
  {
    code: 'L7',
    name: both('服务合同', 'Service contracts'),
    definition: both(
      '每份合同一行，到账按年不含税；关联方、循环往来、拆分合同须如实标明。',
      'A row a contract, receipts by year without tax; related parties, round trips and split contracts are to be shown.',
    ),
    evidence: [both('合同、发票、银行回单、认定登记证明', 'Contract, invoice, bank receipt, registration')],
    largestBy: 'received',
    columns: [
      text('number', both('合同编号', 'Contract number'), { identifier: 'plain' }),
      text('party', both('对方单位', 'Party')),
      creditCode(),
      yesNo('related', both('是否关联方', 'Related party')),
      text('subject', both('合同内容', 'Subject'), { required: false }),
      day('signedOn', both('签订日期', 'Signed on'), false),
      money('amount', both('合同金额', 'Contract sum')),
      yearlyMoney('received', both('到账金额', 'Received')),
      text('registration', both('技术合同认定登记号', 'Registration number'), {
        required: false,
        identifier: 'plain',
      }),
    ],
  },
  {
    code: 'L8',
    name: both('成果转化', 'Transfer of results'),
    definition: both(
      '评价期内完成的转让、许可、作价入股。',
      'Assignments, licences and equity of the period.',
    ),
    evidence: [both('转化合同、登记证明、银行回单', 'Contract, registration, bank receipt')],
    largestBy: 'received',
    columns: [
      text('name', both('成果名称', 'Result')),
      choice('mode', both('方式', 'Mode'), [
        ['assignment', '转让', 'Assignment'],
        ['licence', '许可', 'Licence'],
        ['equity', '作价入股', 'Equity'],
      ]),
      text('party', both('对方单位', 'Party')),
      creditCode(false),
      day('date', both('日期', 'Date'), true),
      money('amount', both('合同金额', 'Contract sum'), { required: false }),
      yearlyMoney('received', both('到账金额', 'Received')),
    ],
  },
  {
    code: 'L9',
    name: both('孵化衍生企业', 'Spin-off firms'),
    definition: both(
      '存续满一年、参保不少于 3 人；空壳企业不计。',
      'Alive for a year with at least 3 insured; no shells.',
    ),
    evidence: [
      both('营业执照、社保清单、入库编号、高企证书', 'Licence, insurance list, entry number, certificate'),
    ],
    columns: [
      text('name', both('企业名称', 'Firm')),
      creditCode(),
      day('founded', both('成立日期', 'Founded'), false),
      {
        id: 'insured',
        name: both('参保人数', 'Insured persons'),
        type: 'number',
        unit: 'person',
        decimals: 0,
        required: true,
      },
      yesNo('sme', both('入库科技型中小企业', 'Registered technology SME')),
      yesNo('highTech', both('高新技术企业', 'High-tech enterprise')),
    ],
  },
  {
    code: 'L10',
    name: both('仪器台账', 'Instruments'),
    definition: both(
      '时点在用；按原值，租赁、报废的不计。',
      'In use at year-end, at original value; nothing leased or scrapped.',
    ),
    evidence: [both('台账、发票、标签照片', 'Ledger, invoices, photographs of labels')],
    largestBy: 'value',
    columns: [
      text('asset', both('资产编号', 'Asset number'), { identifier: 'plain' }),
      text('name', both('名称', 'Name')),
      text('model', both('型号', 'Model'), { required: false }),
      day('bought', both('购置日期', 'Bought'), false, { required: false }),
      money('value', both('原值', 'Original value')),
      text('place', both('存放地点', 'Place'), { required: false }),
    ],
  },
  {
    code: 'L11',
    name: both('会议纪要', 'Minutes'),
    definition: both(
      '理事会（董事会）、技术指导委员会的会议。',
      'Meetings of the council (board) and of the technical committee.',
    ),
    evidence: [both('会议纪要、签到表', 'Minutes, attendance')],
    columns: [
      choice('kind', both('会议', 'Meeting'), [
        ['council', '理事会（董事会）', 'Council (board)'],
        ['committee', '技术指导委员会', 'Technical committee'],
      ]),
      day('date', both('日期', 'Date'), true),
      text('session', both('会议名称', 'Session')),
    ],
  },
  {
    code: 'L12',
    name: both('建设方案量化目标', 'Quantified targets of the plan'),
    definition: both(
      '建设与运行实施方案中的量化目标及完成值。',
      'Quantified targets of the plan and what was done.',
    ),
    evidence: [both('建设方案、总结报告', 'Plan, report')],
    columns: [
      text('name', both('目标', 'Target'), { identifier: 'plain' }),
      text('unit', both('单位', 'Unit'), { required: false }),
      {
        id: 'target',
        name: both('目标值', 'Target value'),
        type: 'number',
        unit: 'none',
        decimals: 4,
        required: true,
      },
      { id: 'done', name: both('完成值', 'Done'), type: 'number', unit: 'none', decimals: 4, required: true },
    ],
  },
  {
    code: 'L13',
    name: both('服务企业名单', 'Firms served'),
    definition: both(
      '按年填报，一企业一年一行；同一企业不得用两个名称重复填报。',
      'A row a firm and year; no firm under two names.',
    ),
    evidence: [both('服务记录、合同、科技型中小企业入库信息', 'Service records, contracts, SME entries')],
    columns: [
      creditCode(),
      text('name', both('企业名称', 'Firm')),
      { id: 'year', name: both('年度', 'Year'), type: 'year', required: true },
      yesNo('sme', both('是否科技型中小企业', 'Technology SME')),
      yesNo('related', both('是否关联方', 'Related party')),
    ],
  },
]
