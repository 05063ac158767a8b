import type { Language } from '#shared/domain/localized-text.ts'
import { flush, paragraph, plainHeading, textOrSpace } from '../blocks.ts'
import type { Form } from '../form.ts'
import { type CentreHead, choices, type FormHead, formUnder, sayIn } from './form-head.ts'
import { type VerifiedLine, verifiedColumns, verifiedRows } from './verification-table.ts'

/** 核定数据确认书 that the applicant signs, or objects to. */
export interface DataConfirmationData extends FormHead, CentreHead {
  readonly period: string
  /** In words, until when an answer is due. */
  readonly answerBy: string
  readonly lines: readonly VerifiedLine[]
  /** Null while it has not come back. */
  readonly confirmed: boolean | null
  readonly objections: string
}

/** 核定数据确认书: the verified data, sent to the applicant to confirm by hand and seal. */
export function dataConfirmationForm(data: DataConfirmationData, language: Language): Form {
  const say = sayIn(language)
  const answers = [
    say('对核定数据无异议', 'We confirm the verified data'),
    say('对部分核定数据有异议', 'We object to some of it'),
  ] as const
  return formUnder(data, language, {
    kind: 'data-confirmation',
    title: say('核定数据确认书', 'Confirmation of Verified Data'),
    paper: 'a4-landscape',
    scored: true,
    blocks: [
      flush(say(`${data.leadUnit}（${data.centre}）：`, `To ${data.leadUnit} (${data.centre}):`)),
      paragraph(
        say(
          `在“${data.round}”中，专家组对你单位填报的 ${data.period} 数据及佐证材料进行了核对，核定结果如下。请认真核对，于${data.answerBy}前签署意见并加盖公章后返回；有异议的，逐项说明理由并附佐证材料。`,
          `In "${data.round}" the panel checked the data and evidence that you gave for ${data.period}; what it verified is below. Please check it, state your answer, sign, seal and return it by ${data.answerBy}; state the reason of each objection and attach evidence.`,
        ),
      ),
      { kind: 'table', columns: verifiedColumns(say), rows: verifiedRows(data.lines) },
      {
        kind: 'fields',
        columns: 2,
        fields: [
          {
            label: say('确认意见', 'Answer'),
            value: choices(answers, data.confirmed === null ? null : answers[data.confirmed ? 0 : 1]),
          },
        ],
      },
      plainHeading(3, say('异议事项及理由', 'Objections and their reasons')),
      ...textOrSpace(data.objections, 4),
      {
        kind: 'signatures',
        lines: [
          { role: say('中心负责人', 'Head of the centre') },
          { role: say('牵头单位（盖章）', 'Lead unit (seal)') },
        ],
      },
    ],
  })
}
