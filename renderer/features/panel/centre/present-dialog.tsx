import { Button, Checkbox, Input, Modal } from 'antd'
import { useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import type { ExpertId } from '#shared/domain/round.ts'
import { takingPart } from '#shared/rounds/present-members.ts'
import { quorumOf } from '#shared/rounds/quorum.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { presentAtCentre } from './member-name.ts'

/** Takes down who is in the room for this centre; votes are counted over them. */
export function PresentButton() {
  const text = useText(centreText)
  const { centre, isChair, decide } = useCentre((state) => state)
  const [chosen, setChosen] = useState<readonly ExpertId[] | null>(null)
  const [note, setNote] = useState('')
  const present = presentAtCentre(centre)
  const part = takingPart(centre.row.cells)
  const eligible = centre.members.filter(({ expert }) => part.includes(expert))
  const needed = quorumOf(centre.round.rules, eligible.length)
  const count = chosen?.length ?? 0
  return (
    <>
      <Button disabled={!isChair} onClick={() => setChosen(present)}>
        {text.presentCount(present.length, eligible.length)}
      </Button>
      <Modal
        open={chosen !== null}
        title={text.presentTitle}
        okText={text.ok}
        cancelText={text.cancel}
        onCancel={() => setChosen(null)}
        onOk={() => {
          void decide({
            kind: 'present',
            experts: eligible.map(({ expert }) => expert).filter((expert) => chosen?.includes(expert)),
            reason: note,
            vote: null,
            dissent: [],
          })
          setChosen(null)
        }}
      >
        <p>{text.presentHint}</p>
        <Checkbox.Group
          className="panel-present"
          aria-label={text.presentTitle}
          value={[...(chosen ?? [])]}
          options={eligible.map(({ expert, name, organisation }) => ({
            value: expert,
            label: `${name}（${organisation}）`,
          }))}
          onChange={setChosen}
        />
        <p role="status" className={count < needed ? 'panel-failed' : ''}>
          {count < needed ? text.quorumShort(needed) : text.quorumOk(needed)}
        </p>
        <Input
          aria-label={text.note}
          placeholder={text.note}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Modal>
    </>
  )
}
