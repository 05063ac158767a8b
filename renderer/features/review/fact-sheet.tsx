import { Radio } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { FactInput } from '#shared/domain/input-definition.ts'
import { ItemCard } from './item-card.tsx'
import { useReview } from './review-store.ts'
import { factEntry } from './sheet-items.ts'
import { reviewText } from './text.ts'
import { StateSelect, VerificationFields } from './verification-fields.tsx'

/** A yes/no fact: the answer, how it was checked, and the evidence. */
export function FactSheet({ fact }: { readonly fact: FactInput }) {
  const text = useText(reviewText)
  const language = useLanguage()
  const { application, review, item, write } = useReview((state) => state)
  const entry = factEntry(review, fact.code)
  const readOnly = review.state === 'sealed'
  const claimed = application.current.claims.facts.find((claim) => claim.fact === fact.code)?.yes ?? null
  const differs = claimed !== null && entry.verified !== null && entry.verified !== claimed
  const save = (verification: typeof entry) =>
    void write('review.verify', { application: application.id, verification })
  return (
    <ItemCard
      item={fact.code}
      title={
        <div className="review-row">
          <span className="review-row-title">
            {fact.code} {fact.name[language]}
          </span>
          <Radio.Group
            size="small"
            optionType="button"
            aria-label={fact.name[language]}
            disabled={readOnly}
            value={entry.verified}
            options={[
              { value: true, label: text.yes },
              { value: false, label: text.no },
            ]}
            onChange={(event) => {
              const verified: unknown = event.target.value
              if (typeof verified !== 'boolean') return
              save({
                ...entry,
                verified,
                state: entry.state === 'not-checked' ? 'document-checked' : entry.state,
              })
            }}
          />
          <StateSelect
            state={entry.state}
            readOnly={readOnly}
            onChange={(state) => save({ ...entry, state })}
          />
        </div>
      }
    >
      <p className="ui-secondary">{fact.definition[language]}</p>
      {(item === fact.code || entry.note !== '' || entry.pointers.length > 0 || differs) && (
        <VerificationFields
          item={fact.code}
          entry={entry}
          reasonNeeded={differs || entry.state === 'rejected'}
          readOnly={readOnly}
          onChange={(change) => save({ ...entry, ...change })}
        />
      )}
    </ItemCard>
  )
}
