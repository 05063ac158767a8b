import type { AuditFinding } from '../domain/audit.ts'
import type { LocalizedText } from '../domain/localized-text.ts'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** What an audit or a recomputation found, in words. */
export const auditFindingTexts: Readonly<Record<AuditFinding['code'], LocalizedText>> = {
  'other-kind': both(
    '不是批次结果；请选择“公布”时写出的完整结果或公布用的部分',
    'Not a round result: choose what publishing wrote, the full result or the part for publication',
  ),
  'not-intact': both('内容不完整或已损坏', 'Incomplete or damaged'),
  'signature-bad': both('签名缺失或无效', 'Signature missing or invalid'),
  'signer-not-allowed': both(
    '签名人不是应当签名的人，或不在名册上',
    'Signed by somebody else than it should be, or who is not on the roster',
  ),
  'manifest-mismatch': both('内容与签名时不一致', 'Not what was signed'),
  'hand-in-missing': both('缺少专家上交的评分', "An expert's hand-in is missing"),
  'version-swapped': both('计入的不是应计的评分版本', 'Another version of the sheet was counted'),
  'dissent-dropped': both('专家的保留意见没有列入', "A member's dissent was left out"),
  'member-missing': both('成员既无评分也未回避', 'A member has neither scored nor recused himself'),
  'drill-mixed': both('演练与正式评审混用，或属于其他批次', 'Drill and real round mixed, or another round'),
  'scheme-differs': both('指标体系不是下发时的一份', 'Not the indicator system of the round'),
  'total-differs': both('总分重算不一致', 'The total recomputes otherwise'),
  'grade-differs': both('等次或结论重算不一致', 'Grade or conclusion recomputes otherwise'),
  'value-differs': both('数值重算不一致', 'A value recomputes otherwise'),
  'rank-differs': both('名次重算不一致', 'The rank recomputes otherwise'),
  'scan-missing': both('缺少申报单位签字的扫描件', "The scan of the applicant's signed paper is missing"),
  'scan-changed': both(
    '申报单位签字的扫描件不是签名时的那一份',
    "The scan of the applicant's signed paper is not the one that was signed for",
  ),
  refused: both('无法重算', 'Cannot be recomputed'),
}

/** What only the full result shows, said wherever its published part is audited. */
export const publicPartLimits: readonly LocalizedText[] = [
  both(
    '总分是怎样得出的：专家签名的评分表、核定值和重算',
    "How a total came about: the experts' signed sheets, verified values, recomputation",
  ),
  both('等次限制的依据、一票否决和并列规则', 'The grounds of caps and vetoes, and the tie rule'),
  both('专家组和成员的签名、保留意见', 'Signatures of the panels and their members, and dissents'),
  both('申报单位的核定数据确认书', "The applicants' confirmations of verified data"),
]
