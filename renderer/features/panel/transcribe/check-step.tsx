import { Checkbox, Form, Input } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { SheetContent } from '#shared/domain/score-sheet.ts'
import { declarationAnswerNames, relationNames } from '#shared/rounds/names.ts'
import type { Grading } from '#shared/scoring/grade-sheet.ts'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { ReadBackTables } from './read-back-tables.tsx'
import { SignIn, samePerson } from './sign-in.tsx'
import { transcribeText } from './transcribe-text.ts'

/** Four eyes: all that was typed is read back beside the scan, and a second person says that it is what the paper says. */
export function CheckStep(props: {
  readonly content: SheetContent
  readonly grading: Grading
  readonly typist: string
  readonly isChair: boolean
  readonly onDone: () => void
}) {
  const { content, grading, typist, isChair, onDone } = props
  const text = useText(transcribeText)
  const language = useLanguage()
  const { member } = usePaper()
  const { declaration, checkedBy, compared } = usePaperPart((draft) => draft)
  const edit = useEditPaper()
  const wrong = samePerson(checkedBy, typist)
    ? text.notTypist
    : samePerson(checkedBy, member.name)
      ? text.notExpert
      : null
  return (
    <section className="transcribe-form" aria-label={text.checkTitle}>
      <h2>{text.checkTitle}</h2>
      <p className="ui-secondary">{text.checkHint}</p>
      <h3>{text.declaration}</h3>
      <p>
        {[
          declaration.answer === null ? '' : declarationAnswerNames[declaration.answer][language],
          ...declaration.relations.map((relation) => relationNames[relation][language]),
          declaration.reason,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {declaration.answer === 'recused' ? (
        <p>{text.recusedNoSheet}</p>
      ) : (
        <ReadBackTables content={content} grading={grading} />
      )}
      <div className="transcribe-second">
        <Form layout="vertical" component={false}>
          <Form.Item
            label={text.checkedBy}
            htmlFor="transcribe-checked-by"
            help={wrong ?? text.checkedByHint}
            validateStatus={wrong === null ? '' : 'error'}
          >
            <Input
              id="transcribe-checked-by"
              maxLength={60}
              value={checkedBy}
              onChange={(event) => edit((draft) => ({ ...draft, checkedBy: event.target.value }))}
            />
          </Form.Item>
        </Form>
        <Checkbox
          checked={compared}
          onChange={(event) => edit((draft) => ({ ...draft, compared: event.target.checked }))}
        >
          {text.compared}
        </Checkbox>
        <p className="ui-secondary">{text.signedBy(typist)}</p>
        <SignIn
          content={content}
          isChair={isChair}
          ready={compared && wrong === null && checkedBy.trim() !== ''}
          onDone={onDone}
        />
      </div>
    </section>
  )
}
