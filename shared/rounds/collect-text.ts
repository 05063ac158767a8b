import type { CollectOutcome, CollectReason } from '../domain/collected.ts'
import type { LocalizedText } from '../domain/localized-text.ts'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

export const collectOutcomeNames: Readonly<Record<CollectOutcome, LocalizedText>> = {
  added: both('已收', 'Taken in'),
  known: both('此前已收', 'Known already'),
  refused: both('未收', 'Refused'),
}

/** Why a file was not taken in, and what to do. */
export const collectReasonTexts: Readonly<Record<CollectReason, LocalizedText>> = {
  unreadable: both(
    '不是数据包，或加密给了别人；请向提供者索取原文件',
    'No bundle, or encrypted to somebody else: ask its sender for the original file',
  ),
  'not-intact': both(
    '内容在途中被改动或损坏；请对方重新导出',
    'Changed or damaged on the way: have it exported again',
  ),
  'not-signed': both(
    '没有本人的有效签名；请对方重新导出',
    'No valid signature of its author: have it exported again',
  ),
  'unknown-key': both(
    '不认识签名的密钥；请与本人核对两边屏幕上的指纹，一致后登记再收',
    'The key is not known: compare the fingerprints on both screens, pin it, then collect again',
  ),
  'key-differs': both(
    '签名的密钥与名册不符；请与本人核对指纹，必要时由秘书处重新登记并下发',
    'The key is not the one on the roster: compare fingerprints; the secretariat may enrol him anew and send out again',
  ),
  'other-kind': both('既不是评分数据包，也不是专家组结果', 'Neither a score bundle nor a panel result'),
  'other-round': both('属于其他批次或其他评审组', 'It belongs to another round or panel'),
  'not-a-member': both(
    '不是这个中心的评审成员，或应当回避',
    'Not from a member for this centre, or from one who is recused',
  ),
  'drill-mixed': both('演练与正式评审不能混用', 'A drill never mixes with a real round'),
  'document-invalid': both(
    '内容不符合格式，或所依据的材料与下发的不一致；请用同一任务包重新评审导出',
    'Not in the format, or based on other material than was sent out: export again from the same assignment',
  ),
}
