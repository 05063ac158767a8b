import type { LocalizedText } from '#shared/domain/localized-text.ts'

export type FormFormat = 'pdf' | 'docx' | 'xlsx'

/** A kind of official form: what it is called, and in which formats it is worth having. */
export interface FormKind {
  readonly id: string
  readonly name: LocalizedText
  readonly formats: readonly FormFormat[]
}

const kind = <const Id extends string>(id: Id, zh: string, en: string, formats: readonly FormFormat[]) => ({
  id,
  name: { zh, en },
  formats,
})

const all = ['pdf', 'docx', 'xlsx'] as const
/** Letters and ballots: nothing to calculate with. */
const papers = ['pdf', 'docx'] as const

/** Every form, in the order of a review. Adding one is a file in `kinds/` and a line here. */
export const formKinds = [
  kind('sign-in-sheet', '签到表', 'Sign-in sheet', all),
  kind('pledge', '保密与廉洁承诺书', 'Pledge of secrecy and integrity', papers),
  kind('recusal-declaration', '回避声明', 'Declaration of recusal', papers),
  kind('formal-check', '形式审查表', 'Formal check', all),
  kind('questions-record', '质询记录', 'Record of questions', papers),
  kind('site-record', '现场核查记录表', 'Record of the inspection on site', all),
  kind('verification-table', '数据核定表', 'Table of verified data', all),
  kind('data-confirmation', '核定数据确认书', 'Confirmation of verified data', all),
  kind('blank-score-sheet', '个人评分表（手工填写）', 'Score sheet (by hand)', papers),
  kind('score-sheet', '个人评分表', 'Score sheet', all),
  kind('score-summary', '评分汇总表', 'Summary of scores', all),
  kind('score-matrix', '评分矩阵', 'Score matrix', all),
  kind('panel-opinion', '专家组意见', 'Panel opinion', papers),
  kind('ballot', '表决票', 'Ballot', papers),
  kind('vote-count', '计票单', 'Count of votes', all),
  kind('dissent', '保留意见', 'Dissenting view', papers),
  kind('ranking', '得分汇总与排序表', 'Totals and ranking', all),
  kind('grade-proposal', '等次建议表', 'Proposal of grades', all),
  kind('rectification-notice', '整改通知', 'Notice to rectify', papers),
  kind('archive-list', '归档目录', 'Archive list', all),
] as const satisfies readonly FormKind[]

export type FormKindId = (typeof formKinds)[number]['id']

/** The kind of an id. */
export function formKind(id: FormKindId): FormKind {
  const found = formKinds.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`no form ${id}`)
  return found
}
