import type { z } from 'zod'
import type { scalarInputSchema } from '../../domain/input-definition.ts'
import { both } from '../words.ts'

type ScalarData = z.input<typeof scalarInputSchema>

const audit = both('会计师事务所专项审计报告', 'Special audit by an accounting firm')
const ledger = both('研发支出辅助账、明细账', 'R&D sub-ledger and detailed ledger')
const payroll = both('花名册、社会保险缴纳清单', 'Staff roll and social-insurance list')
const instrumentLog = both('仪器使用记录、开放共享平台记录', 'Instrument logs, sharing-platform records')

/** D01–D13. Domain rules, section 1. */
export const scalars: readonly ScalarData[] = [
  {
    code: 'D01',
    name: both('研发经费支出', 'R&D expenditure'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both(
      '中心自身当年实际发生的研发经费，不含牵头单位其他研发支出；无审计的核定为 0。',
      "The centre's own R&D spending of the year, without other spending of the lead unit; verified as 0 without an audit.",
    ),
    evidence: [audit, ledger, both('研发费用加计扣除申报表 A107012', 'Tax form A107012')],
  },
  {
    code: 'D02',
    name: both('成本费用总额', 'Total costs and expenses'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both(
      '中心当年成本费用总额，按审计报告。',
      'Total costs and expenses of the year, as audited.',
    ),
    evidence: [audit],
  },
  {
    code: 'D03',
    name: both('总收入', 'Total income'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both('中心当年全部收入，不含税。', 'All income of the year, without tax.'),
    evidence: [audit],
  },
  {
    code: 'D04',
    name: both('技术创新服务收入', 'Income from innovation services'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both(
      '当年到账的技术开发、转让、咨询、服务、检测、中试收入，不含税；只有合同而无到账凭证的核定为 0。产品销售、租金不计。',
      'Received in the year for development, transfer, consulting, service, testing and pilot work, without tax; a contract without proof of payment counts 0. No product sales, no rent.',
    ),
    evidence: [
      both(
        '合同、发票、银行回单、收入明细账、交付物',
        'Contract, invoice, bank receipt, income ledger, deliverable',
      ),
    ],
  },
  {
    code: 'D05',
    name: both('其中：关联方服务收入', 'Of it: from related parties'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both(
      '来自牵头、共建单位及其关联方的服务收入；没有关联方清单的全部按关联方计。',
      'From the lead and co-building units and their related parties; without a list of related parties all of it.',
    ),
    evidence: [both('关联方清单、往来明细', 'List of related parties, transactions')],
  },
  {
    code: 'D06',
    name: both('成果转化到账收入', 'Income received from transfer of results'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both(
      '当年到账的成果转让、许可、作价入股收益。',
      'Received in the year from assignment, licence and equity of results.',
    ),
    evidence: [both('转化合同、登记证明、银行回单', 'Contract, registration, bank receipt')],
  },
  {
    code: 'D07',
    name: both('资金来源合计', 'Sources of funds'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both('当年全部资金来源。', 'All funds of the year.'),
    evidence: [audit],
  },
  {
    code: 'D08',
    name: both('其中：财政资金', 'Of it: fiscal funds'),
    unit: 'wan-yuan',
    period: 'year',
    decimals: 4,
    definition: both('各级财政拨款与项目经费。', 'Fiscal appropriations and project funds of every level.'),
    evidence: [audit, both('拨款文件', 'Appropriation documents')],
  },
  {
    code: 'D09',
    name: both('职工总数', 'Staff'),
    unit: 'person',
    period: 'year-end',
    decimals: 0,
    definition: both('12 月 31 日在册职工。', 'Staff on 31 December.'),
    evidence: [payroll],
  },
  {
    code: 'D10',
    name: both('其中：研发人员', 'Of them: R&D personnel'),
    unit: 'person',
    period: 'year-end',
    decimals: 0,
    definition: both(
      '12 月 31 日实际从事研发的人员；挂名、重复计入其他平台的不计。',
      'In R&D on 31 December; nobody by name only or counted at another platform.',
    ),
    evidence: [payroll, both('项目任务书、工时记录', 'Project assignments, time records')],
  },
  {
    code: 'D11',
    name: both('科研仪器设备原值', 'Original value of research equipment'),
    unit: 'wan-yuan',
    period: 'year-end',
    decimals: 4,
    definition: both(
      '12 月 31 日在用科研仪器设备原值；租赁、报废的不计。',
      'Research equipment in use on 31 December; nothing leased or scrapped.',
    ),
    evidence: [both('台账、发票、标签照片', 'Ledger, invoices, photographs of labels')],
  },
  {
    code: 'D12',
    name: both('50 万元以上仪器有效机时', 'Hours of instruments of 500,000 yuan and more'),
    unit: 'hour',
    period: 'year',
    decimals: 1,
    definition: both(
      '单价 50 万元以上仪器当年有效使用机时。',
      'Effective hours in the year of instruments of 500,000 yuan and more.',
    ),
    evidence: [instrumentLog],
  },
  {
    code: 'D13',
    name: both('其中：对外服务机时', 'Of them: served to others'),
    unit: 'hour',
    period: 'year',
    decimals: 1,
    definition: both('其中对中心以外单位服务的机时。', 'Of them, hours served to others.'),
    evidence: [instrumentLog, both('服务合同', 'Service contracts')],
  },
]
