import { Input } from 'antd'
import { useState } from 'react'
import { useDraft } from '#renderer/ui/use-draft.ts'

/** A long text scrolls in its field, so that the rows around it stay in sight. */
const mostRows = 8

/** A text that saves itself after a short pause and on leaving; what `read` refuses stays on show, marked, unsaved. */
export function DraftField<Value>(props: {
  readonly id?: string
  readonly label: string
  readonly value: string
  /** The value that the text means, or null where it may not be saved. */
  readonly read: (text: string) => Value | null
  readonly onSave: (value: Value) => void
  /** Why a text was refused. */
  readonly refusal: string
  readonly disabled?: boolean
  readonly rows?: number
  readonly maxLength?: number
  readonly width?: string
  readonly suffix?: string
  readonly placeholder?: string
}) {
  const { id, label, value, read, onSave, refusal, disabled = false, rows } = props
  const [refused, setRefused] = useState(false)
  const draft = useDraft(value, (typed) => {
    const parsed = read(typed)
    setRefused(parsed === null)
    if (parsed !== null && typed !== value) onSave(parsed)
  })
  const shared = {
    ...(id === undefined ? {} : { id }),
    'aria-label': label,
    'aria-invalid': refused,
    disabled,
    placeholder: props.placeholder ?? '',
    value: draft.text,
    onBlur: draft.flush,
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
    ...(refused ? { status: 'error' as const } : {}),
  }
  return (
    <div style={{ width: props.width ?? '100%' }}>
      {rows === undefined ? (
        <Input {...shared} suffix={props.suffix} onChange={(event) => draft.type(event.target.value)} />
      ) : (
        <Input.TextArea
          {...shared}
          autoSize={{ minRows: rows, maxRows: Math.max(rows, mostRows) }}
          onChange={(event) => draft.type(event.target.value)}
        />
      )}
      {refused && (
        <p className="round-hint round-refused" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}

/** A text that may not be empty. */
export function readRequired(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}

/** A text that may be empty: null then. */
export function readOptional(text: string): { readonly text: string | null } {
  const trimmed = text.trim()
  return { text: trimmed === '' ? null : trimmed }
}
