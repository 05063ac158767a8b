import type { FactData } from '../building-facts.ts'
import { both } from '../words.ts'

/** What the plan says and the panel sees for itself: 属实 / 基本属实 / 不属实, one for each criterion S1–S7. */
export const statements: readonly FactData[] = [
  {
    code: 'F08',
    name: both('方案所述的法人登记、章程和机构设置', 'Legal form, charter and bodies in the plan'),
    kind: 'statement',
    definition: both(
      '查验法人证书、章程原件、理事会和技术指导委员会的会议记录。',
      'See the certificate, the charter and the minutes of council and committee.',
    ),
    evidence: [both('证照与会议记录照片', 'Photos of certificates and minutes')],
  },
  {
    code: 'F09',
    name: both('方案所述的科研、中试场地和主要设备', 'Space and main equipment in the plan'),
    kind: 'statement',
    definition: both(
      '现场清点原值最大的十台（套）设备，核对铭牌、台账和产权；场地看实际用途。',
      'Count the ten dearest instruments on site against label, ledger and ownership; see what the rooms are used for.',
    ),
    evidence: [both('设备铭牌、场地照片', 'Photos of labels and rooms')],
  },
  {
    code: 'F10',
    name: both('方案所述的核心团队和主任在岗情况', 'Core team and director in the plan'),
    kind: 'statement',
    definition: both(
      '抽查花名册、社保清单和考勤，当面访谈核心成员。',
      'Check rosters, social insurance and attendance; talk with core members.',
    ),
    evidence: [both('社保、考勤抽查记录', 'Record of the check')],
  },
  {
    code: 'F11',
    name: both('方案所述的前期成果和在研项目', 'Results and projects in the plan'),
    kind: 'statement',
    definition: both(
      '核对专利权属与法律状态、项目任务书和到账、成果应用现场。',
      'Check ownership and state of patents, project contracts and payments, and where results are used.',
    ),
    evidence: [both('证书、任务书、应用现场照片', 'Certificates, contracts, photos of the use')],
  },
  {
    code: 'F12',
    name: both('方案所述的服务企业和市场收入', 'Firms served and income in the plan'),
    kind: 'statement',
    definition: both(
      '抽查合同、发票、回单，电话或当面访问两家以上服务对象。',
      'Check contracts, invoices and payments; ask two or more of the firms served.',
    ),
    evidence: [both('合同与回单、访问记录', 'Contracts and payments, notes of the talks')],
  },
  {
    code: 'F13',
    name: both('方案所述的共建单位投入和经费到位', 'Input of partners and money in the plan'),
    kind: 'statement',
    definition: both(
      '查验出资凭证、验资或银行回单，共建单位派驻人员和设备。',
      'See proof of payment, and the people and equipment that partners have sent.',
    ),
    evidence: [both('出资凭证', 'Proof of payment')],
  },
  {
    code: 'F14',
    name: both('方案所述的中心总体情况', 'The centre as a whole, as the plan has it'),
    kind: 'statement',
    definition: both(
      '综合现场所见与方案；临时布置、一处场地挂多块牌子的如实记录。',
      'All that was seen against the plan; note rooms dressed up and many plaques on one door.',
    ),
    evidence: [both('现场核查记录表', 'Record of the inspection')],
  },
]
