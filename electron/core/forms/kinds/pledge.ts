import type { Language } from '#shared/domain/localized-text.ts'
import { note, textOrSpace } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type FormHead, formUnder, sayIn } from './form-head.ts'

/** 保密与廉洁承诺书 of one expert. */
export interface PledgeData extends FormHead {
  readonly expert: string
  readonly organisation: string
  /** The text that was signed, paragraph by paragraph, in the language of the form. */
  readonly text: string
  /** In words; to be filled in by hand where it is left out. */
  readonly signedOn?: string
  /** Of the key that signed it, where it was signed in the program. */
  readonly fingerprint?: string
}

/** 保密与廉洁承诺书, signed before any material opens. */
export function pledgeForm(data: PledgeData, language: Language): Form {
  const say = sayIn(language)
  const key =
    data.fingerprint === undefined
      ? []
      : [note(`${say('电子签名密钥指纹：', 'Fingerprint of the signing key: ')}${data.fingerprint}`)]
  return formUnder(data, language, {
    kind: 'pledge',
    title: say('评审专家保密与廉洁承诺书', 'Expert Pledge of Secrecy and Integrity'),
    subtitle: say(`（${data.round}）`, data.round),
    paper: 'a4-portrait',
    blocks: [
      ...textOrSpace(data.text, 12),
      {
        kind: 'signatures',
        lines: [
          {
            role: say('承诺人', 'Expert'),
            name: say(`${data.expert}，${data.organisation}`, `${data.expert}, ${data.organisation}`),
            ...(data.signedOn === undefined ? {} : { date: data.signedOn }),
          },
        ],
      },
      ...key,
    ],
  })
}
