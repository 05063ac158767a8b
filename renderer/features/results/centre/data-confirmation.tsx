import { Button, Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { CentreLine } from '../ranking/centre-line.ts'
import type { Decide } from '../ranking/use-ranking.ts'
import { centreText } from './centre-text.ts'

/** 核定数据确认书: what the applicant answered to the verified data. */
export function DataConfirmation({
  line: { centre, confirmation },
  decide,
}: {
  readonly line: CentreLine
  readonly decide: Decide
}) {
  const text = useText(centreText)
  const language = useLanguage()
  const id = useId()
  const [confirmed, setConfirmed] = useState<boolean | null>(confirmation?.confirmed ?? null)
  const [note, setNote] = useState(confirmation?.note ?? '')
  const changed =
    confirmed !== (confirmation?.confirmed ?? null) || note.trim() !== (confirmation?.note ?? '')
  const complete = confirmed === true || (confirmed === false && note.trim() !== '')
  return (
    <section className="results-section">
      <h2>
        {text.data}{' '}
        {confirmation !== null && (
          <span className="ui-secondary">
            {text.recorded(
              new Date(confirmation.decidedAt).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB'),
            )}
          </span>
        )}
      </h2>
      <p className="ui-secondary">{text.dataHint}</p>
      <Radio.Group
        aria-label={text.answer}
        value={confirmed}
        options={[
          { value: true, label: text.confirmed },
          { value: false, label: text.objected },
        ]}
        onChange={({ target }) => setConfirmed(target.value === true)}
      />
      <label className="results-label" htmlFor={`${id}-note`}>
        {text.note}
      </label>
      <Input.TextArea
        id={`${id}-note`}
        rows={2}
        maxLength={4000}
        placeholder={text.noteHint}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <Button
        className="results-record"
        disabled={!changed || !complete}
        onClick={() =>
          void decide({
            kind: 'data-confirmed',
            centre,
            confirmed: confirmed === true,
            note: note.trim(),
            scan: null,
          })
        }
      >
        {text.recordAnswer}
      </Button>
    </section>
  )
}
