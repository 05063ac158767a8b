import type { Language } from '#shared/domain/localized-text.ts'
import { note, plainHeading, textOrSpace } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 保留意见 of one member. */
export interface DissentData extends FormHead, CentreHead {
  readonly expert: string
  readonly organisation: string
  /** The conclusion it departs from, in words. */
  readonly conclusion: string
  /** In the member's own words; empty to be written by hand. */
  readonly text: string
  readonly signedOn?: string
}

/** 保留意见: attached to the panel opinion, in the member's own words and under his own signature. */
export function dissentForm(data: DissentData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'dissent',
    title: say('专家保留意见', 'Dissenting View'),
    paper: 'a4-portrait',
    blocks: [
      {
        kind: 'fields',
        columns: 4,
        fields: [
          ...centreFields(data, say),
          { label: say('专家姓名', 'Expert'), value: data.expert },
          { label: say('工作单位', 'Organisation'), value: data.organisation },
          { label: say('专家组结论', 'Conclusion of the panel'), value: data.conclusion, wide: true },
        ],
      },
      plainHeading(1, say('保留意见及理由', 'The dissenting view and its reasons')),
      ...textOrSpace(data.text, 10),
      {
        kind: 'signatures',
        lines: [
          {
            role: say('专家', 'Expert'),
            name: data.expert,
            ...(data.signedOn === undefined ? {} : { date: data.signedOn }),
          },
        ],
      },
      note(
        say(
          '注：保留意见作为专家组意见的附件一并归档，任何人不得修改。',
          'Attached to the panel opinion and archived with it; nobody may change it.',
        ),
      ),
    ],
  })
}
