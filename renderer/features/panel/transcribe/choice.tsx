import { useId } from 'react'

export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Chooses it while the group has the focus. */
  readonly shortcut: string
}

/** One of a few, by arrow keys or one key each; light enough to stand in hundreds of rows. */
export function Choice<Value extends string>(props: {
  readonly label: string
  readonly options: readonly ChoiceOption<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}) {
  const { label, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset
      className="transcribe-choice"
      aria-label={label}
      onKeyDown={({ key, ctrlKey, altKey, metaKey, target }) => {
        if (ctrlKey || altKey || metaKey) return
        const option = options.find(({ shortcut }) => shortcut === key.toLowerCase())
        if (option === undefined) return
        onChange(option.value)
        const chosen =
          target instanceof HTMLElement
            ? target.closest('fieldset')?.querySelector(radioOf(option.value))
            : null
        if (chosen instanceof HTMLElement) chosen.focus()
      }}
    >
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? 'transcribe-chosen' : undefined}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

function radioOf(value: string): string {
  return `input[value="${CSS.escape(value)}"]`
}
