import { Input } from 'antd'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useDraft } from '#renderer/ui/use-draft.ts'
import type { Figure } from '#shared/domain/claim.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import type { ScalarInput } from '#shared/domain/input-definition.ts'
import { inputNameAlone } from '#shared/domain/input-name.ts'
import { ItemCard } from './item-card.tsx'
import { EvidenceLink } from './pointers/evidence-link.tsx'
import { useReview } from './review-store.ts'
import { figureEntry, withFigureState } from './sheet-items.ts'
import { reviewText } from './text.ts'
import { StateSelect, VerificationFields } from './verification-fields.tsx'

function FigureRow({ figure, input }: { readonly figure: Figure; readonly input: ScalarInput }) {
  const text = useText(reviewText)
  const { application, review, item, write } = useReview((state) => state)
  const key = `${figure.input}/${figure.year}`
  const entry = figureEntry(review, figure)
  const readOnly = review.state === 'sealed'
  const save = (verification: typeof entry) =>
    void write('review.verify', { application: application.id, verification })
  const typed = (value: string) => {
    const trimmed = value.trim().normalize('NFKC').replaceAll(',', '')
    if (trimmed === '') {
      save({ ...entry, verified: null })
      return
    }
    const parsed = decimalSchema.safeParse(trimmed)
    if (!parsed.success) return
    const reduced = parsed.data !== figure.value
    const state =
      entry.state === 'not-checked' ||
      (reduced && entry.state !== 'site-checked' && entry.state !== 'disputed')
        ? reduced
          ? 'reduced'
          : 'document-checked'
        : entry.state
    save({ ...entry, verified: parsed.data, state })
  }
  const draft = useDraft(entry.verified ?? '', typed)
  const wrong =
    draft.text.trim() !== '' &&
    !decimalSchema.safeParse(draft.text.trim().normalize('NFKC').replaceAll(',', '')).success
  const differs = entry.verified !== null && entry.verified !== figure.value
  return (
    <ItemCard
      item={key}
      title={
        <div className="review-figure">
          <span className="review-year">{figure.year}</span>
          <span className="review-claimed ui-number" title={figure.cell ?? ''}>
            {text.claimed} {figure.value ?? <em>{text.notClaimed}</em>}
          </span>
          <Input
            size="small"
            className="review-verified ui-number"
            inputMode="decimal"
            placeholder={text.verified}
            aria-label={`${text.verified} ${key}`}
            suffix={text.units[input.unit]}
            status={wrong ? 'error' : ''}
            readOnly={readOnly}
            value={draft.text}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.flush}
          />
          <StateSelect
            state={entry.state}
            readOnly={readOnly}
            onChange={(state) => save(withFigureState(entry, state, figure.value))}
          />
        </div>
      }
    >
      <EvidenceLink evidence={figure.evidence} />
      {(item === key || entry.note !== '' || entry.pointers.length > 0 || differs) && (
        <VerificationFields
          item={key}
          entry={entry}
          reasonNeeded={differs || entry.state === 'rejected'}
          readOnly={readOnly}
          onChange={(change) => save({ ...entry, ...change })}
        />
      )}
    </ItemCard>
  )
}

/** One scalar input: a figure a year, claimed beside verified. */
export function FigureSheet({ input }: { readonly input: ScalarInput }) {
  const language = useLanguage()
  const scheme = useReview((state) => state.scheme)
  const name = inputNameAlone(scheme, input.code, language)
  const figures = useReview((state) => state.application.current.claims.figures)
  return (
    <section className="review-input" aria-label={name}>
      <h3>
        {input.code} {name}
      </h3>
      <p className="ui-secondary">{input.definition[language]}</p>
      {figures
        .filter((figure) => figure.input === input.code)
        .map((figure) => (
          <FigureRow key={figure.year} figure={figure} input={input} />
        ))}
    </section>
  )
}
