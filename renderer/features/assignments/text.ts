import { defineText } from '#renderer/app/text.ts'
import type { AssignedWork } from '#shared/contract/assignment.ts'

/** Words that several parts of these screens use. */
interface AssignmentText {
  readonly drill: string
  readonly drillNote: string
  readonly chair: string
  readonly member: string
  readonly access: Readonly<Record<AssignedWork['access'], string>>
  readonly sealed: (version: number) => string
  readonly openItems: (open: number, items: number) => string
  readonly leadUnit: (name: string) => string
  readonly partners: (names: readonly string[]) => string
  readonly notGiven: string
  readonly cancel: string
}

const zh: AssignmentText = {
  drill: '演练',
  drillNote: '这是演练批次：数据为模拟，结果不进入正式评审。',
  chair: '组长',
  member: '成员',
  access: { closed: '待声明', open: '评审中', recused: '已回避', void: '已作废（事后回避）' },
  sealed: (version) => `已提交 · 第 ${version} 版`,
  openItems: (open, items) => `待办 ${open} / ${items} 项`,
  leadUnit: (name) => `牵头单位：${name}`,
  partners: (names) => `共建单位：${names.length === 0 ? '未提供' : names.join('、')}`,
  notGiven: '未提供',
  cancel: '取消',
}

const en: AssignmentText = {
  drill: 'Drill',
  drillNote: 'This is a drill: the data is made up and the results enter no real review.',
  chair: 'Chair',
  member: 'Member',
  access: { closed: 'To be declared', open: 'In review', recused: 'Recused', void: 'Void (recused later)' },
  sealed: (version) => `Sealed · version ${version}`,
  openItems: (open, items) => `${open} of ${items} open`,
  leadUnit: (name) => `Lead unit: ${name}`,
  partners: (names) => `Partners: ${names.length === 0 ? 'not given' : names.join(', ')}`,
  notGiven: 'Not given',
  cancel: 'Cancel',
}

export const assignmentText = defineText<AssignmentText>({ zh, en })
