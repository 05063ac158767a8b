import type { Language } from '#shared/domain/localized-text.ts'
import { note, writingSpace } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, centreFields, type FormHead, formUnder, sayIn } from './form-head.ts'

/** 表决票: one a member, without a name. */
export interface BallotData extends FormHead, CentreHead {
  /** What is voted on: 建议评定为“良好”. */
  readonly motion: string
  /** Number of the ballot, so that none is cast twice; not of the voter. */
  readonly number: string
}

/** 表决票: for, against or abstaining on one motion, by hand and without a name. */
export function ballotForm(data: BallotData, language: Language): Form {
  const say = sayIn(language)
  return formUnder(data, language, {
    kind: 'ballot',
    title: say('专家组表决票', 'Ballot'),
    subtitle: say(`第 ${data.number} 号`, `No. ${data.number}`),
    paper: 'a4-portrait',
    blocks: [
      {
        kind: 'fields',
        columns: 2,
        fields: [...centreFields(data, say), { label: say('表决事项', 'Motion'), value: data.motion }],
      },
      {
        kind: 'table',
        columns: [
          { title: say('同意', 'In favour'), share: 1, align: 'center' },
          { title: say('反对', 'Against'), share: 1, align: 'center' },
          { title: say('弃权', 'Abstaining'), share: 1, align: 'center' },
        ],
        rows: [['', '', '']],
        rowHeight: 18,
      },
      writingSpace(4, say('理由（反对或弃权的请说明）：', 'Reason (where against or abstaining):')),
      note(
        say(
          '注：在所选栏内画“○”，只选一项；不选、多选或涂改无法辨认的为无效票。本票不记名。',
          'Mark one column with ○. None, several or an illegible mark make the ballot invalid. The ballot carries no name.',
        ),
      ),
    ],
  })
}
