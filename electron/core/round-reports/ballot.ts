import type { Language } from '#shared/domain/localized-text.ts'
import type { BallotData } from '../forms/kinds/ballot.ts'
import { conclusionText } from './conclusion-text.ts'
import type { PanelPaper } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'

/** 表决票 on the conclusion that the opinion proposes; blank where there is none yet. It never names a voter. */
export function ballotData(
  { round, centre, opinion }: Pick<PanelPaper, 'round' | 'centre' | 'opinion'>,
  language: Language,
): BallotData {
  return {
    ...reportHead({ round, scheme: null, signed: null }, language),
    ...centreHead(centre),
    motion: opinion === null ? '' : conclusionText(round.kind, opinion.conclusion, language),
    number: '＿＿',
  }
}
