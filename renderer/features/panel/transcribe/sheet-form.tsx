import { type KeyboardEvent, useRef } from 'react'
import { useLanguage, useText } from '#renderer/app/text.ts'
import type { Indicator } from '#shared/domain/indicator.ts'
import { inputsOfIndicator, otherInputs, type UsedInputs } from '#shared/scoring/used-inputs.ts'
import { DeclarationPart } from './declaration-part.tsx'
import { FactPart } from './fact-part.tsx'
import { FigurePart } from './figure-part.tsx'
import { JudgementPart } from './judgement-part.tsx'
import { MarkPart } from './mark-part.tsx'
import { stepField } from './next-field.ts'
import { acceptAsClaimed } from './paper-content.ts'
import { useEditPaper, usePaper, usePaperPart } from './paper-context.ts'
import { RowPart } from './row-part.tsx'
import { transcribeText } from './transcribe-text.ts'

/** What each indicator is the first to read, so that nothing is asked for twice. */
function firstInputs(indicators: readonly Indicator[]): ReadonlyMap<string, UsedInputs> {
  const seen = new Set<string>()
  const fresh = <Code extends string>(codes: readonly Code[]) =>
    codes.filter((code) => {
      const known = seen.has(code)
      seen.add(code)
      return !known
    })
  return new Map(
    indicators.map((indicator) => {
      const { scalars, lists, facts } = inputsOfIndicator(indicator)
      return [indicator.code, { scalars: fresh(scalars), lists: fresh(lists), facts: fresh(facts) }]
    }),
  )
}

/**
 * The printed sheet as a form, in its order. Enter goes to the next field, Shift+Enter to the one before; Alt+A
 * takes what is left of the list or fact in hand as claimed, Alt+Shift+A of the whole sheet.
 */
export function SheetForm() {
  const text = useText(transcribeText)
  const language = useLanguage()
  const form = useRef<HTMLElement>(null)
  const { scheme, centre, inScope } = usePaper()
  const recused = usePaperPart((draft) => draft.declaration.answer === 'recused')
  const edit = useEditPaper()
  const accept = (codes: readonly string[]) =>
    edit((draft) => acceptAsClaimed(scheme, centre.claims, draft, new Set(codes.filter(inScope))))
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return
    if (event.altKey && event.code === 'KeyA') {
      event.preventDefault()
      const here = target.closest<HTMLElement>('[data-accept]')?.dataset['accept']
      if (event.shiftKey) accept([...scheme.lists, ...scheme.facts].map(({ code }) => code))
      else if (here !== undefined) accept([here])
      return
    }
    const typing = target instanceof HTMLTextAreaElement
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return
    if (target instanceof HTMLButtonElement || target.closest('[data-own-enter]') !== null) return
    if (typing && event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    if (form.current !== null) stepField(form.current, target, event.shiftKey ? -1 : 1)
  }
  const dimensions = scheme.dimensions
    .map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.filter(({ code }) => inScope(code)),
    }))
    .filter(({ indicators }) => indicators.length > 0)
  const first = firstInputs(dimensions.flatMap(({ indicators }) => indicators))
  const rest = otherInputs(scheme)
  return (
    // keys of its fields come up to it; it is no control itself
    <section ref={form} className="transcribe-form" aria-label={text.sheet} onKeyDownCapture={onKeyDown}>
      <DeclarationPart />
      {recused ? (
        <p className="ui-secondary">{text.recusedNoSheet}</p>
      ) : (
        <>
          {dimensions.map((dimension) => (
            <section key={dimension.code} className="transcribe-section">
              <h2>
                {dimension.code} {dimension.name[language]}
              </h2>
              {dimension.indicators.map((indicator) => (
                <IndicatorPart
                  key={indicator.code}
                  indicator={indicator}
                  inputs={first.get(indicator.code) ?? rest}
                />
              ))}
            </section>
          ))}
          <section className="transcribe-section">
            <h2>{text.otherInputs}</h2>
            <Inputs inputs={rest} />
          </section>
          <section className="transcribe-section">
            <h2>{text.vetoes}</h2>
            {scheme.vetoes.map(({ code, name }) => (
              <MarkPart
                key={code}
                of="vetoes"
                code={code}
                label={`${code} ${name[language]}`}
                hint=""
                seldom={false}
              />
            ))}
          </section>
        </>
      )}
    </section>
  )
}

function IndicatorPart({
  indicator,
  inputs,
}: {
  readonly indicator: Indicator
  readonly inputs: UsedInputs
}) {
  const text = useText(transcribeText)
  const language = useLanguage()
  const spared = usePaperPart((draft) => draft.notApplicable[indicator.code] !== undefined)
  return (
    <div className="transcribe-indicator">
      <h3>
        {indicator.code} {indicator.name[language]}{' '}
        <span className="ui-secondary">{text.weight(indicator.weight)}</span>
      </h3>
      {indicator.notApplicable !== undefined && (
        <MarkPart
          of="notApplicable"
          code={indicator.code}
          label={text.notApplicable(indicator.code)}
          hint={indicator.notApplicable[language]}
          seldom
        />
      )}
      {indicator.kind === 'qualitative' && !spared ? <JudgementPart indicator={indicator} /> : null}
      <Inputs inputs={inputs} />
    </div>
  )
}

function Inputs({ inputs: { scalars, lists, facts } }: { readonly inputs: UsedInputs }) {
  const { scheme, inScope } = usePaper()
  const has = (codes: readonly string[]) => (input: { readonly code: string }) =>
    codes.includes(input.code) && inScope(input.code)
  return (
    <>
      {scheme.facts.filter(has(facts)).map((fact) => (
        <FactPart key={fact.code} fact={fact} />
      ))}
      {scheme.scalars.filter(has(scalars)).map((input) => (
        <FigurePart key={input.code} input={input} />
      ))}
      {scheme.lists.filter(has(lists)).map((list) => (
        <RowPart key={list.code} list={list} />
      ))}
    </>
  )
}
