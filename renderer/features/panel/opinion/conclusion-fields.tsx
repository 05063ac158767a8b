import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input, Radio } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { conclusionNames } from '#shared/rounds/names.ts'
import { conclusionsOf } from '#shared/rounds/opinion-problems.ts'
import { suggestedConclusion } from '#shared/rounds/suggested-conclusion.ts'
import { useCentre } from '../centre/centre-store.ts'
import { presentAtCentre } from '../centre/member-name.ts'
import { VoteFields } from '../centre/vote-fields.tsx'
import { gradeOf } from './opinion-facts.ts'
import type { OpinionFieldsProps } from './opinion-tab.tsx'
import { opinionText } from './opinion-text.ts'

/** The conclusion beside what the score suggests, why it departs, the changes it asks for, and the vote. */
export function ConclusionFields({ opinion, readOnly, onChange }: OpinionFieldsProps) {
  const text = useText(opinionText)
  const language = useLanguage()
  const { centre, work } = useCentre((state) => state)
  const { kind, rules } = centre.round
  const suggested = suggestedConclusion(kind, gradeOf(work))
  const departs = suggested !== null && suggested !== opinion.conclusion
  const possible = conclusionsOf(kind)
  return (
    <>
      <section className="panel-opinion-part">
        <h2>{text.conclusion}</h2>
        <Radio.Group
          className="panel-present"
          aria-label={text.conclusion}
          disabled={readOnly}
          value={opinion.conclusion}
          options={possible.map((value) => ({ value, label: conclusionNames[value][language] }))}
          onChange={(event) => {
            const value: unknown = event.target.value
            const conclusion = possible.find((known) => known === value)
            if (conclusion !== undefined) onChange({ ...opinion, conclusion })
          }}
        />
        {suggested !== null && (
          <p className={departs ? 'panel-failed' : 'ui-secondary'}>
            {text.suggests(conclusionNames[suggested][language])}
            {!departs && ` · ${text.same}`}
          </p>
        )}
        {(departs || opinion.departure !== '') && (
          <>
            <p className="ui-secondary">{text.departureHint}</p>
            <Input.TextArea
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={4_000}
              aria-label={text.departure}
              placeholder={text.departure}
              readOnly={readOnly}
              value={opinion.departure}
              onChange={(event) => onChange({ ...opinion, departure: event.target.value })}
            />
          </>
        )}
      </section>
      {(opinion.conclusion === 'revise' || opinion.changes.length > 0) && (
        <Changes opinion={opinion} readOnly={readOnly} onChange={onChange} />
      )}
      <section className="panel-opinion-part">
        <h2>{text.vote}</h2>
        <p className="ui-secondary">
          {text.voteHint(presentAtCentre(centre).length, `${rules.majority.of}/${rules.majority.outOf}`)}
        </p>
        <fieldset className="panel-plain" disabled={readOnly}>
          <VoteFields vote={opinion.vote} decides onChange={(vote) => onChange({ ...opinion, vote })} />
        </fieldset>
      </section>
    </>
  )
}

function Changes({ opinion, readOnly, onChange }: OpinionFieldsProps) {
  const text = useText(opinionText)
  const { changes } = opinion
  const set = (next: typeof changes) => onChange({ ...opinion, changes: next })
  return (
    <section className="panel-opinion-part">
      <h2>{text.changes}</h2>
      <ol className="panel-opinion-lines">
        {changes.map((change, at) => (
          <li key={text.change(at + 1)}>
            <div className="panel-wide">
              <Input.TextArea
                autoSize={{ minRows: 1, maxRows: 6 }}
                maxLength={4_000}
                aria-label={text.change(at + 1)}
                readOnly={readOnly}
                value={change.text}
                onChange={(event) => set(changes.with(at, { ...change, text: event.target.value }))}
              />
              <div className="panel-own-finding">
                {(['deadline', 'confirmedBy'] as const).map((field) => (
                  <Input
                    key={field}
                    size="small"
                    className="panel-value"
                    maxLength={field === 'deadline' ? 40 : 120}
                    aria-label={`${text.change(at + 1)} ${text[field]}`}
                    placeholder={text[field]}
                    readOnly={readOnly}
                    value={change[field]}
                    onChange={(event) => set(changes.with(at, { ...change, [field]: event.target.value }))}
                  />
                ))}
              </div>
            </div>
            {!readOnly && (
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={`${text.remove} ${text.change(at + 1)}`}
                onClick={() => set(changes.toSpliced(at, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {!readOnly && (
        <Button onClick={() => set([...changes, { text: '', deadline: '', confirmedBy: '' }])}>
          {text.addChange}
        </Button>
      )}
    </section>
  )
}
