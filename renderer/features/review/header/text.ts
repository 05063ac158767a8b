import { defineText } from '#renderer/app/text.ts'
import type { ReviewPane } from '#renderer/features/review/review-panes.ts'

interface HeaderText {
  readonly panes: Readonly<Record<ReviewPane, string>>
  readonly showPane: (pane: string) => string
  readonly foldPane: (pane: string) => string
  readonly total: string
  readonly unfinished: string
  readonly cappedGrade: string
  readonly capped: (codes: string) => string
  readonly toNext: (grade: string, points: string) => string
  readonly exact: (value: string) => string
  readonly reference: string
  readonly drill: string
  readonly handIn: string
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
  readonly explain: string
  readonly points: (points: string, weight: string) => string
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
}

const zh: HeaderText = {
  panes: { indicators: '指标栏', document: '材料栏', sheet: '评分栏' },
  showPane: (pane) => `显示${pane}`,
  foldPane: (pane) => `收起${pane}`,
  total: '总分',
  unfinished: '未完成',
  cappedGrade: '限制后等次',
  capped: (codes) => `受限：${codes}`,
  toNext: (grade, points) => `距${grade}还差 ${points} 分`,
  exact: (value) => `精确值 ${value}`,
  reference: '参考，非官方',
  drill: '演练',
  handIn: '上交（到评审任务）',
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
  explain: '计算说明',
  points: (points, weight) => `${points} / ${weight} 分`,
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
}

const en: HeaderText = {
  panes: { indicators: 'Indicator pane', document: 'Document pane', sheet: 'Sheet pane' },
  showPane: (pane) => `Show ${pane}`,
  foldPane: (pane) => `Fold ${pane}`,
  total: 'Total',
  unfinished: 'Unfinished',
  cappedGrade: 'Capped grade',
  capped: (codes) => `Capped: ${codes}`,
  toNext: (grade, points) => `${points} points to ${grade}`,
  exact: (value) => `exactly ${value}`,
  reference: 'Reference, not official',
  drill: 'Drill',
  handIn: 'Hand in (on the assignment)',
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
  explain: 'How it is computed',
  points: (points, weight) => `${points} / ${weight} points`,
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
}

export const headerText = defineText<HeaderText>({ zh, en })
