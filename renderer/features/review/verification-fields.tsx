import { Input, Select } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useDraft } from '#renderer/ui/use-draft.ts'
import { reasonNames, verificationStateNames } from '#shared/domain/names.ts'
import { reasonCodeSchema, type Verification, verificationStateSchema } from '#shared/domain/verification.ts'
import { HistoryButton } from './history-button.tsx'
import { PointerList } from './pointers/pointer-list.tsx'
import { reviewText } from './text.ts'

export function StateSelect(props: {
  readonly state: Verification['state']
  readonly readOnly: boolean
  readonly onChange: (state: Verification['state']) => void
}) {
  const text = useText(reviewText)
  const language = useLanguage()
  return (
    <Select
      size="small"
      className="review-state-select"
      status={props.state === 'not-checked' || props.state === 'disputed' ? 'warning' : ''}
      aria-label={text.state}
      value={props.state}
      disabled={props.readOnly}
      options={verificationStateSchema.options.map((value) => ({
        value,
        label: verificationStateNames[value][language],
      }))}
      onChange={props.onChange}
    />
  )
}

type Common = Pick<Verification, 'reason' | 'note' | 'pointers'>

/** Reason, note and pointers: what every verification carries beside its value. */
export function VerificationFields(props: {
  readonly item: string
  readonly entry: Common
  readonly reasonNeeded: boolean
  readonly readOnly: boolean
  readonly onChange: (change: Partial<Common>) => void
}) {
  const { item, entry, reasonNeeded, readOnly, onChange } = props
  const text = useText(reviewText)
  const language = useLanguage()
  const note = useDraft(entry.note, (value) => onChange({ note: value }))
  return (
    <div className="review-fields">
      <Select
        size="small"
        allowClear
        className="review-reason-select"
        status={reasonNeeded && entry.reason === null ? 'error' : ''}
        placeholder={reasonNeeded ? text.reasonNeeded : text.reason}
        aria-label={text.reason}
        value={entry.reason}
        disabled={readOnly}
        options={reasonCodeSchema.options.map((value) => ({ value, label: reasonNames[value][language] }))}
        onChange={(reason) => onChange({ reason: reason ?? null })}
      />
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        placeholder={text.notePlaceholder}
        aria-label={text.note}
        readOnly={readOnly}
        value={note.text}
        onChange={(event) => note.type(event.target.value)}
        onBlur={note.flush}
      />
      <PointerList
        pointers={entry.pointers}
        readOnly={readOnly}
        onChange={(pointers) => onChange({ pointers })}
      />
      <HistoryButton item={item} />
    </div>
  )
}
