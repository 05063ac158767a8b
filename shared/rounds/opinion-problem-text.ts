import type { LocalizedText } from '../domain/localized-text.ts'
import type { OpinionProblem } from './opinion-problems.ts'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** What an opinion lacks, and what to do about it. */
export const opinionProblemTexts: Readonly<Record<OpinionProblem, LocalizedText>> = {
  'part-empty': both('有段落还是空的：请逐段填写', 'A part is still empty: fill in each of them'),
  'blank-left': both(
    '还有 ＿＿＿＿ 没有填写：请填好，或删去该句',
    'Gaps (＿＿＿＿) are left: fill them in, or take the sentence out',
  ),
  'problems-missing': both('存在问题不足两条：请至少写两条', 'Fewer than two problems: name at least two'),
  'vote-missing': both('还没有表决：请填写同意、反对、弃权票数', 'No vote yet: take it down'),
  'vote-above-present': both(
    '票数超过到会人数：请核对票数或到会成员',
    'More votes than members present: check the vote, or who is present',
  ),
  'not-carried': both(
    '同意票未达到规定比例：请继续合议，或修改结论后重新表决',
    'The vote does not carry: discuss on, or change the conclusion and vote again',
  ),
  'conclusion-foreign': both(
    '结论不属于本类评审：请重新选择',
    'This kind of round has no such conclusion: choose another',
  ),
  'changes-missing': both(
    '“修改完善后建设”须列出修改要求：请至少写一条',
    'Recommended after changes: list at least one change',
  ),
  'departure-unexplained': both(
    '结论与得分对应的建议不一致：请说明理由',
    'The conclusion departs from what the score suggests: explain why',
  ),
}
