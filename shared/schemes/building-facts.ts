import type { z } from 'zod'
import type { factInputSchema } from '../domain/input-definition.ts'
import { both } from './words.ts'

export type FactData = z.input<typeof factInputSchema>

/**
 * What 内科发〔2020〕68号 asks of a centre that is to be built (三(二) management, 三(四) procedure, 四(三) money),
 * answered yes or no before scoring. They decide no points: a plan that lacks one is to be mended.
 */
export const buildingFacts: readonly FactData[] = [
  {
    code: 'F01',
    name: both('为独立法人实体或有明确的设立安排', 'Legal person, or set to become one'),
    kind: 'check',
    definition: both(
      '原则上应为独立法人实体：已登记，或方案写明设立主体、出资、注册时间。',
      'In principle an independent legal person: registered, or the plan says who founds it, with what capital, and when.',
    ),
    evidence: [both('法人证书、营业执照或设立方案', 'Certificate, licence, or the plan of its founding')],
  },
  {
    code: 'F02',
    name: both('制定了管理章程', 'There is a charter'),
    kind: 'check',
    definition: both(
      '章程（或草案）明晰企业、高校、科研院所等主体的权利和义务。',
      'The charter, or its draft, states rights and duties of firms, universities and institutes.',
    ),
    evidence: [both('章程或章程草案', 'Charter or its draft')],
  },
  {
    code: 'F03',
    name: both('组建了理事会（董事会）', 'There is a council (board)'),
    kind: 'check',
    definition: both(
      '由牵头单位、共建单位人员组成，实行理事会（董事会）决策制。',
      'Made up of people of the lead and co-building units; it decides.',
    ),
    evidence: [both('成员名单、成立文件', 'List of members, founding document')],
  },
  {
    code: 'F04',
    name: both('技术指导委员会组成合规', 'Technical committee as required'),
    kind: 'check',
    definition: both(
      '牵头单位和共建单位人员不超过总人数三分之一，主任由其他单位有影响力的专家担任。',
      'At most one third from lead and co-building units, chaired by an expert from elsewhere.',
    ),
    evidence: [both('委员名单、聘书或意向书', 'List of members, letters of appointment or intent')],
  },
  {
    code: 'F05',
    name: both(
      '中心主任每年在岗不少于 9 个月，聘用报备案',
      'Director at least 9 months a year, appointment filed',
    ),
    kind: 'check',
    definition: both(
      '主任（总经理）人选明确，能保证每年在中心工作不少于 9 个月，聘用报归口管理部门和科技厅备案。',
      'The director is named, can be at the centre at least 9 months a year, and the appointment is filed.',
    ),
    evidence: [both('聘用文件、工作时间承诺、备案材料', 'Appointment, commitment of time, filing')],
  },
  {
    code: 'F06',
    name: both('由盟市政府或自治区有关部门正式提出', 'Put forward by a league or city, or a department'),
    kind: 'check',
    definition: both(
      '有盟市政府或自治区有关部门的推荐、申请文件。',
      'A league or city government, or a department of the region, recommends it and applies for it.',
    ),
    evidence: [both('推荐函、申请文件', 'Letter of recommendation, application')],
  },
  {
    code: 'F07',
    name: both(
      '企业牵头的，研发配套资金不低于财政支持资金',
      'Enterprise-led: own R&D funds match fiscal support',
    ),
    kind: 'check',
    definition: both(
      '企业牵头创建的，在原有投入不变前提下，研发配套资金不低于自治区财政支持资金。非企业牵头的选“不适用”。',
      'Led by an enterprise, its own R&D funds are, on top of what it spends already, not less than the fiscal support. Led by others: not applicable.',
    ),
    evidence: [both('出资承诺、预算表', 'Commitment of funds, budget')],
  },
]
