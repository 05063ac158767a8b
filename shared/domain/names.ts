import type { CellProblem } from './application.ts'
import type { OpenItem } from './finding.ts'
import type { Grade } from './grade.ts'
import type { LocalizedText } from './localized-text.ts'
import type { ReasonCode, VerificationState } from './verification.ts'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** What the closed sets of the domain are called, the same on screen, paper and the command line. */
export const gradeNames: Readonly<Record<Grade, LocalizedText>> = {
  excellent: both('优秀', 'Excellent'),
  good: both('良好', 'Good'),
  pass: both('合格', 'Pass'),
  fail: both('不合格', 'Fail'),
}

export const verificationStateNames: Readonly<Record<VerificationState, LocalizedText>> = {
  'not-checked': both('未核', 'Not checked'),
  'document-checked': both('书面核对', 'Checked on paper'),
  'site-checked': both('现场核实', 'Checked on site'),
  reduced: both('核减', 'Reduced'),
  rejected: both('不予认可', 'Not accepted'),
  'not-applicable': both('不适用', 'Not applicable'),
  disputed: both('存疑', 'In doubt'),
}

export const reasonNames: Readonly<Record<ReasonCode, LocalizedText>> = {
  duplicate: both('重复', 'Duplicate'),
  'out-of-period': both('超期', 'Out of period'),
  'wrong-owner': both('归属不符', 'Not theirs'),
  'no-evidence': both('无佐证', 'No evidence'),
  'related-party': both('关联方', 'Related party'),
  'wrong-unit': both('单位错误', 'Wrong unit'),
  'wrong-scope': both('口径错误', 'Wrong scope'),
  'false-claim': both('虚假', 'False'),
  other: both('其他', 'Other'),
}

/** What a sheet lacks. */
export const openItemNames: Readonly<Record<OpenItem['code'], LocalizedText>> = {
  'not-checked': both('未核', 'Not checked'),
  disputed: both('存疑，未写说明', 'In doubt, without a note'),
  'fact-unanswered': both('未回答是或否', 'Not answered yes or no'),
  'reason-missing': both('核定值与填报值不同，未选原因', 'Verified differs from claimed: no reason chosen'),
  'above-claim-without-reason': both(
    '核定值高于填报值，未选原因',
    'Verified above claimed: no reason chosen',
  ),
  'level-missing': both('未定等级', 'No level chosen'),
  'value-outside-band': both('分值不在等级区间内', 'Value outside the level’s band'),
  'level-above-limit': both('等级高于允许的上限', 'Level above the limit'),
  'note-too-short': both('评语太短', 'Note too short'),
  'pointers-missing': both('佐证指引不足', 'Too few pointers to evidence'),
  'not-applicable-refused': both('此指标不允许“不适用”', 'This indicator may not be "not applicable"'),
  'hard-check': both('数据有矛盾', 'The figures contradict each other'),
}

/** What is wrong in a cell of the metrics workbook. */
export const cellProblemNames: Readonly<Record<CellProblem['code'], LocalizedText>> = {
  'text-in-number': both('数字格中填了文字', 'Text in a number cell'),
  'formula-error': both('公式出错', 'Formula error'),
  'formula-without-result': both('公式没有保存计算结果', 'Formula without a saved result'),
  'wrong-unit': both('单位不对', 'Wrong unit'),
  missing: both('必填项没有填', 'Required and empty'),
  duplicate: both('重复填报', 'Entered twice'),
  'outside-period': both('日期不在评价期内', 'Date outside the review period'),
  'wrong-credit-code': both('统一社会信用代码不正确', 'Credit code is not valid'),
  'unit-slip': both('疑似元与万元混淆', 'Probably yuan for ten thousand yuan'),
  'not-an-option': both('不在可选项内', 'Not one of the options'),
  'wrong-date': both('日期无法识别', 'Not a date'),
  negative: both('不应为负数', 'Must not be negative'),
  'too-many-decimals': both('小数位数过多', 'Too many decimals'),
  'unknown-sheet': both('不认识的工作表', 'Unknown sheet'),
  'unknown-column': both('不认识的列', 'Unknown column'),
  'missing-sheet': both('缺少工作表', 'Sheet missing'),
  'missing-column': both('缺少列', 'Column missing'),
  'other-scheme': both('模板不是本指标体系的', 'Template of another scheme'),
  'evidence-not-found': both('材料包中找不到所填的佐证文件', 'The evidence file is not in the package'),
}
