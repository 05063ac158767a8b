import { Input, Switch } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useDraft } from '#renderer/ui/use-draft.ts'
import type { Indicator } from '#shared/domain/indicator.ts'
import { useReview } from './review-store.ts'
import { reviewText } from './text.ts'

/** "Not applicable", only where the scheme allows it, with its note; the weight goes to the others. */
export function NotApplicableSwitch({ indicator }: { readonly indicator: Indicator }) {
  const text = useText(reviewText)
  const language = useLanguage()
  const { application, review, write } = useReview((state) => state)
  const entry = review.content.notApplicable.find((candidate) => candidate.indicator === indicator.code)
  const [asking, setAsking] = useState(false)
  const save = (note: string) => {
    const trimmed = note.trim()
    if (trimmed === '') return
    void write('review.mark-not-applicable', {
      application: application.id,
      indicator: indicator.code,
      note: trimmed,
    })
  }
  const draft = useDraft(entry?.note ?? '', save)
  if (indicator.notApplicable === undefined) return null
  const on = entry !== undefined || asking
  const readOnly = review.state === 'sealed'
  const toggle = (checked: boolean) => {
    setAsking(checked)
    if (!checked && entry !== undefined)
      void write('review.mark-not-applicable', {
        application: application.id,
        indicator: indicator.code,
        note: null,
      })
  }
  return (
    <div className="review-not-applicable">
      <Switch
        size="small"
        aria-label={text.notApplicable}
        checked={on}
        disabled={readOnly}
        onChange={toggle}
      />{' '}
      {text.notApplicable}
      <span className="ui-secondary"> {indicator.notApplicable[language]}</span>
      {on && (
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          placeholder={text.notApplicableNote}
          aria-label={text.notApplicableNote}
          readOnly={readOnly}
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.flush}
        />
      )}
    </div>
  )
}
