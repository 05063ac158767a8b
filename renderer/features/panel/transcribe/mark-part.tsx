import { Checkbox, Input } from 'antd'
import { useText } from '#renderer/app/text.ts'
import { useEditPaper, usePaperPart } from './paper-context.ts'
import { without } from './paper-draft.ts'
import { transcribeText } from './transcribe-text.ts'

/** A mark on the paper that needs its grounds: “does not apply”, or a veto. */
export function MarkPart(props: {
  readonly of: 'notApplicable' | 'vetoes'
  readonly code: string
  readonly label: string
  readonly hint: string
  /** Whether Enter passes it by. */
  readonly seldom: boolean
}) {
  const { of, code, label, hint, seldom } = props
  const text = useText(transcribeText)
  const note = usePaperPart((draft) => draft[of][code])
  const edit = useEditPaper()
  const put = (value: string | undefined) =>
    edit((draft) => ({
      ...draft,
      [of]: value === undefined ? without(draft[of], code) : { ...draft[of], [code]: value },
    }))
  return (
    <div
      className="transcribe-mark"
      {...(of === 'vetoes' || note !== undefined ? { 'data-item': code } : {})}
    >
      <span {...(seldom ? { 'data-seldom': '' } : {})}>
        <Checkbox
          checked={note !== undefined}
          onChange={(event) => put(event.target.checked ? '' : undefined)}
        >
          {label}
        </Checkbox>
      </span>
      {hint !== '' && <span className="ui-secondary">{hint}</span>}
      {note !== undefined && (
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 6 }}
          aria-label={`${code} ${text.grounds}`}
          placeholder={text.grounds}
          maxLength={4_000}
          status={note.trim() === '' ? 'error' : ''}
          value={note}
          onChange={(event) => put(event.target.value)}
        />
      )}
    </div>
  )
}
