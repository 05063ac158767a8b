import { Alert, Button, Empty } from 'antd'
import { useState } from 'react'
import { useMarks, useText } from '#renderer/app/text.ts'
import { nextPanel } from '../round-edits.ts'
import { useFrozen, useRound } from '../round-store.ts'
import { StepFrame } from '../step-frame.tsx'
import { PanelCard } from './panel-card.tsx'
import { panelsText } from './panels-text.ts'
import { PlanDialog } from './plan-dialog.tsx'

/** Who reviews what with whom: proposed by the program, decided by hand. */
export function PanelsStep() {
  const text = useText(panelsText)
  const { colon, comma } = useMarks()
  const { round, change } = useRound((state) => state)
  const closed = useFrozen('lists')
  const [planning, setPlanning] = useState(false)
  const seated = new Set(round.panels.flatMap(({ seats }) => seats.map(({ expert }) => expert)))
  const given = new Set(round.panels.flatMap(({ centres }) => centres))
  const freeCentres = round.centres.filter(({ id }) => !given.has(id))
  const freeExperts = round.experts.filter(({ id }) => !seated.has(id))
  const add = () =>
    void change((last) => ({
      ...last,
      panels: [
        ...last.panels,
        {
          id: nextPanel(last),
          name: text.newName(last.panels.length + 1),
          chair: null,
          seats: [],
          centres: [],
        },
      ],
    }))
  return (
    <StepFrame
      step="panels"
      hint={text.hint}
      actions={
        <>
          <Button type="primary" disabled={closed} onClick={() => setPlanning(true)}>
            {text.auto}
          </Button>
          <Button disabled={closed} onClick={add}>
            {text.add}
          </Button>
        </>
      }
    >
      {round.panels.length === 0 ? (
        <Empty description={text.empty} />
      ) : (
        <>
          {freeCentres.length > 0 && (
            <Alert
              className="round-gap"
              type="warning"
              showIcon
              title={text.unassignedCentres}
              description={freeCentres.map(({ id, centre }) => `${id} ${centre.name}`).join(comma)}
            />
          )}
          {freeExperts.length > 0 && (
            <p className="ui-secondary">
              {text.unassignedExperts}
              {colon}
              {freeExperts.map(({ id, name }) => `${id} ${name}`).join(comma)}
            </p>
          )}
          <div className="round-panels">
            {round.panels.map((panel) => (
              <PanelCard key={panel.id} panel={panel} />
            ))}
          </div>
        </>
      )}
      {planning && <PlanDialog onClose={() => setPlanning(false)} />}
    </StepFrame>
  )
}
