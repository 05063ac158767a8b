import { defineText } from '#renderer/app/text.ts'
import type { IndicatorScore } from '#shared/domain/grade-report.ts'
import type { QualitativeIndicator } from '#shared/domain/indicator.ts'
import type { Unit } from '#shared/domain/input-definition.ts'
import type { ReviewPane } from './review-panes.ts'

interface ReviewText {
  readonly panes: Readonly<Record<ReviewPane, string>>
  readonly showPane: (pane: string) => string
  readonly foldPane: (pane: string) => string
  readonly paneBorder: string
  readonly indicators: string
  readonly documents: string
  readonly sheet: string
  readonly other: string
  readonly units: Readonly<Record<Unit, string>>
  readonly indicatorStates: Readonly<Record<IndicatorScore['state'], string>>
  readonly total: string
  readonly unfinished: string
  readonly scoreGrade: string
  readonly cappedGrade: string
  readonly capped: (codes: string) => string
  readonly toNext: (grade: string, points: string) => string
  readonly exact: (value: string) => string
  readonly reference: string
  readonly saved: (time: string) => string
  readonly notSaved: string
  readonly saving: string
  readonly saveFailed: string
  readonly undo: string
  readonly redo: string
  readonly submit: string
  readonly reopen: string
  readonly exportBundle: string
  readonly exportSheet: string
  readonly back: string
  readonly nextOpen: string
  readonly allDone: string
  readonly claimed: string
  readonly verified: string
  readonly notClaimed: string
  readonly state: string
  readonly reason: string
  readonly reasonNeeded: string
  readonly note: string
  readonly notePlaceholder: string
  readonly noteCount: (has: number, needed: number) => string
  readonly pointers: string
  readonly noPointers: string
  readonly attach: string
  readonly attachHint: string
  readonly removePointer: string
  readonly pointersNeeded: (has: number, needed: number) => string
  readonly missingDocument: string
  readonly evidence: string
  readonly evidenceMissing: string
  readonly page: (page: string | number) => string
  readonly region: string
  readonly whole: string
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
  readonly notApplicableShare: string
  readonly explain: string
  readonly points: (points: string, weight: string) => string
  readonly function: string
  readonly findings: string
  readonly hard: string
  readonly soft: string
  readonly noFindings: string
  readonly chooseDocument: string
  readonly photos: string
  readonly addPhotos: string
  readonly photoFacts: (taken: string, place: string) => string
  readonly noPhotoFacts: string
  readonly openDocumentHint: string
  readonly veto: string
  readonly vetoHint: string
  readonly proposeVeto: string
  readonly withdrawVeto: string
  readonly submitTitle: string
  readonly submitReady: string
  readonly submitMissing: (count: number) => string
  readonly submitConfirm: string
  readonly submitted: string
  readonly reopenTitle: string
  readonly reopenHint: string
  readonly reopenReason: string
  readonly cancel: string
  readonly close: string
  readonly exported: (name: string) => string
  readonly showInFolder: string
  readonly sealedBanner: (version: number, at: string) => string
  readonly draftSheet: string
  readonly refused: string
  readonly dropHere: string
}

const zh: ReviewText = {
  panes: { indicators: '指标栏', document: '材料栏', sheet: '评分栏' },
  showPane: (pane) => `显示${pane}`,
  foldPane: (pane) => `收起${pane}`,
  paneBorder: '栏宽（左右方向键调整）',
  indicators: '指标',
  documents: '材料',
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
  indicatorStates: { scored: '已完成', open: '待处理', 'not-applicable': '不适用' },
  total: '总分',
  unfinished: '未完成',
  scoreGrade: '得分等次',
  cappedGrade: '限制后等次',
  capped: (codes) => `受限：${codes}`,
  toNext: (grade, points) => `距${grade}还差 ${points} 分`,
  exact: (value) => `精确值 ${value}`,
  reference: '参考，非官方',
  saved: (time) => `已保存 ${time}`,
  notSaved: '尚无修改',
  saving: '正在保存…',
  saveFailed: '未保存',
  undo: '撤销',
  redo: '重做',
  submit: '提交…',
  reopen: '重新打开…',
  exportBundle: '导出签名数据包…',
  exportSheet: '导出评分表 PDF…',
  back: '返回',
  nextOpen: '下一待办',
  allDone: '全部完成',
  claimed: '填报值',
  verified: '核定值',
  notClaimed: '未填报',
  state: '核定状态',
  reason: '差异原因',
  reasonNeeded: '核定值与填报值不同，请选原因',
  note: '说明',
  notePlaceholder: '依据和判断，写给以后核对的人看',
  noteCount: (has, needed) => `${has}/${needed} 字`,
  pointers: '佐证指引',
  noPointers: '还没有佐证指引',
  attach: '附上所选 F2',
  attachHint: '在材料中选中文字或框选区域，按 F2 附到当前项',
  removePointer: '移除这条指引',
  pointersNeeded: (has, needed) => `佐证指引 ${has}/${needed}`,
  missingDocument: '材料已不在当前版本中',
  evidence: '填报的佐证',
  evidenceMissing: '材料包中找不到',
  page: (page) => `第 ${page} 页`,
  region: '区域',
  whole: '整份文件',
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
  notApplicableShare: '不适用权重已按比例分给同一维度的其他指标',
  explain: '计算说明',
  points: (points, weight) => `${points} / ${weight} 分`,
  function: '计分方法',
  findings: '数据核查提示',
  hard: '必须更正',
  soft: '提醒',
  noFindings: '没有发现数据矛盾。',
  chooseDocument: '选择要查看的材料',
  photos: '现场照片',
  addPhotos: '添加现场照片…',
  photoFacts: (taken, place) => `拍摄时间 ${taken} · 位置 ${place}`,
  noPhotoFacts: '无',
  openDocumentHint: '从上方选择一份材料，或点右侧“填报的佐证”直接打开。',
  veto: '一票否决建议',
  vetoHint: '专家只能建议，附理由和佐证；由专家组表决、主管部门审定。',
  proposeVeto: '建议…',
  withdrawVeto: '撤回建议',
  submitTitle: '提交评分表',
  submitReady:
    '各项均已完成。提交后评分表将封存并用您的密钥签名；之后修改须“重新打开”并写明理由，原版本保留。',
  submitMissing: (count) => `还有 ${count} 项没有完成。点任意一项直接跳到那里。`,
  submitConfirm: '封存并签名',
  submitted: '已提交、封存并签名',
  reopenTitle: '重新打开评分表',
  reopenHint: '原版本保留，修改后须再次提交，成为新版本。',
  reopenReason: '重新打开的理由',
  cancel: '取消',
  close: '关闭',
  exported: (name) => `已导出 ${name}`,
  showInFolder: '打开所在文件夹',
  sealedBanner: (version, at) => `第 ${version} 版已于 ${at} 提交封存。`,
  draftSheet: '草稿（未签名）',
  refused: '数据有矛盾，暂不能计分：',
  dropHere: '照片可以直接拖到这里',
}

const en: ReviewText = {
  panes: { indicators: 'Indicator pane', document: 'Document pane', sheet: 'Sheet pane' },
  showPane: (pane) => `Show ${pane}`,
  foldPane: (pane) => `Fold ${pane}`,
  paneBorder: 'Width of the panes (left and right arrow keys)',
  indicators: 'Indicators',
  documents: 'Documents',
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
  indicatorStates: { scored: 'Done', open: 'To do', 'not-applicable': 'Not applicable' },
  total: 'Total',
  unfinished: 'Unfinished',
  scoreGrade: 'Score grade',
  cappedGrade: 'Capped grade',
  capped: (codes) => `Capped: ${codes}`,
  toNext: (grade, points) => `${points} points to ${grade}`,
  exact: (value) => `exactly ${value}`,
  reference: 'Reference, not official',
  saved: (time) => `Saved ${time}`,
  notSaved: 'No changes yet',
  saving: 'Saving…',
  saveFailed: 'Not saved',
  undo: 'Undo',
  redo: 'Redo',
  submit: 'Submit…',
  reopen: 'Reopen…',
  exportBundle: 'Export signed bundle…',
  exportSheet: 'Export score sheet PDF…',
  back: 'Back',
  nextOpen: 'Next open',
  allDone: 'All done',
  claimed: 'Claimed',
  verified: 'Verified',
  notClaimed: 'Not given',
  state: 'State',
  reason: 'Reason',
  reasonNeeded: 'Verified differs from claimed: choose a reason',
  note: 'Note',
  notePlaceholder: 'Grounds and judgement, for those who check later',
  noteCount: (has, needed) => `${has}/${needed} characters`,
  pointers: 'Pointers to evidence',
  noPointers: 'No pointers yet',
  attach: 'Attach selection F2',
  attachHint: 'Select text or a region in a document and press F2 to attach it to the item in hand',
  removePointer: 'Remove this pointer',
  pointersNeeded: (has, needed) => `Pointers ${has}/${needed}`,
  missingDocument: 'The document is not in the current version',
  evidence: 'Evidence as claimed',
  evidenceMissing: 'not in the package',
  page: (page) => `page ${page}`,
  region: 'region',
  whole: 'whole file',
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
  notApplicableShare: 'Its weight is spread over the other indicators of the dimension',
  explain: 'How it is computed',
  points: (points, weight) => `${points} / ${weight} points`,
  function: 'Function',
  findings: 'Cross-checks',
  hard: 'Must be corrected',
  soft: 'Warning',
  noFindings: 'The figures do not contradict each other.',
  chooseDocument: 'Choose a document',
  photos: 'Site photographs',
  addPhotos: 'Add site photographs…',
  photoFacts: (taken, place) => `Taken ${taken} · Place ${place}`,
  noPhotoFacts: 'none',
  openDocumentHint: 'Choose a document above, or open it from “Evidence as claimed” at the right.',
  veto: 'Veto proposals',
  vetoHint: 'An expert only proposes, with grounds and evidence; the panel votes and the department decides.',
  proposeVeto: 'Propose…',
  withdrawVeto: 'Withdraw',
  submitTitle: 'Submit the score sheet',
  submitReady:
    'Everything is done. The sheet will be sealed and signed with your key; a later change needs a reason and makes a new version, and this one is kept.',
  submitMissing: (count) => `${count} items are not done. Press one to go there.`,
  submitConfirm: 'Seal and sign',
  submitted: 'Submitted, sealed and signed',
  reopenTitle: 'Reopen the score sheet',
  reopenHint: 'The sealed version is kept. After your changes, submit again to make a new version.',
  reopenReason: 'Reason for reopening',
  cancel: 'Cancel',
  close: 'Close',
  exported: (name) => `${name} is exported`,
  showInFolder: 'Show in folder',
  sealedBanner: (version, at) => `Version ${version} was submitted and sealed at ${at}.`,
  draftSheet: 'Draft (not signed)',
  refused: 'The figures contradict each other and cannot be scored yet:',
  dropHere: 'Photographs can be dropped here',
}

export const reviewText = defineText<ReviewText>({ zh, en })
