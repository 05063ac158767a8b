import { Checkbox, Input } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { declarationAnswerSchema, relationSchema } from '#shared/domain/declaration.ts'
import { declarationAnswerNames, relationNames } from '#shared/rounds/names.ts'
import { Choice } from './choice.tsx'
import { useEditPaper, usePaperPart } from './paper-context.ts'
import type { PaperDraft } from './paper-draft.ts'
import { declarationItem } from './paper-missing.ts'
import { transcribeText } from './transcribe-text.ts'

/** What the expert declared on paper about this centre. */
export function DeclarationPart() {
  const text = useText(transcribeText)
  const language = useLanguage()
  const declaration = usePaperPart((draft) => draft.declaration)
  const edit = useEditPaper()
  const change = (part: Partial<PaperDraft['declaration']>) =>
    edit((draft) => ({ ...draft, declaration: { ...draft.declaration, ...part } }))
  return (
    <section className="transcribe-section" aria-label={text.declaration} data-item={declarationItem}>
      <h2>{text.declaration}</h2>
      <Choice
        label={text.declaration}
        value={declaration.answer}
        options={declarationAnswerSchema.options.map((value, at) => ({
          value,
          label: declarationAnswerNames[value][language],
          shortcut: `${at + 1}`,
        }))}
        onChange={(answer) => change(answer === 'none' ? { answer, relations: [], reason: '' } : { answer })}
      />
      {declaration.answer !== null && declaration.answer !== 'none' && (
        <>
          <fieldset className="transcribe-relations">
            <legend>{text.relations}</legend>
            <Checkbox.Group
              value={[...declaration.relations]}
              options={relationSchema.options.map((value) => ({
                value,
                label: relationNames[value][language],
              }))}
              onChange={(chosen) =>
                change({ relations: relationSchema.options.filter((relation) => chosen.includes(relation)) })
              }
            />
          </fieldset>
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 6 }}
            aria-label={text.relationReason}
            placeholder={text.relationReason}
            maxLength={2_000}
            value={declaration.reason}
            onChange={(event) => change({ reason: event.target.value })}
          />
        </>
      )}
    </section>
  )
}
