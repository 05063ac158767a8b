import type { Language } from '#shared/domain/localized-text.ts'
import type { RoundCentre, RoundHead } from '#shared/domain/round.ts'
import { adoptionAnswerNames } from '#shared/rounds/names.ts'
import type { OpinionAdoptionData } from '../forms/kinds/opinion-adoption.ts'
import { centreHead, reportHead } from './report-head.ts'

/** 意见采纳情况表 from what the secretariat entered; blank where the applicant has not answered. */
export function opinionAdoptionData(
  round: RoundHead,
  centre: Pick<RoundCentre, 'centre' | 'adoptions'>,
  language: Language,
): OpinionAdoptionData {
  return {
    ...reportHead({ round, scheme: null, signed: null }, language),
    ...centreHead(centre),
    opinions: centre.adoptions.map(({ answer, ...opinion }) => ({
      ...opinion,
      answer: answer === null ? '' : adoptionAnswerNames[answer][language],
    })),
  }
}
