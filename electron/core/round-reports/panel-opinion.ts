import type { Language } from '#shared/domain/localized-text.ts'
import { type OpinionPart, opinionPartSchema } from '#shared/domain/panel-opinion.ts'
import { expertRoleNames, opinionPartNames } from '#shared/rounds/names.ts'
import { sayIn } from '../forms/kinds/form-head.ts'
import type { PanelOpinionData } from '../forms/kinds/panel-opinion.ts'
import { conclusionText } from './conclusion-text.ts'
import { chairFirst, memberName, presentCount, type SignedPaper, seatName } from './panel-paper.ts'
import { dayOf, dayText } from './report-day.ts'
import { centreHead, reportHead } from './report-head.ts'

/** 专家组意见 as it was signed, or as far as it is written. */
export function panelOpinionData(paper: SignedPaper, language: Language): PanelOpinionData {
  const say = sayIn(language)
  const { round, centre, opinion, chair, signed } = paper
  const vote = opinion?.vote
  const voted = vote !== undefined && vote.for + vote.against + vote.abstained > 0
  const count = (number: number | undefined) => (voted ? String(number ?? 0) : '　')
  return {
    ...reportHead(paper, language),
    ...centreHead(centre),
    parts: opinionPartSchema.options.flatMap((part) =>
      isText(part) ? [{ heading: opinionPartNames[part][language], text: opinion?.parts[part] ?? '' }] : [],
    ),
    problems: opinion?.problems ?? [],
    advice: opinion?.advice ?? [],
    conclusion: opinion === null ? '' : conclusionText(round.kind, opinion.conclusion, language),
    changes: opinion?.changes ?? [],
    vote: {
      present: String(presentCount(paper)),
      yes: count(vote?.for),
      no: count(vote?.against),
      abstain: count(vote?.abstained),
    },
    departure: opinion?.departure ?? '',
    members: chairFirst(paper).map(({ expert, name, organisation, role }) => ({
      name,
      organisation,
      post: expertRoleNames[role][language],
      role: seatName(chair, expert, language),
    })),
    dissents: (opinion?.dissents ?? []).map(({ expert }) => memberName(paper, expert)),
    dated: signed === null ? say('　　　年　　月　　日', '') : dayText(dayOf(signed.signedAt), language),
  }
}

function isText(part: OpinionPart): part is Exclude<OpinionPart, 'problems' | 'advice'> {
  return part !== 'problems' && part !== 'advice'
}
