import { Input } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { Decimal } from '#shared/domain/exact.ts'
import { hundredOf, levelAt, shareOf } from '#shared/domain/hundred.ts'
import type { Level, QualitativeIndicator } from '#shared/domain/indicator.ts'
import { transcribeText } from './transcribe-text.ts'

/** Points from 0 to 100 as they stand on the paper; the level follows from them. */
export function ScoreInput(props: {
  readonly indicator: QualitativeIndicator
  readonly value: Decimal | null
  readonly onChange: (value: Decimal | null, level: Level | null) => void
}) {
  const { indicator, value, onChange } = props
  const text = useText(transcribeText)
  const [typed, setTyped] = useState(value === null ? '' : hundredOf(value))
  const share = shareOf(typed)
  const reached = share === null ? undefined : levelAt(indicator, share)
  const invalid = typed.trim() !== '' && reached === undefined
  return (
    <>
      <Input
        size="small"
        className="transcribe-value ui-number"
        inputMode="decimal"
        aria-label={`${indicator.code} ${text.score}`}
        placeholder={text.score}
        status={invalid ? 'error' : ''}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          const next = shareOf(event.target.value)
          const level = next === null ? undefined : levelAt(indicator, next)
          onChange(level === undefined ? null : next, level?.level ?? null)
        }}
      />
      {invalid && <span className="transcribe-short">{text.notAScore}</span>}
    </>
  )
}
