import type { Language } from '#shared/domain/localized-text.ts'
import type { Scheme } from '#shared/domain/scheme.ts'

/** The words of the printed score sheet. */
export interface SheetWords {
  readonly title: Readonly<Record<Scheme['kind'], string>>
  readonly reference: string
  readonly sample: string
  readonly draft: string
  readonly centre: string
  readonly period: string
  readonly expert: string
  readonly fingerprint: string
  readonly scheme: string
  readonly schemeHash: string
  readonly packageHash: string
  readonly version: string
  readonly versionOf: (version: number, sealedAt: string | null) => string
  readonly exact: (value: string) => string
  readonly rounding: Readonly<Record<Scheme['gradeFrom'], string>>
  readonly noMaterial: string
  readonly notApplicable: string
  readonly notClaimed: string
  readonly page: (page: number) => string
  /** Headings that the template sets. */
  readonly labels: Readonly<
    Record<
      | 'code'
      | 'indicator'
      | 'weight'
      | 'claimed'
      | 'verified'
      | 'points'
      | 'total'
      | 'grade'
      | 'cappedGrade'
      | 'caps'
      | 'none'
      | 'judgements'
      | 'level'
      | 'value'
      | 'note'
      | 'pointers'
      | 'checks'
      | 'answer'
      | 'changes'
      | 'item'
      | 'state'
      | 'reason'
      | 'vetoes'
      | 'notApplicable'
      | 'signature'
      | 'date'
      | 'sheetCode'
      | 'sheetHash'
      | 'checkHint'
      | 'pageOf',
      string
    >
  >
}

const zh: SheetWords = {
  title: {
    'operation-evaluation': '技术创新中心运行评估  专家个人评分表',
    'plan-review': '技术创新中心建设方案评审  专家个人评分表',
    'site-assessment': '技术创新中心实地评估  专家个人评分表',
  },
  reference: '本表所用指标体系为参考，非官方',
  sample: '样例 SAMPLE，非真实资料',
  draft: '草稿（未签名）',
  centre: '技术创新中心',
  period: '评价期',
  expert: '评审专家',
  fingerprint: '签名密钥指纹',
  scheme: '指标体系',
  schemeHash: '指标体系哈希',
  packageHash: '材料包哈希',
  version: '评分表版本',
  versionOf: (version, sealedAt) =>
    sealedAt === null
      ? `第 ${version} 版，草稿`
      : `第 ${version} 版，提交时间 ${sealedAt.replace('T', ' ').slice(0, 19)}（UTC）`,
  exact: (value) => `精确值 ${value}`,
  rounding: {
    exact: '等次按精确总分确定，表中分数四舍五入到两位小数，仅供显示。',
    'two-decimals': '总分先四舍五入到两位小数，再确定等次。',
  },
  noMaterial: '未提供材料',
  notApplicable: '不适用',
  notClaimed: '未填报',
  page: (page) => `第 ${page} 页`,
  labels: {
    code: '编码',
    indicator: '指标',
    weight: '分值',
    claimed: '填报值',
    verified: '核定值 / 等级',
    points: '得分',
    total: '总分',
    grade: '得分等次',
    cappedGrade: '限制后等次',
    caps: '等次限制',
    none: '无',
    judgements: '定性指标评分与依据',
    level: '等级',
    value: '系数',
    note: '评语',
    pointers: '佐证指引',
    checks: '事实核查',
    answer: '核查结果',
    changes: '核减、不予认可与存疑事项',
    item: '事项',
    state: '核定状态',
    reason: '原因',
    vetoes: '一票否决建议（待专家组表决、主管部门审定）',
    notApplicable: '不适用指标',
    signature: '专家签名',
    date: '日期',
    sheetCode: '评分表编号',
    sheetHash: '评分表哈希（SHA-256）',
    checkHint: '用“核验数据包”打开对应的评分数据包，“数据文件哈希”应与此一致。',
    pageOf: '第 {page} 页 共 {pages} 页',
  },
}

const en: SheetWords = {
  title: {
    'operation-evaluation': 'Operation Evaluation of a Technology Innovation Centre: Score Sheet',
    'plan-review': 'Plan Review of a Technology Innovation Centre: Score Sheet',
    'site-assessment': 'Site Assessment of a Technology Innovation Centre: Score Sheet',
  },
  reference: 'The indicator system used is a reference, not official',
  sample: '样例 SAMPLE, not real',
  draft: 'Draft (not signed)',
  centre: 'Centre',
  period: 'Review period',
  expert: 'Expert',
  fingerprint: 'Fingerprint of the signing key',
  scheme: 'Indicator system',
  schemeHash: 'Hash of the indicator system',
  packageHash: 'Package hash',
  version: 'Sheet version',
  versionOf: (version, sealedAt) =>
    sealedAt === null
      ? `${version}, draft`
      : `${version}, submitted ${sealedAt.replace('T', ' ').slice(0, 19)} UTC`,
  exact: (value) => `exactly ${value}`,
  rounding: {
    exact:
      'The grade is decided from the exact total; points are rounded half up to two decimals for show only.',
    'two-decimals': 'The total is rounded half up to two decimals before the grade is decided.',
  },
  noMaterial: 'No material given',
  notApplicable: 'n.a.',
  notClaimed: 'not given',
  page: (page) => `p. ${page}`,
  labels: {
    code: 'Code',
    indicator: 'Indicator',
    weight: 'Weight',
    claimed: 'Claimed',
    verified: 'Verified / level',
    points: 'Points',
    total: 'Total',
    grade: 'Score grade',
    cappedGrade: 'Capped grade',
    caps: 'Caps',
    none: 'none',
    judgements: 'Qualitative scores and their grounds',
    level: 'Level',
    value: 'Share',
    note: 'Note',
    pointers: 'Evidence',
    checks: 'Facts checked',
    answer: 'Found',
    changes: 'Reduced, not accepted, in doubt',
    item: 'Item',
    state: 'State',
    reason: 'Reason',
    vetoes: 'Veto proposals (the panel votes, the department decides)',
    notApplicable: 'Not applicable',
    signature: 'Signature',
    date: 'Date',
    sheetCode: 'Sheet code',
    sheetHash: 'Sheet hash (SHA-256)',
    checkHint: 'Verify the score bundle: its document hash must be the same.',
    pageOf: 'Page {page} of {pages}',
  },
}

export const sheetWords: Readonly<Record<Language, SheetWords>> = { zh, en }
