import { judged, type QualitativeData } from '../judged.ts'
import { both } from '../words.ts'

/** No such part in the plan: level E. */
const noPart = { rule: 'exactly', level: 'E' } as const

/** P5–P9: 建设任务, 经费投入, 进度安排, 保障措施 of the plan's outline. Domain rules, section 3. */
export const tasks: readonly QualitativeData[] = [
  judged({
    code: 'P5',
    name: both('建设定位与目标', 'Position and goals'),
    weight: '15',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“三（五）建设定位、（六）建设目标”：是否解决从技术突破到产业化的衔接，目标是否量化、可考核。',
      'Parts 3(5) and 3(6) of the plan: whether it bridges technology and industry, and has goals that can be measured.',
    ),
    anchors: [
      both(
        '定位清晰，主攻方向聚焦（不超过 5 个）且各有技术路线；目标有基线、分年度量化，覆盖技术突破、成果转化、服务企业和收入，先进且可达到',
        'A clear position; at most five directions, each with a route; goals with a baseline, by year and in numbers, for technology, transfer, firms served and income; ambitious and within reach',
      ),
      both(
        '定位和方向明确，多数目标量化并可考核，依据较充分',
        'Clear position and directions; most goals in numbers, with grounds',
      ),
      both(
        '定位基本清楚，方向偏多，目标部分量化或缺少基线',
        'Fairly clear; too many directions; some goals without number or baseline',
      ),
      both(
        '定位接近一般研发机构，目标笼统或明显偏低、偏高',
        'Much like any laboratory; goals vague, or far too low or high',
      ),
      both(
        '定位不符合技术创新中心要求，目标无法考核',
        'Not what such a centre is for; goals that nobody can check',
      ),
    ],
  }),
  judged({
    code: 'P6',
    name: both('组建模式与中心框架', 'Formation and structure'),
    weight: '10',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“三（七）组建模式、（九）中心框架”：模式是否适合行业竞争态势，法人、股权、本部与分中心、共建单位。',
      'Parts 3(7) and 3(9) of the plan: whether the mode fits the industry; legal person, shares, head office and branches, partners.',
    ),
    anchors: [
      both(
        '组建模式与行业集中度相符，法人设立、股权和出资时间明确；本部、分中心、研发机构分工清楚；共建单位覆盖产业链上下游并已签协议，权责利具体',
        'The mode fits the industry; founding, shares and dates of payment are settled; head office, branches and institutes have their parts; partners along the chain have signed, with rights and duties',
      ),
      both(
        '模式合理，法人安排明确，共建单位结构较好，协议主要条款齐备',
        'A sensible mode, a settled legal form, good partners, main clauses agreed',
      ),
      both(
        '模式基本可行，法人或出资安排待细化，部分共建单位作用不明',
        'Workable; legal form or money to be settled; some partners without a clear part',
      ),
      both('模式与行业特点不符，共建单位少或仅有意向', 'The mode does not fit; few partners, or intent only'),
      both(
        '架构只是牵头单位内设部门换名，或共建为名义',
        'A department of the lead unit under another name, or joint by name only',
      ),
    ],
  }),
  judged({
    code: 'P7',
    name: both('运行管理机制', 'Management'),
    weight: '12',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“三（八）运行管理”：理事会决策、主任负责、技术指导委员会咨询，市场化运营、自负盈亏、收益分配。',
      'Part 3(8) of the plan: council decides, director leads, committee advises; market operation, own account, sharing of income.',
    ),
    anchors: [
      both(
        '三项机制职责、议事规则和人选明确且合规；独立核算、自负盈亏有收入测算；知识产权归属、收益分配、人员激励和退出写入章程草案，可直接执行',
        'Duties, rules and people of the three bodies are settled and as required; own accounts with a forecast of income; ownership, sharing, rewards and exit stand in the draft charter, ready to be used',
      ),
      both(
        '机制健全，主要规则明确，市场化收入路径合理',
        'Sound bodies and rules, a sensible way to income from the market',
      ),
      both(
        '制度框架齐全，议事、分配、激励规则待细化',
        'The frame is there; rules of meeting, sharing and reward to be worked out',
      ),
      both(
        '机制照搬条文，主要依靠牵头单位管理和财政补助',
        'Copied clauses; relies on the lead unit and on subsidies',
      ),
      both('没有可执行的管理机制，或不符合规定', 'No management that could work, or against the rules'),
    ],
  }),
  judged({
    code: 'P8',
    name: both('经费投入与来源', 'Money and its sources'),
    weight: '10',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“四、经费投入”：预算测算、来源结构、出资落实、财政资金用途、后续收入。',
      'Part 4 of the plan: budget, sources, how far they are secured, use of fiscal money, later income.',
    ),
    anchors: [
      both(
        '预算按任务分年测算、依据充分；来源多元，牵头和共建单位出资有到账凭证或董事会决议；企业牵头的研发配套不低于财政支持；三年后收入可支撑运转',
        'A budget by task and year with grounds; several sources, payments or board resolutions of lead and partners at hand; an enterprise matches fiscal support; income carries the centre after three years',
      ),
      both(
        '预算合理，主要来源有承诺函，财政与自筹比例恰当',
        'A sensible budget, letters of commitment for the main sources, a fair share of own money',
      ),
      both(
        '预算较粗，部分来源未落实，后续收入测算简单',
        'A coarse budget, some sources open, a simple forecast',
      ),
      both('主要依赖财政资金，自筹缺少依据', 'Relies on fiscal money; own money without grounds'),
      both('没有预算或资金来源不真实', 'No budget, or sources that are not real'),
    ],
  }),
  judged({
    code: 'P9',
    name: both('进度安排与保障措施', 'Schedule and safeguards'),
    weight: '8',
    mode: 'free',
    noMaterial: noPart,
    definition: both(
      '对应方案“五、进度安排”“六、保障措施”：里程碑、责任人、推荐部门与依托单位的保障、风险应对。',
      'Parts 5 and 6 of the plan: milestones, who answers, what the region and the units guarantee, risks.',
    ),
    anchors: [
      both(
        '里程碑与目标逐项对应、到季度并有责任人；用地、设施、资金、政策有推荐部门和依托单位书面承诺；主要风险有应对预案',
        'Milestones for each goal, by quarter and with a person; written guarantees for land, space, money and policy; plans for the main risks',
      ),
      both(
        '进度合理、节点清楚，保障措施较具体',
        'A sensible schedule with clear points; concrete safeguards',
      ),
      both('进度到年度，保障措施以一般表述为主', 'A schedule by year; safeguards in general words'),
      both(
        '进度与任务脱节，保障措施缺少责任主体',
        'A schedule apart from the tasks; nobody answers for the safeguards',
      ),
      both('没有可执行的进度和保障', 'No schedule and safeguards that could work'),
    ],
  }),
]
