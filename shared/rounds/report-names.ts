import type { LocalizedText } from '../domain/localized-text.ts'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** What the official forms of a round are called, on screen and at their head. */
export const reportKindNames = {
  'sign-in-sheet': both('签到表', 'Sign-in sheet'),
  pledge: both('保密与廉洁承诺书', 'Pledge of secrecy and integrity'),
  'recusal-declaration': both('回避声明', 'Declaration of recusal'),
  'formal-check': both('形式审查表', 'Formal check'),
  'opinion-adoption': both('意见采纳情况表', 'Adoption of opinions'),
  'questions-record': both('质询记录', 'Record of questions'),
  'site-record': both('现场核查记录表', 'Record of the inspection on site'),
  'verification-table': both('数据核定表', 'Table of verified data'),
  'data-confirmation': both('核定数据确认书', 'Confirmation of verified data'),
  'blank-score-sheet': both('个人评分表（手工填写）', 'Score sheet (by hand)'),
  'score-sheet': both('个人评分表', 'Score sheet'),
  'score-summary': both('评分汇总表', 'Summary of scores'),
  'score-matrix': both('评分矩阵', 'Score matrix'),
  'panel-opinion': both('专家组意见', 'Panel opinion'),
  ballot: both('表决票', 'Ballot'),
  'vote-count': both('计票单', 'Count of votes'),
  dissent: both('保留意见', 'Dissenting view'),
  ranking: both('得分汇总与排序表', 'Totals and ranking'),
  'grade-proposal': both('等次建议表', 'Proposal of grades'),
  'rectification-notice': both('整改通知', 'Notice to rectify'),
  'archive-list': both('归档目录', 'Archive list'),
} as const satisfies Readonly<Record<string, LocalizedText>>
