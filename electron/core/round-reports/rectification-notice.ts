import { type Day, daySchema } from '#shared/domain/brand.ts'
import type { Language } from '#shared/domain/localized-text.ts'
import type { PanelResult } from '#shared/domain/panel-result.ts'
import type { RankedCentre } from '#shared/domain/round-result.ts'
import type { Scheme } from '#shared/domain/scheme.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { RectificationNoticeData } from '../forms/kinds/rectification-notice.ts'
import { dayText, yearFrom } from './report-day.ts'
import { centreHead, reportHead } from './report-head.ts'

/** Whether a centre is to rectify: what the department decided, and before it decides, what is proposed. */
export function mustRectify({ department, quotaGrade }: RankedCentre): boolean {
  return (department?.grade ?? quotaGrade) === 'fail'
}

/**
 * 整改通知: the problems that the panel named, with its advice as what is asked for, and the year that
 * 内科发〔2020〕68号 gives, from the day of the decision. It is a draft for the department to issue.
 */
export function rectificationNoticeData(
  result: PanelResult,
  scheme: Scheme,
  { department }: RankedCentre,
  language: Language,
): RectificationNoticeData {
  const say = sayIn(language)
  const blank = say('＿＿＿＿年＿＿月＿＿日', '＿＿＿＿＿＿')
  const day = daySchema.safeParse(department?.decidedOn)
  const text = (of: (from: Day) => Day) => (day.success ? dayText(of(day.data), language) : blank)
  const { problems, advice } = result.opinion
  return {
    ...reportHead({ round: result.round, scheme, signed: null }, language),
    ...centreHead(result.centre),
    documentNumber: '',
    problems: problems.map((problem, at) => ({
      problem,
      basis: say('专家组意见', 'Panel opinion'),
      demand: advice[at] ?? '',
    })),
    from: text((from) => from),
    until: text(yearFrom),
    planBy: blank,
    issuer: '',
    issuedOn: blank,
    contact: '',
  }
}
