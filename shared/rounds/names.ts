import type { DeclarationAnswer, Relation } from '../domain/declaration.ts'
import type { LocalizedText } from '../domain/localized-text.ts'
import type { AdoptionAnswer } from '../domain/opinion-adoption.ts'
import type { Conclusion, OpinionPart } from '../domain/panel-opinion.ts'
import type { HandInState } from '../domain/panel-result.ts'
import type { ExpertRole, Round, RoundKind } from '../domain/round.ts'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** What the closed sets of a round are called, the same on screen, paper and the command line. */
export const roundKindNames: Readonly<Record<RoundKind, LocalizedText>> = {
  consultation: both('咨询论证', 'Consultation'),
  'plan-review': both('方案评审', 'Plan review'),
  'site-assessment': both('实地评估', 'Site assessment'),
  'operation-evaluation': both('运行评估', 'Operation evaluation'),
  're-evaluation': both('整改复评', 'Re-evaluation after rectification'),
}

export const roundStateNames: Readonly<Record<Round['state'], LocalizedText>> = {
  draft: both('准备中', 'In preparation'),
  issued: both('已下发', 'Issued'),
  closed: both('已结束', 'Closed'),
}

export const expertRoleNames: Readonly<Record<ExpertRole, LocalizedText>> = {
  technical: both('技术专家', 'Technical'),
  management: both('管理专家', 'Management'),
  finance: both('财务专家', 'Finance'),
}

/** The relations of a declaration, as a person reads them on the form. Domain rules, section 4. */
export const relationNames: Readonly<Record<Relation, LocalizedText>> = {
  employed: both(
    '近三年在牵头或共建单位任职、兼职',
    'Employed by the lead or a co-building unit in the last three years',
  ),
  'board-or-committee': both(
    '任该中心理事会（董事会）、技术指导委员会成员',
    'On its council (board) or technical committee',
  ),
  'wrote-plan': both('参与编写该中心的建设方案或申报材料', 'Took part in writing its plan or application'),
  shares: both('持有相关单位股份或有其他经济利益', 'Holds shares, or has another economic interest'),
  kin: both('与主要人员有近亲属关系', 'Close kin of its leading persons'),
  'joint-work': both(
    '近三年有共同的项目、专利、论文或奖励',
    'A joint project, patent, paper or award in the last three years',
  ),
  'teacher-student': both('与主要人员有师生关系', 'Teacher or student of its leading persons'),
  competitor: both('与该中心或牵头单位有竞争关系', 'A competitor of the centre or its lead unit'),
  'requested-by-applicant': both('申报单位提出回避并说明理由', 'The applicant asked for it and gave reasons'),
  other: both('其他可能影响公正评审的情形', 'Anything else that may affect impartiality'),
}

export const declarationAnswerNames: Readonly<Record<DeclarationAnswer, LocalizedText>> = {
  none: both('无利益关系', 'No conflict'),
  explained: both('有关系，已说明', 'A relation, explained'),
  recused: both('回避', 'Recused'),
}

export const adoptionAnswerNames: Readonly<Record<AdoptionAnswer, LocalizedText>> = {
  adopted: both('采纳', 'Adopted'),
  partly: both('部分采纳', 'Partly adopted'),
  'not-adopted': both('未采纳', 'Not adopted'),
}

export const handInStateNames: Readonly<Record<HandInState, LocalizedText>> = {
  'not-received': both('未收到', 'Not received'),
  draft: both('未完成', 'Draft'),
  sealed: both('已封存', 'Sealed'),
  recused: both('回避', 'Recused'),
  void: both('作废（事后回避）', 'Void (recused later)'),
  conflict: both('版本冲突，待选定', 'Two versions: choose one'),
}

export const conclusionNames: Readonly<Record<Conclusion, LocalizedText>> = {
  excellent: both('优秀', 'Excellent'),
  good: both('良好', 'Good'),
  pass: both('合格', 'Pass'),
  fail: both('不合格', 'Fail'),
  recommend: both('建议建设', 'Recommended'),
  revise: both('修改完善后建设', 'Recommended after changes'),
  reject: both('不建议建设', 'Not recommended'),
  'advice-only': both('仅提咨询意见', 'Advice only'),
}

/** The headings of a panel opinion, in their order. */
export const opinionPartNames: Readonly<Record<OpinionPart, LocalizedText>> = {
  meeting: both('会议时间、地点与组织', 'Time, place and organisation'),
  procedure: both('专家组组成与评审程序', 'Panel and procedure'),
  overall: both('总体评价', 'Overall assessment'),
  innovation: both('创新能力', 'Innovation capability'),
  'market-service': both('市场化创新服务能力', 'Market service capacity'),
  problems: both('存在问题', 'Problems'),
  advice: both('意见建议', 'Advice'),
}
