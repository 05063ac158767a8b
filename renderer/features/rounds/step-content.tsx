import { useEffect, useRef } from 'react'
import { useRound } from './round-store.ts'
import { BasicsStep } from './steps/basics-step.tsx'
import { RulesStep } from './steps/rules-step.tsx'

/** The step in hand. Where a problem led here, what it concerns is brought into view and gets the focus. */
export function StepContent() {
  const step = useRound((state) => state.step)
  const sought = useRound((state) => state.sought)
  const content = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (sought === null) {
      content.current?.scrollTo(0, 0)
      return
    }
    const target = content.current?.querySelector<HTMLElement>(`[data-subject="${sought.subject}"]`)
    target?.scrollIntoView({ block: 'center' })
    target?.focus()
  }, [sought])
  return (
    <div className="round-step-content" ref={content} key={step}>
      <Step />
    </div>
  )
}

function Step() {
  const step = useRound((state) => state.step)
  switch (step) {
    case 'basics':
      return <BasicsStep />
    case 'rules':
      return <RulesStep />
    default:
      return null
  }
}
