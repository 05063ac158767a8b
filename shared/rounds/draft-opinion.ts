import type { Member } from '../domain/assignment.ts'
import { toFixed, toFraction } from '../domain/exact.ts'
import type { NumberedOpinion } from '../domain/hand-in.ts'
import { outcomeName } from '../domain/outcome-names.ts'
import type { PanelGrade } from '../domain/panel-grade.ts'
import type { PanelOpinion } from '../domain/panel-opinion.ts'
import type { RoundCentre, RoundHead } from '../domain/round.ts'
import type { Scheme } from '../domain/scheme.ts'
import { draftAdvice, draftProblems, indicatorSentences, servesMarket } from './draft-sentences.ts'
import { expertRoleNames, roundKindNames } from './names.ts'
import { conclusionsOf } from './opinion-problems.ts'
import { suggestedConclusion } from './suggested-conclusion.ts'

/** What the draft is made from. `grade` and `scheme` are null for a consultation. */
export interface OpinionFacts {
  readonly round: RoundHead
  readonly panelName: string
  readonly centre: RoundCentre
  /** Who takes part for this centre. */
  readonly members: readonly Member[]
  readonly chairName: string
  readonly present: number
  readonly recused: number
  readonly scheme: Scheme | null
  readonly grade: PanelGrade | null
  /** What the members of a consultation advise, member by member, each in the order of the numbers. */
  readonly opinions: readonly (readonly NumberedOpinion[])[]
  /** The day of the meeting, as people write it: `2026年5月6日`. */
  readonly day: string
}

/** Where a person has to fill in what no data says. */
export const blank = '＿＿＿＿'

/** Whether the draft's gaps are still there: a paper with gaps is not to be signed. */
export function hasBlanks({
  parts,
  problems,
  advice,
}: Pick<PanelOpinion, 'parts' | 'problems' | 'advice'>): boolean {
  return [...Object.values(parts), ...problems, ...advice].some((text) => text.includes(blank))
}

/**
 * A first text of the panel opinion 专家组意见, in the structure of section 4 of the domain rules, from what was
 * verified and scored. Always Chinese: it is an official paper. The vote is left at nothing: nobody has voted yet.
 */
export function draftOpinion(facts: OpinionFacts): Omit<PanelOpinion, 'editedAt'> {
  const { round, scheme, grade } = facts
  const suggested = suggestedConclusion(round.kind, grade)
  const sentences =
    scheme === null || grade === null ? [] : indicatorSentences(scheme, grade.report, scheme.dimensions)
  const text = (market: boolean, fallback: string) => {
    const own = sentences.filter(({ indicator, dimension }) =>
      scheme === null ? false : servesMarket(scheme, dimension, indicator) === market,
    )
    return own.length === 0 ? fallback : `${own.map((each) => each.text).join('；')}。`
  }
  return {
    parts: {
      meeting: meetingText(facts),
      procedure: procedureText(facts),
      overall: overallText(facts),
      innovation: text(false, `创新能力方面：${blank}。`),
      'market-service': text(true, `市场化创新服务能力方面：${blank}。`),
    },
    problems: scheme === null || grade === null ? [] : draftProblems(scheme, grade.report),
    advice:
      scheme === null || grade === null ? memberAdvice(facts.opinions) : draftAdvice(scheme, grade.report),
    conclusion: suggested ?? conclusionsOf(round.kind)[0] ?? 'advice-only',
    changes: [],
    vote: { for: 0, against: 0, abstained: 0 },
    departure: '',
    dissents: [],
  }
}

/**
 * What the members wrote, member by member, as the panel's advice: it speaks for all of them, so nobody is named, and
 * what two wrote word for word is said once.
 */
function memberAdvice(opinions: OpinionFacts['opinions']): readonly string[] {
  const texts = opinions.flatMap((own) =>
    own.toSorted((left, right) => left.number - right.number).map(({ text }) => text.trim()),
  )
  return [...new Set(texts)].filter((text) => text !== '')
}

function meetingText({
  round,
  panelName,
  centre,
  members,
  present,
  recused,
  chairName,
  day,
}: OpinionFacts): string {
  const roles = (['technical', 'management', 'finance'] as const)
    .map((role) => ({ role, count: members.filter((member) => member.role === role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${expertRoleNames[role].zh}${count}人`)
  const away = recused === 0 ? '' : `，回避${recused}人`
  return (
    `${day}，在${blank}召开“${round.name}”${roundKindNames[round.kind].zh}会议，由${panelName}对` +
    `${centre.centre.name}（牵头单位：${centre.centre.leadUnit}）进行评审。专家组由${members.length}人组成` +
    `（${roles.join('、')}），组长${chairName}；到会${present}人${away}。`
  )
}

function procedureText({ scheme, round }: OpinionFacts): string {
  const site = round.kind === 'plan-review' ? '' : '，进行了现场核查'
  if (scheme === null)
    return `专家组签署了保密与廉洁承诺，逐一声明了利益关系，听取了汇报，进行了质询${site}，各自提出书面意见，经合议形成本意见。`
  const status = scheme.status === 'reference' ? '（参考，非官方）' : ''
  return (
    `专家组签署了保密与廉洁承诺，逐一声明了利益关系，听取了汇报，进行了质询${site}，查阅了申报与佐证材料，` +
    `按照《${scheme.name.zh}》${scheme.version}版${status}独立评分、密封提交；开封后对核定数据逐项统一，经合议形成本意见。`
  )
}

function overallText({ scheme, grade, round, centre }: OpinionFacts): string {
  if (scheme === null || grade === null) return `专家组认为：${blank}。`
  const { report } = grade
  const points = (of: typeof report.total) => toFixed(toFraction(of), 2)
  const parts = report.dimensions.map(({ code, points: own, weight }) => {
    const name = scheme.dimensions.find((dimension) => dimension.code === code)?.name.zh ?? code
    return `${name}${points(own)}分（满分${Number(toFraction(weight).valueOf())}分）`
  })
  const grades = outcomeName(scheme.kind, report.scoreGrade).zh
  const capped =
    report.cappedGrade === report.scoreGrade
      ? ''
      : `；因${report.caps.map(({ code }) => scheme.caps.find((cap) => cap.code === code)?.text.zh ?? code).join('、')}，` +
        `等次限为${outcomeName(scheme.kind, report.cappedGrade).zh}`
  return (
    `评价期为${round.period.from}—${round.period.to}年。经汇总，${centre.centre.name}得分${points(report.total)}分，` +
    `其中${parts.join('，')}；按得分对应${grades}${capped}。专家组认为：${blank}。`
  )
}
