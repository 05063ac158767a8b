import type { Language } from '#shared/domain/localized-text.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import type { DissentData } from '../forms/kinds/dissent.ts'
import { conclusionText } from './conclusion-text.ts'
import type { PanelPaper } from './panel-paper.ts'
import { dayOf, dayText } from './report-day.ts'
import { centreHead, reportHead } from './report-head.ts'

/** 保留意见 of one member in his own words; lines to write on where he stated none. */
export function dissentData(
  {
    round,
    scheme,
    signed,
    centre,
    members,
    opinion,
  }: Pick<PanelPaper, 'round' | 'scheme' | 'signed' | 'centre' | 'members' | 'opinion'>,
  expert: ExpertId,
  language: Language,
): DissentData {
  const member = members.find((each) => each.expert === expert)
  const text = opinion?.dissents.find((each) => each.expert === expert)?.text ?? ''
  const proof = text === '' ? null : signed
  return {
    ...reportHead({ round, scheme, signed: proof }, language),
    ...centreHead(centre),
    expert: member?.name ?? expert,
    organisation: member?.organisation ?? '',
    conclusion: opinion === null ? '' : conclusionText(round.kind, opinion.conclusion, language),
    text,
    ...(proof === null ? {} : { signedOn: dayText(dayOf(proof.signedAt), language) }),
  }
}
