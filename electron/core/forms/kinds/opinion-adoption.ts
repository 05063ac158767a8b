import type { Language } from '#shared/domain/localized-text.ts'
import { note } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 意见采纳情况表 of one centre. */
export interface OpinionAdoptionData extends FormHead, CentreHead {
  readonly opinions: readonly AdoptedOpinion[]
}

export interface AdoptedOpinion {
  readonly number: number
  readonly text: string
  readonly consultation: string
  /** 采纳, 部分采纳, 未采纳; empty to be filled in by hand. */
  readonly answer: string
  readonly explanation: string
}

/** 意见采纳情况表: what a consultation advised, opinion by opinion, and what the applicant made of it. */
export function opinionAdoptionForm(data: OpinionAdoptionData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'opinion-adoption',
    title: say('咨询论证意见采纳情况表', 'Opinions of the Consultation and Their Adoption'),
    paper: 'a4-landscape',
    blocks: [
      { kind: 'fields', columns: 4, fields: centreFields(data, say) },
      {
        kind: 'table',
        columns: [
          { title: say('序号', 'No.'), share: 6, align: 'center' },
          { title: say('专家意见', 'Opinion'), share: 38 },
          { title: say('来自', 'From'), share: 16 },
          { title: say('采纳情况', 'Adoption'), share: 12, align: 'center' },
          { title: say('采纳说明', 'Explanation'), share: 32 },
        ],
        rows: data.opinions.map(({ number, text, consultation, answer, explanation }) => [
          String(number),
          text,
          consultation,
          answer,
          explanation,
        ]),
        rowHeight: 10,
      },
      {
        kind: 'signatures',
        lines: [
          { role: say('申报单位（盖章）', 'Applicant (seal)') },
          { role: say('秘书处', 'Secretariat') },
        ],
      },
      note(
        say(
          '注：部分采纳或未采纳的意见须说明理由。',
          'An opinion that is adopted in part or not at all needs a reason.',
        ),
      ),
    ],
  })
}
