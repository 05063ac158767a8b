import { both } from '../words.ts'
import { choice, creditCode, day, type ListData, money, text, yearlyMoney, yesNo } from './columns.ts'

/** L7–L13: contracts, transfers, firms, instruments, minutes, targets. What is looked for in the evidence: domain rules, section 6. */
export const operationLists: readonly ListData[] = [
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
