import { Radio } from 'antd'
import { useLanguage } from '#renderer/app/text.ts'
import {
  differsFromClaim,
  factAnswer,
  factAnswerName,
  factAnswers,
  withFactAnswer,
} from '#shared/domain/fact-answer.ts'
import type { FactInput } from '#shared/domain/input-definition.ts'
import { ItemCard } from './item-card.tsx'
import { useReview } from './review-store.ts'
import { factEntry } from './sheet-items.ts'
import { StateSelect, VerificationFields } from './verification-fields.tsx'

/** A fact or a statement: the answer, how it was checked, and the evidence. */
export function FactSheet({ fact }: { readonly fact: FactInput }) {
  const language = useLanguage()
  const { application, review, item, write } = useReview((state) => state)
  const entry = factEntry(review, fact.code)
  const readOnly = review.state === 'sealed'
  const claimed = application.current.claims.facts.find((claim) => claim.fact === fact.code)?.yes ?? null
  const differs = differsFromClaim(fact.kind, claimed, entry)
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
            value={factAnswer(fact.kind, entry)}
            options={factAnswers(fact.kind).map((value) => ({
              value,
              label: factAnswerName(fact.kind, value)[language],
            }))}
            onChange={(event) => {
              const chosen: unknown = event.target.value
              const answer = factAnswers(fact.kind).find((known) => known === chosen)
              if (answer !== undefined) save(withFactAnswer(fact.kind, entry, answer))
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
