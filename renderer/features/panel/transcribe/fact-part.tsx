import { useLanguage, useText } from '#renderer/app/text.ts'
import {
  differsFromClaim,
  factAnswer,
  factAnswerName,
  factAnswers,
  withFactAnswer,
} from '#shared/domain/fact-answer.ts'
import type { FactInput } from '#shared/domain/input-definition.ts'
import { verificationStateNames } from '#shared/domain/names.ts'
import { Choice } from './choice.tsx'
import { blankFact } from './paper-content.ts'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { ReasonFields } from './reason-fields.tsx'
import { transcribeText } from './transcribe-text.ts'

/** A fact: the answer on the paper beside the claimed one, or that it is in doubt. */
export function FactPart({ fact }: { readonly fact: FactInput }) {
  const text = useText(transcribeText)
  const language = useLanguage()
  const { centre } = usePaper()
  const typed = usePaperPart((draft) => draft.facts[fact.code])
  const edit = useEditPaper()
  const entry = typed ?? blankFact(fact.code)
  const change = (next: typeof entry) =>
    edit((draft) => ({ ...draft, facts: { ...draft.facts, [fact.code]: next } }))
  const claimed = centre.claims.facts.find((claim) => claim.fact === fact.code)?.yes ?? null
  const disputed = entry.state === 'disputed'
  const differs = differsFromClaim(fact.kind, claimed, entry)
  return (
    <div className="transcribe-line" data-item={fact.code} data-accept={fact.code}>
      <span className="transcribe-row-title" title={fact.definition[language]}>
        {fact.code} {fact.name[language]}
      </span>
      <span className="transcribe-claimed">
        {text.claimed}{' '}
        {claimed === null ? text.notClaimed : factAnswerName(fact.kind, claimed ? 'yes' : 'no')[language]}
      </span>
      <Choice
        label={`${fact.code} ${fact.name[language]}`}
        value={disputed ? 'disputed' : factAnswer(fact.kind, entry)}
        options={[
          ...factAnswers(fact.kind).map((value, at) => ({
            value,
            label: factAnswerName(fact.kind, value)[language],
            shortcut: `${at + 1}`,
          })),
          {
            value: 'disputed' as const,
            label: verificationStateNames.disputed[language],
            shortcut: `${factAnswers(fact.kind).length + 1}`,
          },
        ]}
        onChange={(answer) =>
          change(
            answer === 'disputed'
              ? { ...entry, state: 'disputed', verified: null }
              : withFactAnswer(fact.kind, { ...entry, state: 'not-checked' }, answer),
          )
        }
      />
      {(differs || disputed) && (
        <ReasonFields
          label={fact.code}
          grounds={entry}
          reasonNeeded={differs}
          onChange={(grounds) => change({ ...entry, ...grounds })}
        />
      )}
    </div>
  )
}
