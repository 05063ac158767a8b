import type { Language } from '#shared/domain/localized-text.ts'
import { blankRows, numbered } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 质询记录 of one centre. */
export interface QuestionsRecordData extends FormHead, CentreHead {
  readonly time: string
  readonly place: string
  readonly answeredBy: string
  readonly questions: readonly Question[]
  readonly blankLines: number
}

export interface Question {
  readonly expert: string
  readonly question: string
  readonly answer: string
  /** What is to be checked or handed in because of it. */
  readonly followUp: string
}

/** 质询记录: what was asked after the presentation, and what was answered. */
export function questionsRecordForm(data: QuestionsRecordData, language: Language): Form {
  const say = sayIn(language)
  const rows = numbered(
    data.questions.map(({ expert, question, answer, followUp }) => [expert, question, answer, followUp]),
  )
  return formUnder(data, language, {
    kind: 'questions-record',
    title: say('专家质询记录', 'Record of Questions'),
    paper: 'a4-landscape',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('质询时间', 'Time'), value: data.time },
          { label: say('质询地点', 'Place'), value: data.place },
          { label: say('答复人员', 'Answered by'), value: data.answeredBy, wide: true },
        ],
      },
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 6, align: 'center' },
          { title: say('提问专家', 'Expert'), share: 12, align: 'center' },
          { title: say('质询问题', 'Question'), share: 34 },
          { title: say('答复要点', 'Answer'), share: 38 },
          { title: say('需补充或现场核查事项', 'To be checked or handed in'), share: 22 },
        ],
        rows: [...rows, ...blankRows(data.blankLines, 5, rows.length + 1)],
        rowHeight: 16,
      },
      {
        kind: 'signatures',
        lines: [
          { role: say('记录人', 'Recorded by') },
          { role: say('申报单位代表', 'For the applicant') },
          { role: say('专家组组长', 'Chair') },
        ],
      },
    ],
  })
}
