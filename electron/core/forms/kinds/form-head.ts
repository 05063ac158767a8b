import type { Language } from '#shared/domain/localized-text.ts'
import { note } from '../blocks.ts'
import type { Block, Field, Form, Paper } from '../form.ts'
import type { FormKindId } from '../form-kinds.ts'

/** What every form of a round says about itself. All texts are final. */
export interface FormHead {
  /** Ties the paper to the bundle. */
  readonly code: string
  /** `YYYY-MM-DD`, for the file; what the form says about days it says in its own texts. */
  readonly date?: string
  /** Such as 演练 or 样例. */
  readonly mark?: string
  /** Whether the round rests on the reference scheme, which must never pass for an official one. */
  readonly reference: boolean
  /** Name of the round 评审批次. */
  readonly round: string
}

/** The centre a form is about. */
export interface CentreHead {
  readonly centre: string
  readonly leadUnit: string
}

/** Chinese or English, side by side where a form is written. */
export type Say = (zh: string, en: string) => string

export function sayIn(language: Language): Say {
  return (zh, en) => (language === 'zh' ? zh : en)
}

interface Draft {
  readonly kind: FormKindId
  readonly title: string
  readonly subtitle?: string
  readonly paper: Paper
  /** Whether it shows figures or grades that a scheme leads to, and so must say what kind of scheme that is. */
  readonly scored?: true
  readonly blocks: readonly Block[]
}

/** A form under the head of its round. */
export function formUnder(head: FormHead, language: Language, { scored, ...draft }: Draft): Form {
  const say = sayIn(language)
  const reference = note(
    say('注：所用指标体系为参考，非官方。', 'Note: the indicator system used is a reference, not official.'),
  )
  return {
    ...draft,
    code: head.code,
    language,
    ...(head.date === undefined ? {} : { date: head.date }),
    ...(head.mark === undefined ? {} : { mark: head.mark }),
    blocks: head.reference && scored === true ? [reference, ...draft.blocks] : draft.blocks,
  }
}

/** Round, centre and lead unit as the first lines of a field list. */
export function centreFields(data: FormHead & CentreHead, say: Say): readonly Field[] {
  return [
    { label: say('评审批次', 'Round'), value: data.round, wide: true },
    { label: say('技术创新中心', 'Centre'), value: data.centre, wide: true },
    { label: say('牵头单位', 'Lead unit'), value: data.leadUnit, wide: true },
  ]
}

/** `☑ 符合  □ 不符合`: the choices of a form, the one taken ticked. */
export function choices(options: readonly string[], chosen: string | null): string {
  return options.map((option) => `${option === chosen ? '☑' : '□'} ${option}`).join('　')
}
