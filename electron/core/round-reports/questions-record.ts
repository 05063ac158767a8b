import type { Language } from '#shared/domain/localized-text.ts'
import type { QuestionsRecordData } from '../forms/kinds/questions-record.ts'
import type { PanelPaper } from './panel-paper.ts'
import { centreHead, reportHead } from './report-head.ts'
import { visitText } from './visit-text.ts'

/** 质询记录 with its head filled in: what is asked and answered is written down in the meeting. */
export function questionsRecordData(
  { round, centre, visits }: Pick<PanelPaper, 'round' | 'centre' | 'visits'>,
  language: Language,
): QuestionsRecordData {
  return {
    ...reportHead({ round, scheme: null, signed: null }, language),
    ...centreHead(centre),
    ...visitText(visits, language),
    answeredBy: '',
    questions: [],
    blankLines: 8,
  }
}
