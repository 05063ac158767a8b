import { defineText } from '#renderer/app/text.ts'
import type { QualitativeIndicator } from '#shared/domain/indicator.ts'
import type { Unit } from '#shared/domain/input-definition.ts'

interface ReviewText {
  readonly paneBorder: string
  readonly sheet: string
  readonly other: string
  readonly units: Readonly<Record<Unit, string>>
  readonly claimed: string
  readonly verified: string
  readonly notClaimed: string
  readonly state: string
  readonly reason: string
  readonly reasonNeeded: string
  readonly note: string
  readonly notePlaceholder: string
  readonly noteCount: (has: number, needed: number) => string
  readonly pointersNeeded: (has: number, needed: number) => string
  readonly history: string
  readonly noHistory: string
  readonly acceptAll: string
  readonly acceptAllSite: string
  readonly sample: string
  readonly sampled: string
  readonly sampleInfo: (count: number, seed: string) => string
  readonly wholeListDue: string
  readonly emptyList: string
  readonly rowCount: (done: number, all: number) => string
  readonly yes: string
  readonly no: string
  readonly level: string
  readonly value: string
  readonly band: (from: string, to: string) => string
  readonly noMaterial: string
  readonly noMaterialRule: (rule: NonNullable<QualitativeIndicator['noMaterial']>) => string
  readonly notApplicable: string
  readonly notApplicableNote: string
  readonly explain: string
  readonly points: (points: string, weight: string) => string
  readonly findings: string
  readonly veto: string
  readonly sealedBanner: (version: number, at: string) => string
}

const zh: ReviewText = {
  paneBorder: '栏宽（左右方向键调整）',
  sheet: '评分表',
  other: '其他数据与事实',
  units: {
    'wan-yuan': '万元',
    person: '人',
    item: '项',
    firm: '家',
    hour: '小时',
    percent: '%',
    point: '分',
    none: '',
  },
  claimed: '填报值',
  verified: '核定值',
  notClaimed: '未填报',
  state: '核定状态',
  reason: '差异原因',
  reasonNeeded: '核定值与填报值不同，请选原因',
  note: '说明',
  notePlaceholder: '依据和判断，写给以后核对的人看',
  noteCount: (has, needed) => `${has}/${needed} 字`,
  pointersNeeded: (has, needed) => `佐证指引 ${has}/${needed}`,
  history: '修改历史',
  noHistory: '还没有修改',
  acceptAll: '未核各项均按填报值书面核对',
  acceptAllSite: '未核各项均按填报值现场核实',
  sample: '抽样',
  sampled: '抽中',
  sampleInfo: (count, seed) => `抽样 ${count} 行，随机种子 ${seed}`,
  wholeListDue: '抽样中超过两成不属实，须逐行核对整张清单。',
  emptyList: '申报单位没有填报任何一行。',
  rowCount: (done, all) => `已核 ${done}/${all} 行`,
  yes: '是',
  no: '否',
  level: '等级',
  value: '分值（占权重的比例）',
  band: (from, to) => `本等级区间 ${from} – ${to}`,
  noMaterial: '申报单位未提供此项材料',
  noMaterialRule: (limit) =>
    limit.rule === 'zero'
      ? '未提供材料时计 0 分'
      : limit.rule === 'exactly'
        ? `未提供材料时为 ${limit.level}`
        : `未提供材料时最高 ${limit.level}`,
  notApplicable: '此指标不适用于该中心',
  notApplicableNote: '请说明为什么不适用（须经专家组同意）',
  explain: '计算说明',
  points: (points, weight) => `${points} / ${weight} 分`,
  findings: '数据核查提示',
  veto: '一票否决建议',
  sealedBanner: (version, at) => `第 ${version} 版已于 ${at} 提交封存。`,
}

const en: ReviewText = {
  paneBorder: 'Width of the panes (left and right arrow keys)',
  sheet: 'Score sheet',
  other: 'Other inputs and facts',
  units: {
    'wan-yuan': '10,000 yuan',
    person: 'persons',
    item: 'items',
    firm: 'firms',
    hour: 'hours',
    percent: '%',
    point: 'points',
    none: '',
  },
  claimed: 'Claimed',
  verified: 'Verified',
  notClaimed: 'Not given',
  state: 'State',
  reason: 'Reason',
  reasonNeeded: 'Verified differs from claimed: choose a reason',
  note: 'Note',
  notePlaceholder: 'Grounds and judgement, for those who check later',
  noteCount: (has, needed) => `${has}/${needed} characters`,
  pointersNeeded: (has, needed) => `Pointers ${has}/${needed}`,
  history: 'History',
  noHistory: 'No changes yet',
  acceptAll: 'Accept all unchecked as claimed, on paper',
  acceptAllSite: 'Accept all unchecked as claimed, on site',
  sample: 'Draw a sample',
  sampled: 'Sampled',
  sampleInfo: (count, seed) => `${count} rows sampled, seed ${seed}`,
  wholeListDue: 'More than a fifth of the sample failed: the whole list is due.',
  emptyList: 'The applicant entered no row.',
  rowCount: (done, all) => `${done}/${all} rows checked`,
  yes: 'Yes',
  no: 'No',
  level: 'Level',
  value: 'Value (share of the weight)',
  band: (from, to) => `Band of this level ${from} – ${to}`,
  noMaterial: 'The applicant gave no material for this',
  noMaterialRule: (limit) =>
    limit.rule === 'zero'
      ? 'Without material: 0 points'
      : limit.rule === 'exactly'
        ? `Without material: ${limit.level}`
        : `Without material: at most ${limit.level}`,
  notApplicable: 'Does not apply to this centre',
  notApplicableNote: 'Say why it does not apply (the panel approves)',
  explain: 'How it is computed',
  points: (points, weight) => `${points} / ${weight} points`,
  findings: 'Cross-checks',
  veto: 'Veto proposals',
  sealedBanner: (version, at) => `Version ${version} was submitted and sealed at ${at}.`,
}

export const reviewText = defineText<ReviewText>({ zh, en })
