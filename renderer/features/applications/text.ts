import { defineText } from '#renderer/app/text.ts'
import type { CellProblem, CompletenessItem, FormationMode, PackageKind } from '#shared/domain/application.ts'
import type { PackageDifference } from '#shared/domain/package-difference.ts'

interface ApplicationText {
  readonly title: string
  readonly import: string
  readonly importFolder: string
  readonly samples: string
  readonly importing: (name: string) => string
  readonly importingSamples: string
  readonly added: (name: string) => string
  readonly amended: (name: string, differences: number) => string
  readonly alreadyImported: (name: string) => string
  readonly broughtBack: (name: string) => string
  readonly emptyTitle: string
  readonly emptyHint: string
  readonly refusedTitle: (name: string) => string
  readonly columns: {
    readonly centre: string
    readonly lead: string
    readonly files: string
    readonly problems: string
    readonly progress: string
    readonly grade: string
    readonly imported: string
    readonly actions: string
  }
  readonly unfinished: string
  readonly sample: string
  readonly version: (version: number) => string
  readonly problemCount: (errors: number, warnings: number) => string
  readonly noProblems: string
  readonly openItems: (open: number, items: number) => string
  readonly complete: string
  readonly sealed: (version: number) => string
  readonly review: string
  readonly remove: string
  readonly removeQuestion: (name: string) => string
  readonly removeDetail: string
  readonly removed: string
  readonly undo: string
  readonly cancel: string
  readonly kinds: Readonly<Record<PackageKind, string>>
  readonly tabs: {
    readonly overview: string
    readonly problems: string
    readonly completeness: string
    readonly files: string
    readonly versions: string
  }
  readonly back: string
  readonly facts: {
    readonly lead: string
    readonly creditCode: string
    readonly field: string
    readonly mode: string
    readonly approved: string
    readonly period: string
    readonly kind: string
    readonly source: string
    readonly hash: string
  }
  readonly unknown: string
  readonly modes: Readonly<Record<FormationMode, string>>
  readonly cell: string
  readonly problem: string
  readonly found: string
  readonly expected: string
  readonly correction: string
  readonly correct: string
  readonly correctTitle: (cell: string) => string
  readonly correctedValue: string
  readonly reason: string
  readonly original: string
  readonly takeBack: string
  readonly save: string
  readonly severities: Readonly<Record<CellProblem['severity'], string>>
  readonly noneFound: string
  readonly item: string
  readonly state: string
  readonly found2: string
  readonly states: Readonly<Record<CompletenessItem['state'], string>>
  readonly path: string
  readonly size: string
  readonly type: string
  readonly renamed: (original: string) => string
  readonly ignored: string
  readonly oneVersion: string
  readonly differences: (from: number, to: number) => string
  readonly differenceKinds: Readonly<Record<PackageDifference['kind'], string>>
  readonly noDifferences: string
}

const zh: ApplicationText = {
  title: '申报材料',
  import: '导入材料包…',
  importFolder: '导入文件夹…',
  samples: '用三份样例练习',
  importing: (name) => `导入 ${name}`,
  importingSamples: '正在准备样例材料',
  added: (name) => `已导入 ${name}`,
  amended: (name, differences) => `${name} 是已有申报的更新版本，共 ${differences} 处不同`,
  alreadyImported: (name) => `${name} 已经导入过，没有重复导入`,
  broughtBack: (name) => `${name} 此前已移除，现已恢复，评审记录仍在`,
  emptyTitle: '还没有申报材料',
  emptyHint:
    '把申报单位的 ZIP 压缩包或文件夹拖到这个窗口，或点下面的按钮。受聘的评审专家不必导入：请到“我的评审任务”打开秘书处发来的任务包。',
  refusedTitle: (name) => `${name} 没有导入`,
  columns: {
    centre: '技术创新中心',
    lead: '牵头单位',
    files: '文件',
    problems: '填报问题',
    progress: '评审进度',
    grade: '当前得分与等次',
    imported: '导入时间',
    actions: '操作',
  },
  unfinished: '未完成',
  sample: '样例',
  version: (version) => `第 ${version} 版`,
  problemCount: (errors, warnings) => `错误 ${errors}，提醒 ${warnings}`,
  noProblems: '无',
  openItems: (open, items) => `还有 ${open} 项（共 ${items} 项）`,
  complete: '已填完，可提交',
  sealed: (version) => `已提交第 ${version} 版`,
  review: '核定与评分',
  remove: '移除',
  removeQuestion: (name) => `移除“${name}”？`,
  removeDetail: '它会从列表中消失，材料和评分仍保留在本机，可以立即撤销。',
  removed: '已移除',
  undo: '撤销',
  cancel: '取消',
  kinds: { evaluation: '运行评估材料', plan: '建设与运行实施方案' },
  tabs: {
    overview: '概况',
    problems: '填报问题',
    completeness: '材料完整性',
    files: '文件',
    versions: '版本差异',
  },
  back: '返回列表',
  facts: {
    lead: '牵头单位',
    creditCode: '统一社会信用代码',
    field: '领域',
    mode: '组建模式',
    approved: '批复日期',
    period: '评价期',
    kind: '材料类型',
    source: '来源文件',
    hash: '材料包哈希',
  },
  unknown: '未填报',
  modes: {
    'leading-enterprise': '龙头企业牵头',
    'joint-platform': '多家骨干企业联合（平台型公司）',
    'university-or-institute': '高校院所牵头',
  },
  cell: '单元格',
  problem: '问题',
  found: '表中内容',
  expected: '应为',
  correction: '更正',
  correct: '更正…',
  correctTitle: (cell) => `更正 ${cell}`,
  correctedValue: '更正后的值',
  reason: '更正理由',
  original: '原填报值',
  takeBack: '撤回更正',
  save: '保存',
  severities: { error: '错误', warning: '提醒' },
  noneFound: '没有发现问题。',
  item: '要求',
  state: '情况',
  found2: '对应文件',
  states: { present: '有', missing: '缺', extra: '额外', unreadable: '无法检索文字' },
  path: '文件',
  size: '大小',
  type: '类型',
  renamed: (original) => `原名 ${original}`,
  ignored: '未导入的系统文件',
  oneVersion: '只有一个版本。申报单位补充材料后再次导入，这里会显示前后差异。',
  differences: (from, to) => `第 ${from} 版 → 第 ${to} 版`,
  differenceKinds: {
    'file-added': '新增文件',
    'file-removed': '删除文件',
    'file-changed': '文件内容改变',
    'file-renamed': '文件改名',
    'figure-changed': '数值改变',
    'row-added': '新增行',
    'row-removed': '删除行',
    'row-changed': '行内容改变',
  },
  noDifferences: '两个版本没有差异。',
}

const en: ApplicationText = {
  title: 'Applications',
  import: 'Import package…',
  importFolder: 'Import folder…',
  samples: 'Practise with three samples',
  importing: (name) => `Importing ${name}`,
  importingSamples: 'Preparing the sample packages',
  added: (name) => `${name} is imported`,
  amended: (name, differences) => `${name} amends an application that is here: ${differences} differences`,
  alreadyImported: (name) => `${name} was imported before; nothing was added`,
  broughtBack: (name) => `${name} was removed before; it is back with its review`,
  emptyTitle: 'No applications yet',
  emptyHint:
    "Drop an applicant's ZIP file or folder on this window, or use the buttons below. A reviewer imports nothing: open the assignment of the secretariat under “My assignments”.",
  refusedTitle: (name) => `${name} was not imported`,
  columns: {
    centre: 'Centre',
    lead: 'Lead unit',
    files: 'Files',
    problems: 'Workbook problems',
    progress: 'Review',
    grade: 'Score and grade so far',
    imported: 'Imported',
    actions: 'Actions',
  },
  unfinished: 'unfinished',
  sample: 'Sample',
  version: (version) => `Version ${version}`,
  problemCount: (errors, warnings) => `${errors} errors, ${warnings} warnings`,
  noProblems: 'None',
  openItems: (open, items) => `${open} of ${items} items left`,
  complete: 'Complete, ready to submit',
  sealed: (version) => `Version ${version} submitted`,
  review: 'Verify and score',
  remove: 'Remove',
  removeQuestion: (name) => `Remove “${name}”?`,
  removeDetail:
    'It leaves the list. Its files and scores stay on this machine and can be brought back at once.',
  removed: 'Removed',
  undo: 'Undo',
  cancel: 'Cancel',
  kinds: { evaluation: 'Operation evaluation', plan: 'Construction and operation plan' },
  tabs: {
    overview: 'Overview',
    problems: 'Workbook problems',
    completeness: 'Completeness',
    files: 'Files',
    versions: 'Versions',
  },
  back: 'Back to the list',
  facts: {
    lead: 'Lead unit',
    creditCode: 'Unified social credit code',
    field: 'Field',
    mode: 'Formation mode',
    approved: 'Approved on',
    period: 'Review period',
    kind: 'Kind of package',
    source: 'Source file',
    hash: 'Package hash',
  },
  unknown: 'Not given',
  modes: {
    'leading-enterprise': 'Led by a leading enterprise',
    'joint-platform': 'Joint platform company',
    'university-or-institute': 'Led by a university or institute',
  },
  cell: 'Cell',
  problem: 'Problem',
  found: 'As it stands',
  expected: 'Expected',
  correction: 'Correction',
  correct: 'Correct…',
  correctTitle: (cell) => `Correct ${cell}`,
  correctedValue: 'Corrected value',
  reason: 'Reason',
  original: 'As claimed',
  takeBack: 'Take the correction back',
  save: 'Save',
  severities: { error: 'Error', warning: 'Warning' },
  noneFound: 'No problems found.',
  item: 'Asked for',
  state: 'State',
  found2: 'Files',
  states: { present: 'Present', missing: 'Missing', extra: 'Extra', unreadable: 'No text to look in' },
  path: 'File',
  size: 'Size',
  type: 'Type',
  renamed: (original) => `Sent as ${original}`,
  ignored: 'System files left out',
  oneVersion: 'There is one version. When an amended package is imported, the differences show here.',
  differences: (from, to) => `Version ${from} → version ${to}`,
  differenceKinds: {
    'file-added': 'File added',
    'file-removed': 'File removed',
    'file-changed': 'File changed',
    'file-renamed': 'File renamed',
    'figure-changed': 'Figure changed',
    'row-added': 'Row added',
    'row-removed': 'Row removed',
    'row-changed': 'Row changed',
  },
  noDifferences: 'The two versions do not differ.',
}

export const applicationText = defineText<ApplicationText>({ zh, en })
