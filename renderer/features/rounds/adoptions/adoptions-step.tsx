import { Button, Collapse, Empty } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { CentreId, RoundCentre } from '#shared/domain/round.ts'
import { subjectLabel } from '#shared/rounds/subject-label.ts'
import { ProblemNotes } from '../problem-notes.tsx'
import { RosterButtons } from '../roster/roster-buttons.tsx'
import { useFrozen, useRound, useRoundStore } from '../round-store.ts'
import { StepFrame } from '../step-frame.tsx'
import { adoptionsText } from './adoptions-text.ts'
import { BringDialog } from './bring-dialog.tsx'
import { CentreAdoptions } from './centre-adoptions.tsx'

/** The table 意见—采纳情况 of each centre: what an earlier consultation advised, and what became of it. */
export function AdoptionsStep() {
  const text = useText(adoptionsText)
  const store = useRoundStore()
  const { round, sought } = useRound((state) => state)
  const closed = useFrozen('lists')
  const [bringing, setBringing] = useState(false)
  // all that has something in it is open at first, as long as that is one screenful or two
  const [shown, setShown] = useState<readonly CentreId[]>(() => openAtFirst(round.centres, sought?.subject))
  const close = () => {
    setBringing(false)
    setShown(openAtFirst(store.getState().round.centres, undefined))
  }
  return (
    <StepFrame
      step="adoptions"
      hint={text.hint}
      actions={
        <>
          <Button type="primary" disabled={closed} onClick={() => setBringing(true)}>
            {text.bring}
          </Button>
          <RosterButtons list="adoptions" />
        </>
      }
    >
      <ProblemNotes codes={['opinion-unanswered', 'opinion-unexplained']} />
      {round.centres.length === 0 ? (
        <Empty description={text.empty} />
      ) : (
        <Collapse
          size="small"
          activeKey={[...shown]}
          onChange={(keys) => setShown(round.centres.map(({ id }) => id).filter((id) => keys.includes(id)))}
          items={round.centres.map((row) => ({
            key: row.id,
            label: <CentreLine {...row} />,
            children: <CentreAdoptions {...row} />,
          }))}
        />
      )}
      {bringing && <BringDialog onClose={close} />}
    </StepFrame>
  )
}

function CentreLine({ id, adoptions }: RoundCentre) {
  const text = useText(adoptionsText)
  const { round, sought } = useRound((state) => state)
  const open = adoptions.filter(({ answer }) => answer === null).length
  return (
    <span data-subject={id} tabIndex={-1} className={sought?.subject === id ? 'round-sought' : ''}>
      {subjectLabel(round, id)}{' '}
      <span className="ui-secondary">
        {adoptions.length === 0 ? text.noOpinion : text.counts(adoptions.length, open)}
      </span>
    </span>
  )
}

const mostOpen = 5

function openAtFirst(centres: readonly RoundCentre[], sought: string | undefined): readonly CentreId[] {
  if (sought !== undefined) return centres.map(({ id }) => id).filter((id) => id === sought)
  return centres
    .filter(({ adoptions }) => adoptions.length > 0)
    .map(({ id }) => id)
    .slice(0, mostOpen)
}
