import { ConfigProvider } from 'antd'
import { useEffect, useRef } from 'react'
import { AdoptionsStep } from './adoptions/adoptions-step.tsx'
import { CentresStep } from './centres/centres-step.tsx'
import { ExpertsStep } from './experts/experts-step.tsx'
import { IssueStep } from './issue/issue-step.tsx'
import { PanelsStep } from './panels/panels-step.tsx'
import { useRound } from './round-store.ts'
import { BasicsStep } from './steps/basics-step.tsx'
import { RecusalsStep } from './steps/recusals-step.tsx'
import { RulesStep } from './steps/rules-step.tsx'
import { VisitsStep } from './steps/visits-step.tsx'

/** What is frozen is there to be read: darker than the library draws what cannot be changed. */
const readable = { token: { colorTextDisabled: '#595959' } }

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
      <ConfigProvider theme={readable}>
        <Step />
      </ConfigProvider>
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
    case 'centres':
      return <CentresStep />
    case 'adoptions':
      return <AdoptionsStep />
    case 'experts':
      return <ExpertsStep />
    case 'panels':
      return <PanelsStep />
    case 'recusals':
      return <RecusalsStep />
    case 'visits':
      return <VisitsStep />
    case 'issue':
      return <IssueStep />
  }
}
