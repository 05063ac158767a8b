import { Input } from 'antd'
import { defineText, useText } from '#renderer/app/text.ts'
import { useDraft } from '#renderer/ui/use-draft.ts'
import type { Decimal } from '#shared/domain/exact.ts'
import { hundredOf, levelAt, shareOf } from '#shared/domain/hundred.ts'
import type { Level, QualitativeIndicator } from '#shared/domain/indicator.ts'

const texts = defineText({
  zh: {
    label: '得分（0–100）',
    invalid: '请填 0 到 100 的数',
    level: (level: string, from: string, to: string) => `${level} 级（${from}–${to} 分）`,
  },
  en: {
    label: 'Score (0–100)',
    invalid: 'Enter a number from 0 to 100',
    level: (level: string, from: string, to: string) => `Level ${level} (${from}–${to})`,
  },
})

/** A criterion scored from 0 to 100; the level follows from the number. */
export function ScoreField(props: {
  readonly indicator: QualitativeIndicator
  readonly value: Decimal | null
  readonly readOnly: boolean
  readonly onChange: (score: { readonly value: Decimal; readonly level: Level }) => void
}) {
  const { indicator, value, readOnly, onChange } = props
  const text = useText(texts)
  const draft = useDraft(value === null ? '' : hundredOf(value), (typed) => {
    const share = shareOf(typed)
    const reached = share === null ? undefined : levelAt(indicator, share)
    if (share !== null && reached !== undefined) onChange({ value: share, level: reached.level })
  })
  const share = shareOf(draft.text)
  const reached = share === null ? undefined : levelAt(indicator, share)
  const invalid = draft.text.trim() !== '' && reached === undefined
  return (
    <div className="review-score">
      <Input
        className="review-verified ui-number"
        aria-label={text.label}
        inputMode="decimal"
        readOnly={readOnly}
        {...(invalid ? { status: 'error' as const } : {})}
        value={draft.text}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.flush}
      />{' '}
      <span className={invalid ? 'review-short' : 'ui-secondary'} role="status">
        {invalid
          ? text.invalid
          : reached === undefined
            ? text.label
            : text.level(reached.level, hundredOf(reached.band.from), hundredOf(reached.band.to))}
      </span>
    </div>
  )
}
