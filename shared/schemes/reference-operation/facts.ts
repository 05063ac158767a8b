import type { z } from 'zod'
import type { factInputSchema } from '../../domain/input-definition.ts'
import { both } from '../words.ts'

type FactData = z.input<typeof factInputSchema>

/** The five facts of B11 (内科发〔2020〕68号, 三(二)), and two that stand on record and only cap the grade. */
export const facts: readonly FactData[] = [
  {
    code: 'F01',
    name: both('为独立法人实体', 'Independent legal person'),
    kind: 'check',
    definition: both(
      '中心本身具有独立法人资格（原则上）。',
      'The centre itself is a legal person (in principle).',
    ),
    evidence: [both('法人证书或营业执照', 'Certificate of legal person or licence')],
  },
  {
    code: 'F02',
    name: both('有管理章程并执行', 'Charter in force'),
    kind: 'check',
    definition: both(
      '章程明晰各主体权利义务，并经理事会（董事会）审定。',
      'The charter states rights and duties and was approved by the council (board).',
    ),
    evidence: [both('章程', 'Charter')],
  },
  {
    code: 'F03',
    name: both('理事会（董事会）每年召开', 'Council (board) meets every year'),
    kind: 'check',
    definition: both(
      '评价期内每年至少召开一次，有纪要。',
      'At least one meeting with minutes in each year of the period.',
    ),
    evidence: [both('会议纪要、签到表', 'Minutes, attendance')],
  },
  {
    code: 'F04',
    name: both('技术指导委员会组成合规', 'Technical committee as required'),
    kind: 'check',
    definition: both(
      '牵头、共建单位人员不超过三分之一，主任由外部专家担任。',
      'At most one third from lead and co-building units, chaired from outside.',
    ),
    evidence: [both('委员名单、聘书', 'List of members, letters of appointment')],
  },
  {
    code: 'F05',
    name: both('中心主任每年在岗不少于 9 个月', 'Director at least 9 months a year at the centre'),
    kind: 'check',
    definition: both(
      '每年在中心工作不少于 9 个月，聘用已备案。',
      'At the centre at least 9 months in each year; appointment filed.',
    ),
    evidence: [both('考勤、备案文件', 'Attendance, filing')],
  },
  {
    code: 'F06',
    name: both('年度报告有迟交', 'An annual report was late'),
    kind: 'record',
    definition: both(
      '评价期内有年度报告在次年 3 月底后提交（当年下半年批复的次年免交）。',
      'In the period a report came after the end of March (none is due for the year of an approval in its second half).',
    ),
    evidence: [both('提交记录', 'Record of submission')],
  },
  {
    code: 'F07',
    name: both('应备案或报批的变更未办理', 'A change was not filed or approved'),
    kind: 'record',
    definition: both(
      '牵头单位重组、章程、理事会、委员会、主任变更应备案；变更牵头单位、调整共建单位、建设模式应报批。',
      'Reorganisation, charter, council, committee and director are to be filed; lead unit, co-building units and mode need approval.',
    ),
    evidence: [both('备案、批复文件', 'Filings, approvals')],
  },
]
