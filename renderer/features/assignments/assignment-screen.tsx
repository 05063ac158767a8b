import { Alert, Button, Steps, Tag, Typography } from 'antd'
import { useState } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { defineText, useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { AssignmentView } from '#shared/contract/assignment.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { PanelId } from '#shared/domain/round.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import './assignments.css'
import { DeclareStage } from './declare-stage.tsx'
import { HandInStage } from './hand-in-stage.tsx'
import { PledgeStage } from './pledge-stage.tsx'
import { reachable, type Stage, stageOf, stages } from './stage.ts'
import { assignmentText } from './text.ts'
import { WorkStage } from './work-stage.tsx'

const texts = defineText({
  zh: {
    back: '返回任务列表',
    steps: '评审任务的步骤',
    stage: { pledge: '承诺', declare: '利益关系声明', review: '评审', 'hand-in': '上交' },
    head: (kind: string, panel: string, role: string) => `${kind} · ${panel} · ${role}`,
    from: (name: string, revision: number) => `${name} 下发，第 ${revision} 次`,
    period: (from: string, to: string) => `评价期 ${from}–${to} 年`,
  },
  en: {
    back: 'Back to the list',
    steps: 'Steps of the assignment',
    stage: { pledge: 'Pledge', declare: 'Conflicts of interest', review: 'Review', 'hand-in': 'Hand in' },
    head: (kind: string, panel: string, role: string) => `${kind} · ${panel} · ${role}`,
    from: (name: string, revision: number) => `Sent by ${name}, issue ${revision}`,
    period: (from: string, to: string) => `Period ${from}–${to}`,
  },
})

/** One round's work of an expert: pledge, declaration, review, handing in; each opens when the one before is done. */
export function AssignmentScreen({ round, panel }: { readonly round: RoundId; readonly panel: PanelId }) {
  const [loaded, reload, set] = useCall('assignment.list', {})
  return (
    <Loadable loaded={loaded} retry={reload}>
      {(assignments) => {
        const isThis = (other: AssignmentView) => other.round.id === round && other.panel.id === panel
        const view = assignments.find(isThis)
        return view === undefined ? (
          <Loadable
            loaded={{ state: 'failed', failure: { code: 'assignment-not-found', subject: panel } }}
            retry={reload}
          >
            {() => null}
          </Loadable>
        ) : (
          <AssignmentOf
            view={view}
            onChange={(changed) => set(assignments.map((other) => (isThis(other) ? changed : other)))}
          />
        )
      }}
    </Loadable>
  )
}

export interface StageProps {
  readonly view: AssignmentView
  readonly onChange: (view: AssignmentView) => void
}

function AssignmentOf({ view, onChange }: StageProps) {
  const text = useText(texts)
  const words = useText(assignmentText)
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  const due = stageOf(view)
  // where the person went by himself; without it the screen follows the work
  const [chosen, setChosen] = useState<{ readonly stage: Stage; readonly due: Stage } | null>(null)
  const shown = chosen?.due === due ? chosen.stage : due
  const open = reachable(view)
  const { round, panel, secretariat } = view
  return (
    <Page
      title={
        <>
          {round.name} {round.drill && <Tag color="orange">{words.drill}</Tag>}
        </>
      }
      actions={<Button onClick={() => go({ screen: 'assignments', file: null })}>{text.back}</Button>}
    >
      <Typography.Paragraph className="ui-secondary">
        {text.head(
          roundKindNames[round.kind][language],
          panel.name,
          view.isChair ? words.chair : words.member,
        )}
        {' · '}
        {text.period(round.period.from, round.period.to)}
        {' · '}
        {text.from(secretariat.name, round.revision)}
      </Typography.Paragraph>
      {round.drill && <Alert className="assignment-drill" type="warning" title={words.drillNote} />}
      <nav aria-label={text.steps}>
        <Steps
          className="assignment-steps"
          size="small"
          current={stages.indexOf(shown)}
          onChange={(at) => {
            const stage = stages[at]
            if (stage !== undefined) setChosen({ stage, due })
          }}
          items={stages.map((stage, at) => ({
            key: stage,
            title: text.stage[stage],
            disabled: !open.includes(stage),
            status: stage === shown ? 'process' : at < stages.indexOf(due) ? 'finish' : 'wait',
          }))}
        />
      </nav>
      <StageBody stage={shown} view={view} onChange={onChange} />
    </Page>
  )
}

function StageBody({ stage, ...props }: StageProps & { readonly stage: Stage }) {
  switch (stage) {
    case 'pledge':
      return <PledgeStage {...props} />
    case 'declare':
      return <DeclareStage {...props} />
    case 'review':
      return <WorkStage {...props} />
    case 'hand-in':
      return <HandInStage {...props} />
  }
}
