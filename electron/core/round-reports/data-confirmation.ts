import type { Language } from '#shared/domain/localized-text.ts'
import { confirmationOf, type RoundDecision } from '#shared/domain/round-decision.ts'
import type { DataConfirmationData } from '../forms/kinds/data-confirmation.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { PanelPaper } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'
import { verifiedLines } from './verified-lines.ts'

/**
 * 核定数据确认书 to the applicant, with the answer where it has come back. It names no expert: what somebody noted
 * beside a value stays in the panel, its reason goes out.
 */
export function dataConfirmationData(
  paper: PanelPaper,
  decisions: readonly RoundDecision[],
  language: Language,
): DataConfirmationData {
  const say = sayIn(language)
  const { round, centre } = paper
  const answer = confirmationOf(decisions, centre.id)
  return {
    ...reportHead(paper, language),
    ...centreHead(centre),
    period: say(`${round.period.from}—${round.period.to} 年`, `${round.period.from}–${round.period.to}`),
    answerBy: say('＿＿＿＿年＿＿月＿＿日', '＿＿＿＿＿＿'),
    lines: verifiedLines(paper, language).map((line) => ({ ...line, note: '' })),
    confirmed: answer?.confirmed ?? null,
    objections: answer?.note ?? '',
  }
}
