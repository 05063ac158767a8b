import type { LocalizedText } from '../domain/localized-text.ts'
import type { RoundProblemCode } from './round-problem.ts'

const both = (zh: string, en: string): LocalizedText => ({ zh, en })

/** What, why, what to do. */
type Words = readonly [LocalizedText, LocalizedText, LocalizedText]

const wholeWords = {
  'no-centres': [
    both('批次里还没有中心', 'The round has no centre yet'),
    both('没有评审对象', 'There is nothing to review'),
    both('请导入或添加中心', 'Import or add centres'),
  ],
  'no-experts': [
    both('批次里还没有专家', 'The round has no expert yet'),
    both('没有人评审', 'There is nobody to review'),
    both('请导入或添加专家', 'Import or add experts'),
  ],
  'scheme-missing': [
    both('没有选定指标体系', 'No scheme is chosen'),
    both(
      '除咨询论证外，评审须依据一个固定的指标体系',
      'All rounds but a consultation score by a fixed scheme',
    ),
    both('请选择指标体系', 'Choose a scheme'),
  ],
  'scheme-not-fitting': [
    both('指标体系“{scheme}”与评审类型不符', 'The scheme “{scheme}” is not for this kind of round'),
    both(
      '方案评审、实地评估、运行评估各有各的指标；咨询论证不打分',
      'Plan review, site assessment and operation evaluation each have their own; a consultation has no scores',
    ),
    both(
      '请改选相应类型的指标体系，或更改评审类型',
      'Choose a scheme of that kind, or change the kind of round',
    ),
  ],
  drill: [
    both('这是演练批次', 'This round is a drill'),
    both(
      '演练材料都标有“演练”，不与正式批次混用',
      'Its documents are marked 演练 and never mix with a real round',
    ),
    both('正式评审请另建批次', 'For a real review make a round of its own'),
  ],
  'drill-unmarked': [
    both(
      '批次或中心的名称像是演练或样例，但未标为演练',
      'A name says drill or sample, but the round is not marked as one',
    ),
    both('未标为演练的批次按正式评审留档', 'A round without the mark is kept as a real one'),
    both('请标为演练，或移除样例中心', 'Mark it as a drill, or take the samples out'),
  ],
  'duplicate-id': [
    both('编号 {0} 出现不止一次', 'The number {0} stands more than once'),
    both('编号是各份材料互相指认的依据', 'Documents refer to each other by these numbers'),
    both('请改为不同的编号', 'Give each its own number'),
  ],
  'unknown-reference': [
    both(
      '分组、回避或日程里提到的 {0} 不在名单中',
      '{0} is named in a panel, a recusal or a visit but is on no list',
    ),
    both('名单可能改过', 'The lists may have changed since'),
    both('请补入名单，或删去这一处', 'Add it to the list, or remove it there'),
  ],
} as const satisfies Partial<Record<RoundProblemCode, Words>>

const centreWords = {
  'duplicate-centre': [
    both('{all} 是同一个中心', '{all} are one centre'),
    both('统一社会信用代码或名称相同', 'Same credit code or same name'),
    both('请只保留一个', 'Keep one of them'),
  ],
  'centre-without-panel': [
    both('{0} 没有分到专家组', '{0} has no panel'),
    both('每个中心由一个专家组评审', 'Each centre is reviewed by one panel'),
    both('请把它分给一个组，或用自动分组', 'Give it to a panel, or assign automatically'),
  ],
  'centre-in-two-panels': [
    both('{0} 分给了不止一个组：{rest}', '{0} was given to more than one panel: {rest}'),
    both('一个中心只能有一份专家组结论', 'A centre has one panel result only'),
    both('请只留在一个组', 'Leave it with one of them'),
  ],
  'package-not-imported': [
    both('{0} 的申报材料还没有导入', 'The package of {0} is not imported yet'),
    both('专家拿到的任务包里将没有它的材料', 'The experts’ bundles will hold no material of it'),
    both('请导入申报材料，再下发', 'Import its package before sending'),
  ],
  'approval-missing': [
    both('{0} 没有批准日期', '{0} has no day of approval'),
    both('无法判断是否运行满三年', 'Nobody can tell whether it has run for three years'),
    both('请补填批准日期', 'Enter the day of approval'),
  ],
  'under-three-years': [
    both(
      '{0} 运行未满三年：{approvedOn} 批准，{due} 才满，截止日为 {cutOffDay}',
      '{0} has not run for three years: approved {approvedOn}, due {due}, cut-off day {cutOffDay}',
    ),
    both('运行评估一般在认定运行满三年后开展', 'An evaluation comes after three full years of running'),
    both(
      '请暂缓参评（移出本批次），或核对批准日期',
      'Postpone it (take it out of the round), or check the day',
    ),
  ],
  'opinion-unanswered': [
    both(
      '{0} 的第 {numbers} 条咨询意见没有填采纳情况',
      '{0} has not answered opinion {numbers} of the consultation',
    ),
    both('评审专家要看到意见—采纳情况表', 'The panel is to see what became of each opinion'),
    both('请向申报单位核实后在“咨询意见”中填写', 'Ask the applicant and fill it in under “Opinions”'),
  ],
  'opinion-unexplained': [
    both(
      '{0} 的第 {numbers} 条咨询意见未全部采纳，但没有说明',
      '{0} did not adopt opinion {numbers} whole and does not say why',
    ),
    both('部分采纳或未采纳应有说明', 'What is adopted in part or not at all needs a reason'),
    both('请在“咨询意见”中补充说明', 'Add the reason under “Opinions”'),
  ],
} as const satisfies Partial<Record<RoundProblemCode, Words>>

const expertWords = {
  'duplicate-expert': [
    both('{all} 像是同一个人', '{all} seem to be one person'),
    both('姓名和单位相同，或密钥相同', 'Same name and organisation, or same key'),
    both('请只保留一个，或更正姓名、单位、密钥', 'Keep one, or correct name, organisation or key'),
  ],
  'not-enrolled': [
    both('{0} 还没有登记密钥', '{0} is not enrolled yet'),
    both('没有密钥就不能给他加密的任务包', 'Without his keys nothing can be encrypted to him'),
    both(
      '请导入他的登记文件并核对指纹，或在收到他第一份评分时登记',
      'Import his enrolment file and compare the fingerprint, or enrol him with his first hand-in',
    ),
  ],
  'load-above-limit': [
    both('{0} 要评 {load} 个中心，超过上限 {limit} 个', '{0} has {load} centres, the limit is {limit}'),
    both('负担过重影响评审质量', 'Too much work spoils a review'),
    both('请减少他的中心，增加专家，或调高上限', 'Give him fewer, add experts, or raise the limit'),
  ],
  'own-organisation': [
    both('{0} 在 {1} 的牵头或共建单位“{unit}”工作', '{0} works for “{unit}”, a unit of {1}'),
    both(
      '近三年在牵头、共建单位任职的应当回避',
      'Whoever worked for such a unit in the last three years withdraws',
    ),
    both('请登记回避，或换人', 'Enter the recusal, or choose somebody else'),
  ],
  'organisation-alike': [
    both(
      '{0} 的单位与 {1} 的单位“{unit}”名称相近',
      'The organisation of {0} has a name like “{unit}” of {1}',
    ),
    both('可能是同一单位的下属部门', 'It may be a department of the same house'),
    both('请核实；是同一单位的登记回避', 'Check it; if it is the same house, enter the recusal'),
  ],
} as const satisfies Partial<Record<RoundProblemCode, Words>>

const panelWords = {
  'panel-without-chair': [
    both('{0} 没有组长', '{0} has no chair'),
    both('组长汇总评分、主持合议、签署结论', 'The chair collects, leads the discussion and signs'),
    both('请指定组长', 'Choose a chair'),
  ],
  'chair-not-seated': [
    both('{0} 的组长 {1} 不在组内', 'The chair of {0}, {1}, has no seat there'),
    both('组长是组员之一', 'The chair is one of the members'),
    both('请把他加入本组，或另选组长', 'Seat him, or choose another chair'),
  ],
  'chair-recused': [
    both('{0} 的组长 {1} 要回避 {2}', 'The chair of {0}, {1}, is recused from {2}'),
    both('回避的专家看不到材料，不能主持该中心的评审', 'A recused expert sees nothing of it and cannot lead'),
    both('请把该中心分给别的组，或另选组长', 'Give the centre to another panel, or choose another chair'),
  ],
  'seated-twice': [
    both('{1} 在 {0} 里出现不止一次', '{1} sits in {0} more than once'),
    both('一人一票', 'One person, one vote'),
    both('请删去多余的一席', 'Remove the extra seat'),
  ],
  'size-even': [
    both('{0} 有 {size} 人，是偶数', '{0} has {size} members, an even number'),
    both('奇数可以避免表决相持', 'An odd number avoids a tied vote'),
    both('请增减一人，或保留并知悉', 'Add or remove one, or leave it knowingly'),
  ],
  'size-out-of-range': [
    both('{0} 有 {size} 人，应为 {from}—{to} 人', '{0} has {size} members, {from} to {to} are due'),
    both('本批次规则规定了专家组人数', 'The rules of the round say so'),
    both('请增减专家，或修改规则', 'Add or remove experts, or change the rule'),
  ],
  'role-missing': [
    both('{0} 缺少{role}', '{0} lacks a member for: {role}'),
    both('专家组应有技术、管理、财务三类专家', 'A panel has technical, management and finance experts'),
    both('请补充这类专家', 'Add such an expert'),
  ],
  'two-from-one-organisation': [
    both('{0} 里有同一单位的专家：{rest}', 'On {0} sit people of one organisation: {rest}'),
    both('同一专家组里同一单位最多一人', 'At most one from an organisation'),
    both('请换到别的组，或换人', 'Move one to another panel, or choose somebody else'),
  ],
  'outside-share-low': [
    both('{0} 的 {size} 人中只有 {outside} 名区外专家', 'Of {size} on {0} only {outside} are from outside'),
    both('本批次要求区外专家不少于 {percent}%', 'The rules ask for at least {percent} %'),
    both('请增加区外专家，或修改规则', 'Add experts from outside, or change the rule'),
  ],
  'scope-unknown': [
    both(
      '{1} 在 {0} 的评分范围里有指标体系没有的 {2}',
      'The scope of {1} on {0} names {2}, which the scheme lacks',
    ),
    both('换过指标体系，或编码有误', 'The scheme was changed, or the code is wrong'),
    both('请更正他的评分范围', 'Correct his scope'),
  ],
  'scope-narrow': [
    both(
      '{1} 在 {0} 只评部分指标，但不是财务专家',
      '{1} has a narrower scope on {0} but is no finance expert',
    ),
    both(
      '通常只有财务专家只评部分指标；部分指标的评分不形成个人总分',
      'Usually only finance experts have one; it gives no total of its own',
    ),
    both('请核实，或改为全部指标', 'Check it, or let him review all'),
  ],
  'indicator-uncovered': [
    both('{0} 没有人评指标 {1}', 'Nobody on {0} looks at {1}'),
    both('每个指标都要有人评分', 'Each indicator needs somebody’s score'),
    both('请放宽一位专家的评分范围', 'Widen somebody’s scope'),
  ],
  'quorum-impossible': [
    both(
      '回避之后，{1} 能评 {0} 的只有 {eligible} 人，至少要 {needed} 人',
      'After recusals {1} has {eligible} members for {0}; {needed} are needed',
    ),
    both('到会人数不足，结论无效', 'Without a quorum there is no valid conclusion'),
    both('请增补专家，或把该中心分给别的组', 'Add experts, or give the centre to another panel'),
  ],
  'visit-outside': [
    both('{0} 的核查日期 {day} 不合适', 'The visit to {0} on {day} cannot be right'),
    both('应是 {first} 至 {last} 之间存在的日期', 'A day that exists, from {first} to {last}'),
    both('请更正日期', 'Correct the day'),
  ],
  'visit-overlapping': [
    both('{day} {0} 与 {1} 的核查时间重叠', 'On {day} the visits to {0} and {1} overlap'),
    both('同一批专家不能同时在两处', 'The same people cannot be in two places'),
    both('请错开时间', 'Move one of them'),
  ],
} as const satisfies Partial<Record<RoundProblemCode, Words>>

/** The words of each problem. `{0}`: the first subject with its name; `{rest}`: all but the first; else a param. */
export const problemWords: Readonly<Record<RoundProblemCode, Words>> = {
  ...wholeWords,
  ...centreWords,
  ...expertWords,
  ...panelWords,
}
