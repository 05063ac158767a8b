import { AutoComplete } from 'antd'
import { useDraft } from '#renderer/ui/use-draft.ts'

/** A text with proposals that saves itself after a short pause and on leaving; empty is allowed. */
export function DraftChoice(props: {
  readonly label: string
  readonly value: string
  readonly options: readonly string[]
  readonly width: string
  readonly disabled?: boolean
  readonly placeholder?: string
  readonly onSave: (text: string) => void
}) {
  const { label, value, options, width, disabled = false, onSave } = props
  const draft = useDraft(value, (typed) => {
    if (typed.trim() !== value) onSave(typed.trim())
  })
  return (
    <AutoComplete
      aria-label={label}
      style={{ width }}
      disabled={disabled}
      placeholder={props.placeholder}
      value={draft.text}
      options={options.map((option) => ({ value: option }))}
      onChange={(typed: string) => draft.type(typed)}
      onBlur={draft.flush}
    />
  )
}
