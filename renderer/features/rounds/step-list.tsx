import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  MinusCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons'
import { useText } from '#renderer/app/text.ts'
import { type RoundStep, type StepState, stepState, stepsOf } from './round-steps.ts'
import { useRound } from './round-store.ts'
import { roundText } from './text.ts'

function StepIcon({ state }: { readonly state: StepState['state'] }) {
  switch (state) {
    case 'done':
      return <CheckCircleOutlined aria-hidden className="round-step-done" />
    case 'errors':
      return <CloseCircleOutlined aria-hidden className="round-step-errors" />
    case 'warnings':
      return <WarningOutlined aria-hidden className="round-step-warnings" />
    case 'open':
    case 'optional':
      return <MinusCircleOutlined aria-hidden className="round-step-open" />
  }
}

/** The steps at the side, each with how far it is; any can be opened at any time. */
export function StepList() {
  const text = useText(roundText)
  const { round, problems, step: current, open } = useRound((state) => state)
  const words = (step: RoundStep): readonly [StepState['state'], string] => {
    const found = stepState(round, problems, step)
    if (step === 'issue') return [found.state, found.state === 'done' ? text.issued : text.notIssued]
    return 'count' in found
      ? [found.state, text.state[found.state](found.count)]
      : [found.state, text.state[found.state]]
  }
  return (
    <nav className="round-steps" aria-label={text.steps}>
      <ol>
        {stepsOf(round).map((step) => {
          const [state, word] = words(step)
          return (
            <li key={step}>
              <button
                type="button"
                className="round-step"
                aria-current={step === current ? 'step' : undefined}
                onClick={() => open(step)}
              >
                <StepIcon state={state} />
                <span className="round-step-name">{text.step[step]}</span>
                <span className="round-step-state">{word}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
