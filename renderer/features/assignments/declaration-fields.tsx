import { Checkbox, Input, Radio } from 'antd'
import { useId } from 'react'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { type DeclarationAnswer, relationSchema } from '#shared/domain/declaration.ts'
import { relationNames } from '#shared/rounds/names.ts'
import { type DraftDeclaration, lacks } from './declared.ts'

const texts = defineText({
  zh: {
    answer: (centre: string) => `与${centre}的关系`,
    answers: { none: '无利益关系', explained: '有关系，需说明', recused: '回避' },
    relations: '属于哪些情形（可多选）',
    reason: '请写明具体情况，如时间、项目、人员',
    lacks: { answer: '', relations: '请至少选一种情形', reason: '请写明具体情况' },
    explainedHint: '说明随评分一起上交，材料照常打开。',
    recusedHint: '回避后不打开该中心的任何材料，也不打分。',
  },
  en: {
    answer: (centre: string) => `Relation to ${centre}`,
    answers: { none: 'No conflict', explained: 'A relation, to be explained', recused: 'Recused' },
    relations: 'Which of these (one or more)',
    reason: 'Say what it is: when, which project, who',
    lacks: { answer: '', relations: 'Choose at least one', reason: 'Say what it is' },
    explainedHint: 'The explanation is handed in with the scores; the material opens.',
    recusedHint: 'None of its material opens, and you give no score.',
  },
})

/** The answer about one centre, and where there is a relation, which and what about it. */
export function DeclarationFields(props: {
  readonly centre: string
  readonly answers: readonly DeclarationAnswer[]
  readonly draft: DraftDeclaration
  readonly onChange: (draft: DraftDeclaration) => void
}) {
  const { centre, answers, draft, onChange } = props
  const text = useText(texts)
  const language = useLanguage()
  const missing = lacks(draft)
  const reasonId = useId()
  return (
    <>
      <Radio.Group
        aria-label={text.answer(centre)}
        value={draft.answer}
        onChange={(event) => {
          const answer = answers.find((known) => known === event.target.value)
          if (answer !== undefined) onChange({ ...draft, answer })
        }}
        options={answers.map((value) => ({ value, label: text.answers[value] }))}
      />
      {draft.answer !== null && draft.answer !== 'none' && (
        <div className="assignment-relations">
          <p className="ui-secondary">{draft.answer === 'recused' ? text.recusedHint : text.explainedHint}</p>
          <fieldset>
            <legend>{text.relations}</legend>
            <Checkbox.Group
              value={[...draft.relations]}
              onChange={(chosen) =>
                onChange({
                  ...draft,
                  relations: relationSchema.options.filter((relation) => chosen.includes(relation)),
                })
              }
              options={relationSchema.options.map((value) => ({
                value,
                label: relationNames[value][language],
              }))}
            />
          </fieldset>
          <label className="assignment-reason" htmlFor={reasonId}>
            {text.reason}
          </label>
          <Input.TextArea
            id={reasonId}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2_000}
            value={draft.reason}
            onChange={(event) => onChange({ ...draft, reason: event.target.value })}
          />
          {missing !== null && <span className="assignment-missing">{text.lacks[missing]}</span>}
        </div>
      )}
    </>
  )
}
