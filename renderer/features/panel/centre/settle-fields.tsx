import { Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import { decimalSchema } from '#shared/domain/exact.ts'
import { factAnswer, factAnswerName, factAnswers, withFactAnswer } from '#shared/domain/fact-answer.ts'
import { reasonNames, verificationStateNames } from '#shared/domain/names.ts'
import { reasonCodeSchema, type Verification, verificationStateSchema } from '#shared/domain/verification.ts'
import type { DifferenceOf } from '#shared/scoring/panel/difference.ts'
import { useCentre } from './centre-store.ts'
import { differenceWords } from './difference-text.ts'
import { findingText } from './finding-text.ts'
import { memberName } from './member-name.ts'

/** The choice of another finding than any expert's. */
const own = 'own'

/** What is no answer cannot be settled on. */
const undecided: readonly Verification['state'][] = ['disputed', 'not-checked']

type ItemDifference = DifferenceOf<'verified' | 'disputed' | 'false-claim'>

/** The verified value, once for the panel: an expert's finding as it is, or another one. */
export function SettleFields(props: {
  readonly difference: ItemDifference
  readonly settled: Verification | null
  /** It departs from the claim, and no reason code says why. */
  readonly unexplained: boolean
  readonly onChange: (settled: Verification | null) => void
}) {
  const { difference, settled, unexplained, onChange } = props
  const words = useText(differenceWords)
  const { bracketed, comma } = useMarks()
  const language = useLanguage()
  const { centre, work } = useCentre((state) => state)
  const [choice, setChoice] = useState<string | null>(null)
  if (work === null) return null
  const found = difference.entries.flatMap(({ expert, verification }) =>
    verification === null ? [] : [{ expert, verification }],
  )
  const [some] = found
  const alike = Map.groupBy(found, ({ verification }) => findingText(work.scheme, verification, language))
  return (
    <>
      <Radio.Group
        className="panel-present"
        aria-label={words.take}
        value={choice}
        options={[
          ...[...alike].map(([said, each]) => ({
            value: said,
            disabled: each.some(({ verification }) => undecided.includes(verification.state)),
            label: said + bracketed(each.map(({ expert }) => memberName(centre, expert)).join(comma)),
          })),
          { value: own, label: words.takeOwn },
        ]}
        onChange={(event) => {
          const value: unknown = event.target.value
          const taken = typeof value === 'string' ? alike.get(value)?.[0] : undefined
          setChoice(taken === undefined || typeof value !== 'string' ? own : value)
          onChange(taken?.verification ?? (some === undefined ? null : blank(some.verification)))
        }}
      />
      {choice === own && settled !== null && (
        <OwnFinding settled={settled} unexplained={unexplained} onChange={onChange} />
      )}
    </>
  )
}

/** A finding of the panel's own, about the same item, still without an answer. */
function blank(entry: Verification): Verification {
  const base = { state: 'document-checked' as const, reason: null, note: '' }
  switch (entry.kind) {
    case 'figure':
      return { ...entry, ...base, verified: null }
    case 'fact':
      return { ...entry, ...base, verified: null }
    case 'row':
      return { ...entry, ...base, changed: {} }
  }
}

function OwnFinding({
  settled,
  unexplained,
  onChange,
}: {
  readonly settled: Verification
  readonly unexplained: boolean
  readonly onChange: (settled: Verification) => void
}) {
  const words = useText(differenceWords)
  const language = useLanguage()
  return (
    <div className="panel-own-finding">
      <Value settled={settled} onChange={onChange} />
      <Select
        size="small"
        aria-label={words.state}
        value={settled.state}
        options={verificationStateSchema.options
          .filter((state) => state !== 'not-checked' && state !== 'disputed')
          .map((value) => ({ value, label: verificationStateNames[value][language] }))}
        onChange={(state) => onChange({ ...settled, state })}
      />
      <Select
        size="small"
        allowClear
        aria-label={words.code}
        placeholder={words.code}
        status={unexplained ? 'error' : ''}
        value={settled.reason}
        options={reasonCodeSchema.options.map((value) => ({ value, label: reasonNames[value][language] }))}
        onChange={(reason) => onChange({ ...settled, reason: reason ?? null })}
      />
      {unexplained && <span className="panel-failed">{words.codeDue}</span>}
    </div>
  )
}

function Value({
  settled,
  onChange,
}: {
  readonly settled: Verification
  readonly onChange: (settled: Verification) => void
}) {
  const words = useText(differenceWords)
  const language = useLanguage()
  const scheme = useCentre((state) => state.centre.scheme)
  const [typed, setTyped] = useState('')
  switch (settled.kind) {
    case 'figure':
      return (
        <Input
          size="small"
          className="panel-value"
          inputMode="decimal"
          aria-label={words.value}
          placeholder={words.value}
          status={typed !== '' && settled.verified === null ? 'error' : ''}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            const given = decimalSchema.safeParse(event.target.value.trim()).data ?? null
            const verified = given?.startsWith('-') === true ? null : given
            onChange({ ...settled, verified })
          }}
        />
      )
    case 'fact': {
      const kind = scheme?.facts.find(({ code }) => code === settled.fact)?.kind ?? 'check'
      return (
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={words.answer}
          value={factAnswer(kind, settled)}
          options={factAnswers(kind).map((value) => ({
            value,
            label: factAnswerName(kind, value)[language],
          }))}
          onChange={(event) => {
            const value: unknown = event.target.value
            const answer = factAnswers(kind).find((known) => known === value)
            if (answer !== undefined) onChange(withFactAnswer(kind, settled, answer))
          }}
        />
      )
    }
    case 'row':
      return <span className="ui-secondary">{words.asClaimed}</span>
  }
}
