import { Input } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { reasonNames } from '#shared/domain/names.ts'
import { type ReasonCode, reasonCodeSchema } from '#shared/domain/verification.ts'
import { transcribeText } from './transcribe-text.ts'

interface Grounds {
  readonly reason: ReasonCode | null
  readonly note: string
}

/** Why the paper says otherwise than the claim, as it is written there. */
export function ReasonFields(props: {
  readonly label: string
  readonly grounds: Grounds
  /** What is in doubt needs a note and no reason. */
  readonly reasonNeeded: boolean
  readonly onChange: (grounds: Grounds) => void
}) {
  const { label, grounds, reasonNeeded, onChange } = props
  const text = useText(transcribeText)
  const language = useLanguage()
  return (
    <span className="transcribe-grounds">
      <select
        className="transcribe-select"
        aria-label={`${label} ${text.reason}`}
        aria-invalid={reasonNeeded && grounds.reason === null}
        value={grounds.reason ?? ''}
        onChange={(event) =>
          onChange({ ...grounds, reason: reasonCodeSchema.safeParse(event.target.value).data ?? null })
        }
      >
        <option value="">{reasonNeeded ? text.chooseReason : text.reason}</option>
        {reasonCodeSchema.options.map((code) => (
          <option key={code} value={code}>
            {reasonNames[code][language]}
          </option>
        ))}
      </select>
      <Input
        size="small"
        aria-label={`${label} ${text.note}`}
        placeholder={text.note}
        maxLength={4_000}
        value={grounds.note}
        onChange={(event) => onChange({ ...grounds, note: event.target.value })}
      />
    </span>
  )
}
