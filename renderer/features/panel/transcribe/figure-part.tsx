import { Input } from 'antd'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { Figure } from '#shared/domain/claim.ts'
import type { ScalarInput } from '#shared/domain/input-definition.ts'
import { inputNameAlone } from '#shared/domain/input-name.ts'
import { verificationStateNames } from '#shared/domain/names.ts'
import { unitText } from '#shared/domain/unit-text.ts'
import { figureDiffers, figureFinding, figureKey } from './paper-content.ts'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { type FigureDraft, untypedFigure } from './paper-draft.ts'
import { ReasonFields } from './reason-fields.tsx'
import { transcribeText } from './transcribe-text.ts'

const states = ['site-checked', 'rejected', 'disputed'] as const

/** The figures of an input, a line a year: the claimed value, and what the paper says where it says otherwise. */
export function FigurePart({ input }: { readonly input: ScalarInput }) {
  const language = useLanguage()
  const { bracketed } = useMarks()
  const { centre, scheme } = usePaper()
  const unit = unitText(input.unit)?.[language]
  return (
    <section className="transcribe-input" aria-label={`${input.code} ${input.name[language]}`}>
      <div className="transcribe-input-name">
        {input.code} {inputNameAlone(scheme, input.code, language)}
        {unit === undefined ? '' : bracketed(unit)}
      </div>
      {centre.claims.figures
        .filter((figure) => figure.input === input.code)
        .map((figure) => (
          <FigureLine key={figure.year} figure={figure} />
        ))}
    </section>
  )
}

function FigureLine({ figure }: { readonly figure: Figure }) {
  const text = useText(transcribeText)
  const language = useLanguage()
  const { scheme } = usePaper()
  const key = figureKey(figure)
  const typed = usePaperPart((draft) => draft.figures[key] ?? untypedFigure)
  const edit = useEditPaper()
  const change = (part: Partial<FigureDraft>) =>
    edit((draft) => ({ ...draft, figures: { ...draft.figures, [key]: { ...typed, ...part } } }))
  const finding = figureFinding(scheme, figure, typed)
  const differs = figureDiffers(figure, finding)
  const unread = finding?.verified === null && typed.state === null
  return (
    <div className="transcribe-line" data-item={key}>
      <span className="transcribe-year">{figure.year}</span>
      <span className="transcribe-claimed ui-number">
        {text.claimed} {figure.value ?? text.notClaimed}
      </span>
      <Input
        size="small"
        className="transcribe-value ui-number"
        inputMode="decimal"
        aria-label={`${text.verified} ${key}`}
        placeholder={figure.value === null ? text.notClaimed : text.same}
        status={unread ? 'error' : ''}
        disabled={typed.state === 'rejected' || typed.state === 'disputed'}
        value={typed.typed}
        onChange={(event) => change({ typed: event.target.value })}
      />
      <span data-seldom>
        <select
          className="transcribe-select"
          aria-label={`${text.state} ${key}`}
          value={typed.state ?? ''}
          onChange={(event) =>
            change({ state: states.find((state) => state === event.target.value) ?? null })
          }
        >
          <option value="">{differs ? verificationStateNames.reduced[language] : text.onPaper}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {verificationStateNames[state][language]}
            </option>
          ))}
        </select>
      </span>
      {unread && <span className="transcribe-short">{text.notANumber}</span>}
      {differs && !unread && (
        <ReasonFields
          label={key}
          grounds={typed}
          reasonNeeded={typed.state !== 'disputed'}
          onChange={(grounds) => change(grounds)}
        />
      )}
    </div>
  )
}
