import { judged, type QualitativeData } from '../judged.ts'
import { both } from '../words.ts'

/** S1–S7, seen on site. Domain rules, section 3; what to look at, section 6. */
export const criteria: readonly QualitativeData[] = [
  judged({
    code: 'S1',
    name: both('法人与组织架构', 'Legal person and bodies'),
    weight: '15',
    mode: 'free',
    definition: both(
      '独立法人、章程、理事会（董事会）、技术指导委员会、主任的实际设立和运转。',
      'Legal person, charter, council (board), committee and director: set up, and at work.',
    ),
    anchors: [
      both(
        '独立法人已登记，独立账户和核算；章程已审定；理事会、技指委均已召开会议并有决议落实记录；主任专职在岗',
        'Registered with its own account and books; charter approved; council and committee have met and their decisions were carried out; a full-time director in place',
      ),
      both(
        '法人已登记，机构齐全，会议按期召开，主任到岗',
        'Registered, all bodies there, regular meetings, a director in place',
      ),
      both(
        '法人登记办理中或账务未完全独立，机构已发文但活动少',
        'Registration under way or books not fully apart; bodies founded, little activity',
      ),
      both(
        '机构停留在文件上，人财物由牵头单位代管',
        'Bodies on paper; people, money and things run by the lead unit',
      ),
      both('没有法人安排或机构名义设立', 'No legal form, or bodies by name only'),
    ],
  }),
  judged({
    code: 'S2',
    name: both('科研与中试条件', 'Research and pilot facilities'),
    weight: '20',
    mode: 'free',
    definition: both(
      '场地、研发设备、中试或验证线的实物、权属和使用状态。',
      'Space, equipment, pilot and validation lines: there, owned and in use.',
    ),
    anchors: [
      both(
        '研发和中试场地集中、专用，设备与台账逐台相符且产权属中心，中试或验证线满负荷运转并有记录',
        'Space of its own in one place; equipment as in the ledger and owned by the centre; pilot line fully at work, with records',
      ),
      both(
        '条件较好，主要设备在场在用，中试线可稳定运行',
        'Good; main equipment there and in use; the pilot line runs steadily',
      ),
      both(
        '条件基本具备，部分设备属依托单位共用，中试能力有限',
        'Sufficient; some equipment shared with the lead unit; limited pilot work',
      ),
      both('场地或设备缺口较大，使用率低，权属有争议', 'Large gaps, little use, disputed ownership'),
      both(
        '场地临时布置、设备借用或与台账严重不符',
        'Rooms dressed up, borrowed equipment, or far from the ledger',
      ),
    ],
  }),
  judged({
    code: 'S3',
    name: both('团队真实性', 'The team is real'),
    weight: '15',
    mode: 'free',
    definition: both(
      '核心成员的劳动关系、在岗时间、实际工作。',
      'Contracts, time on site and real work of the core members.',
    ),
    anchors: [
      both(
        '抽查人员社保、合同、考勤全部相符，核心成员当面说明各自工作，主任在岗 9 个月以上有记录',
        'Insurance, contracts and attendance of all in the sample agree; core members explain their work; the director’s 9 months are on record',
      ),
      both(
        '抽查基本相符，个别兼职人员有协议和投入记录',
        'The sample agrees in the main; part-time people have contracts and records of time',
      ),
      both(
        '核心成员属实，外围人员较多为挂名或兼职',
        'Core members are real; many others part-time or by name',
      ),
      both(
        '抽查不符超过两成，核心成员缺席',
        'Over a fifth of the sample does not agree; core members absent',
      ),
      both(
        '团队挂名、多平台重复列人或提供虚假名单',
        'By name only, the same people in several platforms, or a false list',
      ),
    ],
  }),
  judged({
    code: 'S4',
    name: both('前期成果与项目核实', 'Results and projects verified'),
    weight: '15',
    mode: 'free',
    definition: both(
      '方案所列成果、专利、标准、项目的权属、法律状态和应用。',
      'Ownership, legal state and use of the results, patents, standards and projects in the plan.',
    ),
    anchors: [
      both(
        '抽查的成果和项目全部属实，权属清楚、有效，并在生产现场看到应用和效益凭证',
        'All in the sample true, owned and valid; seen in use in production, with proof of benefit',
      ),
      both('主要成果属实且有应用，个别材料待补', 'Main results true and in use; some papers to follow'),
      both(
        '成果属实但应用少，部分由共建单位单独完成',
        'True, but little used; some the work of a partner alone',
      ),
      both('有成果权属不清、失效或与方向无关', 'Some not owned, lapsed, or of another field'),
      both('主要成果不属实', 'Main results are not true'),
    ],
  }),
  judged({
    code: 'S5',
    name: both('服务与市场基础', 'Service and market'),
    weight: '15',
    mode: 'free',
    definition: both(
      '已有技术服务、客户和收入的真实性，中小企业受益情况。',
      'Services, customers and income that are real; what small firms gain.',
    ),
    anchors: [
      both(
        '有稳定的技术服务收入，合同、发票、回单、交付物一致，非关联客户过半，抽访用户满意',
        'Steady income from services; contracts, invoices, payments and deliveries agree; over half the customers unrelated; users content',
      ),
      both('服务收入真实，客户较多，用户评价较好', 'Real income, several customers, good word from users'),
      both('有若干服务案例，收入少或关联方较多', 'Some cases; little income, or mostly related parties'),
      both(
        '以产品销售、场地出租充作服务，客户主要是牵头单位',
        'Sales or rent shown as service; the lead unit is the customer',
      ),
      both('没有服务，或合同、回单不真实', 'No service, or contracts and payments that are not real'),
    ],
  }),
  judged({
    code: 'S6',
    name: both('共建单位投入与经费到位', 'Input of partners and money'),
    weight: '10',
    mode: 'free',
    definition: both(
      '牵头和共建单位承诺的资金、人员、设备是否到位。',
      'Whether the money, people and equipment promised by lead and partners are there.',
    ),
    anchors: [
      both(
        '应到资金全部到账并有银行回单，共建单位派驻人员和设备在场，企业研发配套不低于财政支持',
        'All money due has been paid, with bank slips; people and equipment of partners on site; an enterprise matches fiscal support',
      ),
      both('资金到位八成以上，共建单位投入较实', 'Four fifths and more paid; real input of partners'),
      both('资金到位过半，共建单位以协议投入为主', 'Over half paid; partners’ input mostly on paper'),
      both('到位不足一半，共建单位未实际投入', 'Less than half paid; no real input of partners'),
      both('没有到位，或以往来款、借款充作投入', 'Nothing paid, or loans and round trips shown as input'),
    ],
  }),
  judged({
    code: 'S7',
    name: both('方案与实际一致性', 'Plan and reality agree'),
    weight: '10',
    mode: 'free',
    definition: both(
      '方案各部分与现场所见的总体一致程度，咨询论证意见的落实。',
      'How far all parts of the plan agree with what was seen; how the advice of the consultation was followed.',
    ),
    anchors: [
      both(
        '方案与现场逐项一致，咨询论证意见全部落实并有对照表',
        'Plan and site agree item by item; all advice followed, with a table to show it',
      ),
      both(
        '主要内容一致，意见基本落实，差异有合理说明',
        'Agree in the main; advice mostly followed; differences explained',
      ),
      both(
        '多数一致，部分进度滞后或意见未落实',
        'Mostly agree; some behind schedule, some advice not followed',
      ),
      both('差异较多，主要条件与方案有出入', 'Many differences, in main conditions too'),
      both('方案与实际严重不符', 'Plan and reality do not agree'),
    ],
  }),
]
