import { explainIntakeProblem } from '../domain/intake-problem-text.ts'
import type { Language } from '../domain/localized-text.ts'
import type { Failure, FailureCode } from './failure.ts'
import { intakeProblemOf } from './intake-failure.ts'
import { storeFailureText } from './store-failure-text.ts'

type Words = Readonly<Record<FailureCode, readonly [what: string, todo: string]>>

const zh: Words = {
  'unknown-call': ['程序内部调用不存在', '请重新启动评审台；仍出现时请联系技术支持'],
  'invalid-input': ['填写的内容不符合要求', '请检查后重试'],
  'sender-refused': ['请求被安全策略拒绝', '请重新启动评审台'],
  'core-unavailable': ['后台进程暂时不可用', '已保存的内容没有丢失，请稍候重试'],
  cancelled: ['已取消', '没有留下任何内容'],
  'no-identity': ['本机还没有身份', '请先创建身份或从备份恢复'],
  'identity-exists': ['本机已有身份', '请直接解锁'],
  locked: ['评审台已锁定', '请输入口令解锁'],
  'wrong-passphrase': ['口令不正确', '请核对大小写和输入法后重试，数据不会受影响'],
  'wait-before-retry': ['连续输错，请稍候再试', '等待结束后可以继续输入，数据不会受影响'],
  'weak-passphrase': ['口令太短', '请至少使用 8 个字符'],
  'key-backup-invalid': [
    '不是有效的密钥备份文件，或口令不对',
    '请选择评审台导出的备份文件，并输入备份时的口令',
  ],
  'store-in-use': ['这份数据正被另一个窗口使用', '请关闭另一个窗口后重试'],
  'store-damaged': ['数据文件已损坏', '已以只读方式打开；可以从最近的备份恢复'],
  'store-too-new': ['这份数据由更新版本的评审台创建', '请安装新版本后打开；数据没有被改动'],
  'store-read-only': ['数据以只读方式打开', '请先恢复备份，再继续修改'],
  'file-not-found': ['找不到文件', '文件可能被移动或删除，请重新选择'],
  'file-unreadable': ['文件无法读取', '请检查文件权限，或复制到本机硬盘后重试'],
  'file-not-writable': ['文件无法写入', '请换一个文件夹，或关闭正在打开它的程序后重试'],
  'disk-full': ['磁盘空间不足', '请清理磁盘后重试；没有写入不完整的内容'],
  'unknown-file-token': ['这个文件需要重新选择', '请再选择一次文件'],
  'package-refused': ['申报材料不能导入', '整个材料包未导入，本机没有留下任何内容'],
  'package-duplicate': ['这份材料已经导入过', '可以直接打开已有的申报'],
  'workbook-unreadable': ['电子表格无法读取', '请用 Excel 或 WPS 打开并另存为 .xlsx 后重新导入'],
  'scheme-invalid': ['指标体系文件有错误', '请按列出的位置修改后重新导入'],
  'scheme-in-use': ['指标体系正在使用', '已用于评审的指标体系不能更改'],
  'scheme-not-found': ['找不到指标体系', '请先导入对应的指标体系文件'],
  'application-not-found': ['找不到这份申报', '它可能已被移除，请返回列表'],
  'document-not-found': ['找不到这份材料', '请重新导入申报材料'],
  'document-too-large': ['文件太大，无法在此查看', '请用系统自带的程序打开'],
  'item-not-found': ['找不到这一项', '材料可能已更新，请刷新后重试'],
  'verification-invalid': ['核定内容不符合规则', '请按提示修改后再保存'],
  'json-invalid': ['JSON 文件的内容不符合要求', '请修改所指出的位置后重试'],
  'judgement-invalid': ['评分内容不符合规则', '请按提示修改后再保存'],
  'sheet-sealed': ['评分表已提交封存', '如需修改，请先“重新打开”并说明理由'],
  'sheet-not-sealed': ['评分表尚未提交', '请先提交，再导出签名数据包'],
  'sheet-incomplete': ['评分表还没有填完', '请逐项补齐所列内容'],
  'scoring-refused': ['数据有矛盾，无法计分', '请先更正所列的数据'],
  'nothing-to-undo': ['没有可以撤销的修改', ''],
  'nothing-to-redo': ['没有可以重做的修改', ''],
  'bundle-invalid': ['数据包无法使用', '请向提供者索取新的数据包'],
  'round-not-found': ['找不到这个评审批次', '请返回批次列表'],
  'round-frozen': [
    '批次已下发，这一项不能再改',
    '指标体系、规则和评价期自下发起固定；需要不同设置时请新建或复制批次',
  ],
  'round-not-ready': ['批次还不能下发', '请先处理检查中列出的错误'],
  'expert-not-found': ['批次中没有这位专家', '请核对专家编号'],
  'not-for-you': ['这个数据包是加密给别人的，本机无法打开', '请向秘书处索取发给您的任务包'],
  'code-needed': ['这个任务包要用取件码打开', '请输入秘书处另行告知的取件码；不正确时请再核对一次'],
  'secretariat-unknown': ['还没有核对秘书处的密钥指纹', '请与秘书处核对两边屏幕上的指纹，一致后再打开'],
  'assignment-not-found': ['找不到这项评审任务', '请先打开秘书处发来的任务包'],
  'pledge-missing': ['还没有签署保密与廉洁承诺', '请先签署承诺，再作利益关系声明'],
  'centre-closed': ['这个中心的材料没有向您开放', '请先声明利益关系；已回避的中心不再开放'],
  'centre-not-found': ['批次中没有这个中心', '请核对中心编号'],
  'not-the-chair': ['只有本组组长可以这样做', '请由组长在组长的电脑上操作'],
  'sheets-not-opened': ['评分尚未揭示', '请等所有成员提交或回避；需要提前揭示时请说明理由'],
  'decision-invalid': ['这项决定不完整或不符合规则', '请按提示补齐理由、表决和佐证'],
  'panel-not-settled': ['还有分歧没有处理，不能汇总', '请先处理所列各项'],
  'opinion-incomplete': ['专家组意见还不完整', '请补齐所列内容：至少两个问题、结论和表决'],
  'result-not-found': ['找不到这个中心的评审结果', '请先由组长签名，或导入专家组结果'],
  'result-changed': ['签名之后内容有改动，原签名全部作废', '请重新签名并请成员再次会签'],
  'scan-not-found': ['找不到这份扫描件', '可以重新选择文件附上'],
  'scan-signed': [
    '这份扫描件已随结果签名，不能再移除',
    '如附错了：附上正确的扫描件，在专家组意见中写明以哪一份为准，再重新签名并请成员会签',
  ],
  'ranking-undecided': ['名额边缘有并列，尚未决定', '请先决定并列的中心全部入选或全部不入选，并说明理由'],
  'scan-refused': [
    '这不是可以存入的扫描件',
    '请选择 PDF、PNG 或 JPEG 文件（不超过 100 MB）；照片可以先另存为 JPEG',
  ],
  'scan-missing': ['库中扫描件的文件缺失或已改变', '请在该中心处用原件重新选择扫描件，再公布'],
  'report-not-yours': [
    '这份表格不由您生成',
    '专家生成本人的表格，组长生成本组的表格，批次的表格由秘书处生成；请核对类型、中心和专家编号',
  ],
  'report-not-due': ['这份表格现在还不能生成', '评分表须先提交；整改通知只发给等次为“不合格”的中心'],
  internal: ['程序出现内部错误', '已保存的内容没有丢失；请重试，仍出现时把编号告知技术支持'],
}

const en: Words = {
  'unknown-call': [
    'This internal call does not exist',
    'Restart PanelDesk; if it happens again, tell support',
  ],
  'invalid-input': ['Something entered is not allowed', 'Check it and try again'],
  'sender-refused': ['The request was refused for safety', 'Restart PanelDesk'],
  'core-unavailable': [
    'The background process is not available now',
    'Nothing saved is lost; try again in a moment',
  ],
  cancelled: ['Cancelled', 'Nothing was left behind'],
  'no-identity': ['There is no identity on this machine', 'Create one or restore a backup first'],
  'identity-exists': ['This machine has an identity already', 'Unlock it'],
  locked: ['PanelDesk is locked', 'Enter the passphrase'],
  'wrong-passphrase': ['The passphrase is wrong', 'Check capitals and the input method; no data is affected'],
  'wait-before-retry': [
    'Too many wrong tries',
    'You can try again when the wait is over; no data is affected',
  ],
  'weak-passphrase': ['The passphrase is too short', 'Use at least 8 characters'],
  'key-backup-invalid': [
    'Not a key backup, or the wrong passphrase',
    'Choose a backup written by PanelDesk and the passphrase of that time',
  ],
  'store-in-use': ['Another window uses this data', 'Close the other window and try again'],
  'store-damaged': ['The data file is damaged', 'It is open read-only; the newest backup can be restored'],
  'store-too-new': [
    'This data was made by a newer PanelDesk',
    'Install the newer version; the data was not touched',
  ],
  'store-read-only': ['The data is open read-only', 'Restore a backup before changing anything'],
  'file-not-found': ['The file is not there', 'It may have been moved; choose it again'],
  'file-unreadable': ['The file cannot be read', 'Check its permissions, or copy it to this disk first'],
  'file-not-writable': [
    'The file cannot be written',
    'Choose another folder, or close the program that has it open',
  ],
  'disk-full': ['The disk is full', 'Free some space and try again; nothing half-written was left'],
  'unknown-file-token': ['This file has to be chosen again', 'Choose the file once more'],
  'package-refused': [
    'The application package cannot be imported',
    'The whole package was refused; nothing was left behind',
  ],
  'package-duplicate': ['This package was imported before', 'Open the application that is already here'],
  'workbook-unreadable': [
    'The spreadsheet cannot be read',
    'Open it in Excel or WPS, save it as .xlsx and import again',
  ],
  'scheme-invalid': ['The indicator system has errors', 'Mend the places listed and import it again'],
  'scheme-in-use': ['The indicator system is in use', 'A system used in a review cannot change'],
  'scheme-not-found': ['The indicator system is not here', 'Import its file first'],
  'application-not-found': ['The application is not here', 'It may have been removed; go back to the list'],
  'document-not-found': ['The document is not here', 'Import the package again'],
  'document-too-large': ['The file is too large to show here', "Open it with the system's own program"],
  'item-not-found': ['The item is not here', 'The package may have been amended; reload'],
  'verification-invalid': ['The verification breaks a rule', 'Change it as shown and save again'],
  'json-invalid': ['The JSON file is not as it should be', 'Mend the place named and try again'],
  'judgement-invalid': ['The score breaks a rule', 'Change it as shown and save again'],
  'sheet-sealed': ['The sheet is sealed', 'Reopen it with a reason to change it'],
  'sheet-not-sealed': ['The sheet is not submitted yet', 'Submit it before exporting a signed bundle'],
  'sheet-incomplete': ['The sheet is not complete', 'Fill in what is listed'],
  'scoring-refused': ['The figures contradict each other', 'Correct the figures listed first'],
  'nothing-to-undo': ['There is nothing to undo', ''],
  'nothing-to-redo': ['There is nothing to redo', ''],
  'bundle-invalid': ['The bundle cannot be used', 'Ask its sender for a new one'],
  'round-not-found': ['The round is not here', 'Go back to the list of rounds'],
  'round-frozen': [
    'The round was sent out; this can no longer change',
    'Scheme, rules and period stand from then on; create or copy a round for other settings',
  ],
  'round-not-ready': ['The round cannot be sent out yet', 'Mend the errors that its checks list'],
  'expert-not-found': ['The round has no such expert', 'Check the number of the expert'],
  'not-for-you': [
    'This bundle is encrypted to somebody else',
    'Ask the secretariat for the assignment that is yours',
  ],
  'code-needed': [
    'This assignment opens with a code',
    'Enter the code that the secretariat told you; check it again where it is wrong',
  ],
  'secretariat-unknown': [
    "The secretariat's fingerprint has not been compared yet",
    'Compare the fingerprints on both screens with the secretariat, then open it',
  ],
  'assignment-not-found': [
    'This assignment is not here',
    'Open the assignment bundle from the secretariat first',
  ],
  'pledge-missing': ['The pledge is not signed yet', 'Sign it, then declare conflicts of interest'],
  'centre-not-found': ['The round has no such centre', 'Check its number'],
  'centre-closed': [
    'The material of this centre is not open to you',
    'Declare conflicts of interest first; a centre you are recused from stays closed',
  ],
  'not-the-chair': ['Only the chair of this panel may do that', 'Do it on the chair’s computer'],
  'sheets-not-opened': [
    'The sheets are not opened yet',
    'Wait until all members have sealed or are recused, or open them early with a reason',
  ],
  'decision-invalid': [
    'The decision is incomplete or breaks a rule',
    'Complete its reason, vote and evidence',
  ],
  'panel-not-settled': ['Differences are still open', 'Decide the items listed first'],
  'opinion-incomplete': [
    'The panel opinion is not complete',
    'Complete what is listed: at least two problems, conclusion and vote',
  ],
  'result-not-found': [
    'There is no result for this centre',
    'Have the chair sign it, or import the panel result',
  ],
  'result-changed': [
    'Something changed after signing: all signatures are void',
    'Sign again and ask the members to countersign again',
  ],
  'scan-not-found': ['The scan is not here', 'Choose its file and attach it again'],
  'scan-signed': [
    'A result was signed with this scan: it stays',
    'If it is the wrong one, attach the right one, say in the panel opinion which of them holds, then sign anew and ask the members to countersign',
  ],
  'ranking-undecided': [
    'A tie at the edge of the quota is not decided',
    'Take all tied centres in or leave all out, with a reason',
  ],
  'scan-refused': [
    'This is no scan that can be kept',
    'Choose a PDF, PNG or JPEG of at most 100 MB; save a photograph as JPEG first',
  ],
  'scan-missing': [
    'The file of a scan is gone from the store, or was changed',
    'Choose the scan again from its original at that centre, then publish',
  ],
  'report-not-yours': [
    'This form is not yours to make',
    'Experts make their own forms, chairs those of their panel, the secretariat those of the round; check kind, centre and expert',
  ],
  'report-not-due': [
    'This form cannot be made yet',
    'A sheet must be submitted first; only a centre graded “Fail” gets a notice to rectify',
  ],
  internal: [
    'Something went wrong inside',
    'Nothing saved is lost; try again, and tell support the number if it stays',
  ],
}

const words: Readonly<Record<Language, Words>> = { zh, en }

export interface FailureText {
  readonly what: string
  readonly todo: string
}

/** A failure in words: what happened, what it concerns, what to do. */
export function describeFailure(failure: Failure, language: Language): FailureText {
  const intake = intakeProblemOf(failure)
  if (intake !== null && failure.code === 'package-refused') {
    const { what, where, todo } = explainIntakeProblem(intake)
    return {
      what: `${where[language]}${language === 'zh' ? '：' : ': '}${what[language]}`,
      todo: `${todo[language]} ${words[language]['package-refused'][1]}`,
    }
  }
  if (failure.reason === 'no-workbook') return noWorkbook(failure, language)
  const store = storeFailureText(failure, language)
  if (store !== null) return store
  const [what, todo] = words[language][failure.code]
  const about = concerning(failure, language)
  if (about === '') return { what, todo }
  return { what: language === 'zh' ? `${what}（${about}）` : `${what} (${about})`, todo }
}

function noWorkbook({ subject = '' }: Failure, language: Language): FailureText {
  return language === 'zh'
    ? {
        what: `${subject}：材料包中没有定量指标填报表，也没有建设与运行实施方案`,
        todo: '请申报单位用“指标体系”中导出的填报模板填写后，放进材料包重新提交。整个材料包未导入。',
      }
    : {
        what: `${subject}: neither a metrics workbook nor a plan in the package`,
        todo: 'Have the applicant fill in the template exported under Indicator systems and send the package again. Nothing was imported.',
      }
}

function concerning({ subject, details }: Failure, language: Language): string {
  const seconds = details?.['seconds']
  const wait = language === 'zh' ? `还需等待 ${seconds} 秒` : `${seconds} seconds left`
  return [subject, details?.['message'], seconds === undefined ? undefined : wait, details?.['reference']]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}
