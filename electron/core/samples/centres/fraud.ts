import { sampleFirms } from '../firms.ts'
import { inventedCode } from '../invented-code.ts'
import type { SampleCentre } from '../sample-centre.ts'
import { fraudProse } from './fraud-prose.ts'
import {
  awards,
  contracts,
  goals,
  instruments,
  meetings,
  person,
  photos,
  products,
  projects,
  properties,
  range,
  standards,
  statement,
  talents,
  transfers,
  years,
} from './rows.ts'

const lead = { name: '内蒙古样例晟源煤化集团有限公司', code: inventedCode('91', '150600', 4001) }
const operator = { name: '鄂尔多斯样例碳新材料创新中心有限公司', code: inventedCode('91', '150600', 4002) }
const partners = [
  { name: '鄂尔多斯样例晟源新材料有限公司', code: inventedCode('91', '150600', 4003) },
  { name: '样例煤炭转化研究所', code: inventedCode('12', '150000', 4004) },
] as const
/** Named in the audit's notes as under the same legal representative; claimed as unrelated. */
const equipmentMaker = { name: '内蒙古样例煤化装备有限公司', code: inventedCode('91', '150600', 4100) }

/**
 * The doubtful centre: excellent on paper. What is wrong with it (section 6 of the domain's rules):
 * a firm of the lead's own legal representative counted as unrelated, paid back three days later, over half
 * of the income and signed in December; contract sums for payments; one patent written two ways; a PCT search
 * and the Chinese patent of the same invention; an application as a grant; a draft as a standard; R&D of 2024
 * in 元; leased instruments; a roster short of the staff claimed; more machine hours than a year has;
 * a technical committee of insiders; a late annual report; letters in identical wording; many plaques.
 */
export const fraudCentre: SampleCentre = {
  id: 'fraud',
  shortName: '煤基碳材料',
  name: '内蒙古自治区煤基碳材料技术创新中心（样例 SAMPLE）',
  field: '煤化工',
  formation: 'leading-enterprise',
  approvedOn: '2022-03-25',
  approval: '样例科平字〔2022〕5号',
  recommender: '样例市人民政府',
  city: '鄂尔多斯市',
  address: '鄂尔多斯市样例区晟源样例大道 66 号晟源集团办公楼 4 层',
  operator,
  lead,
  partners,
  director: person('马样骁', operator.name, '高级工程师', false),
  directorMonths: years('6', '5.5', '6'),
  council: [
    person('石样荣', lead.name, '董事长', false),
    person('马样骁', operator.name, '主任（集团副总经理兼）', false),
    person('石样明', partners[0].name, '总经理', false),
    person('丁样岩', partners[1].name, '副所长', false),
    person('康样杰', lead.name, '财务总监', false),
  ],
  committee: [
    person('梁样坤', lead.name, '总工程师（技指委主任）', false),
    person('马样骁', operator.name, '主任', false),
    person('丁样岩', partners[1].name, '研究员', false),
    person('石样明', partners[0].name, '高级工程师', false),
    person('沈样炭', '样例化工大学', '教授', true),
    person('唐样焓', '样例煤化工研究院', '研究员', true),
    person('邵样衡', '样例投资公司', '经济师（经济）', true),
    person('霍样理', '样例管理咨询公司', '咨询师（管理）', true),
    person('曲样晶', '样例材料研究所', '研究员', true),
  ],
  firms: [
    { ...equipmentMaker, city: '鄂尔多斯', sme: false, trade: '装备' },
    ...sampleFirms(4101, 60, ['化工', '环保科技', '碳素', '材料', '节能'], '11010'),
  ],
  relatedParties: [
    { ...lead, relation: '牵头单位，持股 80%' },
    { ...partners[0], relation: '共建单位，牵头单位控股子公司' },
    { ...equipmentMaker, relation: '法定代表人石样荣同时担任牵头单位董事长' },
  ],
  statement: statement(`
    2024-12-18 | 内蒙古样例煤化装备有限公司 | 445.2 | 0 | 技术开发费（TX-2024-011）
    2024-12-21 | 内蒙古样例晟源煤化集团有限公司 | 0 | 445 | 往来款
    2024-12-22 | 内蒙古样例煤化装备有限公司 | 0 | 0.2 | 退款手续费
    2025-12-22 | 内蒙古样例煤化装备有限公司 | 216.24 | 0 | 技术开发费（TX-2025-008）首付款 30%
    2025-12-25 | 内蒙古样例晟源煤化集团有限公司 | 0 | 216 | 往来款
  `),
  scalars: {
    D01: years('905.2', '9864000', '1120.5'),
    D02: years('2310', '2605.3', '3120.8'),
    D03: years('1010.5', '1240', '2105.6'),
    D04: years('512', '688.5', '1342.8'),
    D05: years('140', '150', '140'),
    D06: years('120', '180', '260'),
    D07: years('2600', '2900', '3400'),
    D08: years('500', '600', '600'),
    D09: years('60', '72', '90'),
    D10: years('28', '36', '52'),
    D11: years('1450', '1980', '2350'),
    D12: years('6100', '7800', '29400'),
    D13: years('1200', '2100', '8820'),
  },
  shown: {
    D01: { '2024': '986.4' },
    D09: { '2025': '78' },
    D10: { '2025': '41' },
    D11: { '2025': '1285.6' },
  },
  reported: years('2024-03-29', '2025-04-18', '2026-03-30'),
  talents: talents(`
    沈样炭 | national | 国家级人才计划入选者（样例） | 2022-05-01 | YLRC-2018-0021 | flexible
    洪样峻 | national | 样例院士团队核心成员 | 2022-05-01 | YLRC-2017-0004 | flexible
    梁样坤 | regional | 自治区“草原英才”（样例） | 2020-12-01 | YLRC-2020-0188
    马样骁 | regional | 自治区突出贡献专家（样例） | 2021-06-01 | YLRC-2021-0066
    曹样阳 | doctor | 博士研究生（化学工程） | 2023-07-01 | YLBS-2023-201
    梁样坤 | doctor | 正高级工程师 | 2019-12-01 | YLZG-2019-034
  `),
  projects: projects(`
    2023YLZD0025 | 煤基多孔炭制备关键技术 | regional-major-lead | 2023-05-01 | 2025-12-31 | 500
    2024YLB4100507 | 煤沥青高值化利用（任务书载明为子任务参与单位） | national-lead | 2024-01-01 | 2026-12-31 | 42
    2024YLGH0188 | 气化渣制备吸附材料 | provincial | 2024-01-01 | 2025-12-31 | 50
  `),
  properties: properties(
    operator.name,
    `
    invention | 一种煤基多孔炭的制备方法 | ZL202113320916.4 | 2021-04-07 | 2023-09-05
    invention | 一种煤基多孔碳制备工艺 | ＺＬ ２０２１ １ ３３２０９１６．４ | 2021-04-07 | 2023-09-05
    invention | 一种煤沥青基针状焦的制备方法 | ZL202119981207.9 | 2021-10-13 | 2024-03-19
    foreign | Method for preparing coal-pitch-based needle coke | PCT/CN2022/901207 | 2022-10-12 | 2024-06-20 | international-search
    invention | 一种气化渣基吸附材料及其应用 | ZL202410415870.9 | 2024-04-08 | 2025-10-10 | application-only
    invention | 一种超级电容炭的纯化方法 | ZL202015540871.X | 2020-11-24 | 2023-05-16 | lead-owned
    utility | 一种活化转炉的密封装置 | ZL202222710443.2 | 2022-10-14 | 2023-03-21
    utility | 一种炭化炉尾气余热利用装置 | ZL202321559032.6 | 2023-06-19 | 2024-01-09
    utility | 一种粉体炭取样器 | ZL202323105527.4 | 2023-11-17 | 2024-07-02
  `,
  ),
  standards: standards(`
    GB/T 99307-2025 | 煤基多孔炭 技术规范（样例） | national | part | 2025-09-30 | draft
    T/YLTC 011-2024 | 煤沥青基针状焦（样例） | group | lead | 2024-08-20
    T/YLTC 019-2025 | 气化渣基吸附材料（样例） | group | lead | 2025-03-18
  `),
  products: products(`
    TX-2400 型煤基多孔炭 | appraised | YLJD-2023-077 | 2023-11-15
    针状焦中试装置 | regional-first | YLSTT-2024-033 | 2024-12-10
  `),
  awards: awards(`
    自治区科学技术进步奖一等奖（样例） | 煤基碳材料制备技术及应用 | regional-first | 4 | 2024-12-20
  `),
  contracts: contracts(`
    TX-2023-G01 | lead | 煤焦油加氢工艺技术服务 | 2023-02-08 | 430 | 140 | 150 | 140 | YL202315000301
    TX-2023-012 | 0 | 多孔炭中试装备技术开发 | 2023-12-20 | 320 | 320 | 0 | 0 | YL202315000311 | 96/0/0
    TX-2024-011 | 0 | 多孔炭中试装备技术开发（二期） | 2024-12-18 | 420 | 0 | 420 | 0 | YL202415000312
    TX-2025-008 | 0 | 多孔炭中试装备技术开发（三期） | 2025-12-22 | 680 | 0 | 0 | 680 | YL202515000313 | 0/0/204
    TX-2025-009 | 0 | 多孔炭中试装备技术开发（三期补充） | 2025-12-26 | 370 | 0 | 0 | 370 | YL202515000314 | 0/0/0
    TX-2023-001 | 3 | 活性炭再生技术开发 | 2023-03-13 | 65.5 | 8.9 | 17.15 | 39.45 | YL202315000001
    TX-2023-002 | 4 | 炭材料性能检测服务 | 2023-03-28 | 30.45 | 15.4 | 15.05 | 0
    TX-2023-003 | 7 | 煤沥青改性工艺技术咨询 | 2023-04-08 | 6.55 | 6.55 | 0 | 0 | YL202315000002
    TX-2023-004 | 1 | 煤沥青改性工艺技术咨询 | 2023-04-15 | 31.7 | 4.9 | 17.65 | 9.15
    TX-2023-005 | 5 | 煤气化渣制备吸附材料技术开发 | 2023-07-02 | 11.25 | 5.55 | 5.7 | 0 | YL202315000003
    TX-2023-006 | 2 | 针状焦品质评价技术服务 | 2023-09-03 | 19.75 | 5.35 | 5.8 | 8.6
    TX-2023-007 | 6 | 煤基多孔炭材料中试委托开发 | 2023-09-16 | 5.35 | 5.35 | 0 | 0 | YL202315000004
    TX-2024-001 | 9 | 活性炭再生技术开发 | 2024-04-17 | 20.95 | 0 | 10.2 | 10.75
    TX-2024-002 | 8 | 针状焦品质评价技术服务 | 2024-06-08 | 27.9 | 0 | 12.05 | 15.85 | YL202415000005
    TX-2024-003 | 11 | 煤气化渣制备吸附材料技术开发 | 2024-10-14 | 25.4 | 0 | 25.4 | 0
    TX-2024-004 | 10 | 炭材料性能检测服务 | 2024-12-12 | 9.5 | 0 | 9.5 | 0
    TX-2025-001 | 13 | 煤沥青改性工艺技术咨询 | 2025-04-25 | 14.75 | 0 | 0 | 14.75
    TX-2025-002 | 14 | 针状焦品质评价技术服务 | 2025-05-07 | 40.5 | 0 | 0 | 40.5
    TX-2025-003 | 12 | 煤基多孔炭材料中试委托开发 | 2025-11-28 | 13.75 | 0 | 0 | 13.75
  `),
  transfers: transfers(`
    煤基多孔炭制备技术许可 | licence | 0 | 2023-12-20 | 560 | 120 | 180 | 260
  `),
  spinoffs: [
    {
      name: '鄂尔多斯样例碳谷科技有限公司',
      code: inventedCode('91', '150600', 4011),
      founded: '2025-09-16',
      insured: '0',
      sme: true,
      highTech: false,
    },
    {
      name: '鄂尔多斯样例碳源环保有限公司',
      code: inventedCode('91', '150600', 4012),
      founded: '2023-11-02',
      insured: '1',
      sme: true,
      highTech: false,
    },
  ],
  instruments: instruments(
    'TXZC',
    `
    管式炭化炉 | YL-TCF-14 | 2021-03-23 | 96 | 炭材料中试车间
    高温石墨化炉 | ST-GRF-30 | 2020-06-18 | 318 | 炭材料中试车间 | leased
    比表面积分析仪 | YL-BET-6 | 2023-10-04 | 78 | 分析测试中心
    活化转炉中试装置 | ST-ACT-50 | 2022-09-21 | 245 | 炭材料中试车间
    场发射电子显微镜 | YL-FESEM-5 | 2020-07-07 | 286 | 分析测试中心 | leased
    热重红外联用仪 | YL-TGIR-2 | 2023-07-07 | 92 | 分析测试中心
    X 射线衍射仪 | YL-XRD-9 | 2021-04-03 | 138 | 分析测试中心
    喷雾干燥塔 | YL-SPD-20 | 2020-03-18 | 23.42 | 气化渣利用试验室
    球磨机组 | YL-BM-8 | 2020-07-27 | 21.58 | 气化渣利用试验室
    电化学工作站 | YL-ECW-8 | 2024-04-23 | 238.56 | 分析测试中心
    超级电容测试系统 | YL-SCT-32 | 2024-07-04 | 139.04 | 分析测试中心
    拉曼光谱仪 | YL-RAM-3 | 2024-04-14 | 96.4 | 分析测试中心 | leased
    沥青调质反应釜 | YL-RCT-500 | 2025-04-24 | 118.6 | 炭材料中试车间
    气体吸附评价装置 | YL-GAS-4 | 2025-07-03 | 95.4 | 气化渣利用试验室
  `,
  ),
  meetings: meetings(`
    council | 2023-06-09 | 理事会会议 | 审议中心工作 | 原则同意
    committee | 2024-05-17 | 技术指导委员会会议 | 听取中心工作汇报 | 充分肯定中心取得的成绩
    council | 2025-06-13 | 理事会会议 | 审议中心工作 | 原则同意
  `),
  goals: goals(`
    突破关键技术 | 项 | 2 | 2
    授权发明专利 | 件 | 5 | 6
    技术创新服务收入（三年累计） | 万元 | 2300 | 2543.3
    服务企业（三年累计家次） | 家次 | 120 | 124
  `),
  servedBesides: { '2023': range(20, 42), '2024': range(20, 44), '2025': range(20, 47) },
  photos: photos(`
    中心门牌 | many-plaques | B11 | 2026-03-16T11:20:45 | 39.60861 | 109.78152
    场发射电子显微镜标签 | label | A06 | 2024-01-09T16:48:30 | 40.65702 | 109.84031
    分析测试中心 | empty-room | B12 | 2026-03-16T11:41:03 | 39.60868 | 109.78139
  `),
  plan: { format: 'pdf', leftOut: [] },
  wordReport: null,
  prose: fraudProse,
}
