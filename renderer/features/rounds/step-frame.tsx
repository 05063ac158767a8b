import { Alert, Button, Space } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '#renderer/app/text.ts'
import { StepNotes } from './problem-notes.tsx'
import { type RoundStep, stepsOf } from './round-steps.ts'
import { useRound } from './round-store.ts'
import { roundText } from './text.ts'

/** Steps that tell what is wrong above everything; the others tell it at the panel, centre or visit. */
const notesHere: ReadonlySet<RoundStep> = new Set(['basics', 'rules', 'centres', 'experts', 'recusals'])

/** A step of the wizard: its title, what can be done there, what is frozen, and the way to its neighbours. */
export function StepFrame(props: {
  readonly step: RoundStep
  /** Whether this step belongs to what stands once the round is issued. */
  readonly frame?: boolean
  readonly hint?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  const { step, frame = false, hint, actions, children } = props
  const text = useText(roundText)
  const round = useRound((current) => current.round)
  const open = useRound((current) => current.open)
  const { state } = round
  const steps = stepsOf(round)
  const at = steps.indexOf(step)
  const previous = steps[at - 1]
  const next = steps[at + 1]
  return (
    <section aria-labelledby="round-step-title">
      <header className="round-step-head">
        <h2 id="round-step-title" className="round-step-title">
          {text.step[step]}
        </h2>
        <Space wrap>{actions}</Space>
      </header>
      {state === 'closed' && <Alert className="round-gap" type="info" showIcon title={text.closed} />}
      {state === 'issued' && frame && (
        <Alert className="round-gap" type="info" showIcon title={text.frozen} />
      )}
      {hint !== undefined && <p className="ui-secondary">{hint}</p>}
      {notesHere.has(step) && <StepNotes step={step} />}
      {children}
      <footer className="round-step-foot">
        {previous !== undefined && (
          <Button onClick={() => open(previous)}>{text.previous(text.step[previous])}</Button>
        )}
        {next !== undefined && <Button onClick={() => open(next)}>{text.next(text.step[next])}</Button>}
      </footer>
    </section>
  )
}
