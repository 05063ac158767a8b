import { defineText } from '#renderer/app/text.ts'

interface FindingsText {
  readonly claimed: string
  readonly verified: string
  readonly note: string
  readonly hard: string
  readonly soft: string
  readonly noFindings: string
  readonly vetoHint: string
  readonly proposeVeto: string
  readonly withdrawVeto: string
  readonly cancel: string
  readonly refused: string
}

const zh: FindingsText = {
  claimed: '填报值',
  verified: '核定值',
  note: '说明',
  hard: '必须更正',
  soft: '提醒',
  noFindings: '没有发现数据矛盾。',
  vetoHint: '专家只能建议，附理由和佐证；由专家组表决、主管部门审定。',
  proposeVeto: '建议…',
  withdrawVeto: '撤回建议',
  cancel: '取消',
  refused: '数据有矛盾，暂不能计分：',
}

const en: FindingsText = {
  claimed: 'Claimed',
  verified: 'Verified',
  note: 'Note',
  hard: 'Must be corrected',
  soft: 'Warning',
  noFindings: 'The figures do not contradict each other.',
  vetoHint: 'An expert only proposes, with grounds and evidence; the panel votes and the department decides.',
  proposeVeto: 'Propose…',
  withdrawVeto: 'Withdraw',
  cancel: 'Cancel',
  refused: 'The figures contradict each other and cannot be scored yet:',
}

export const findingsText = defineText<FindingsText>({ zh, en })
