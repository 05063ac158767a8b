import { Alert, Button, List, Space } from 'antd'
import { useState } from 'react'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useMarks, useText } from '#renderer/app/text.ts'
import type { BoardCell } from '#shared/contract/panel.ts'
import { handInStateNames } from '#shared/rounds/names.ts'
import { boardText } from '../board/board-text.ts'
import { StateIcon } from '../board/state-icon.tsx'
import { mayBeTypedIn } from '../transcribe/may-be-typed-in.ts'
import { transcribeText } from '../transcribe/transcribe-text.ts'
import { useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { memberName } from './member-name.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { RivalNotes } from './rival-notes.tsx'

const inHand: readonly BoardCell['state'][] = ['sealed', 'recused', 'void']

/** Before the sheets are opened: who is missing, and no score at all. */
export function WaitingView() {
  const text = useText(centreText)
  const words = useText(boardText)
  const typing = useText(transcribeText)
  const go = useNavigation((state) => state.go)
  const { comma } = useMarks()
  const language = useLanguage()
  const { centre, isChair, decide } = useCentre((state) => state)
  const [asking, setAsking] = useState(false)
  const scored = centre.round.scheme !== null
  const { cells } = centre.row
  // of a conflict all is here: what is missing is the chair's own choice
  const missing = cells.filter(({ state }) => state !== 'conflict' && !inHand.includes(state))
  const own = cells.find(({ expert }) => expert === centre.panel.chair)
  const mayOpen = own === undefined || inHand.includes(own.state)
  return (
    <div className="ui-page">
      <Alert
        type="info"
        showIcon
        title={scored ? text.waitingTitle : text.waitingAdvice}
        description={
          <>
            <p>{scored ? text.waitingHint : text.waitingAdviceHint}</p>
            {missing.length > 0 && (
              <p>
                <strong>
                  {text.waitingFor}
                  {missing.map(({ expert }) => memberName(centre, expert)).join(comma)}
                </strong>
              </p>
            )}
            {isChair && (
              <Space wrap>
                <Button disabled={!mayOpen} onClick={() => setAsking(true)}>
                  {text.openEarly}
                </Button>
                {!mayOpen && text.chairFirst}
              </Space>
            )}
          </>
        }
      />
      <RivalNotes />
      <List
        className="panel-waiting"
        size="small"
        header={text.stateOf}
        dataSource={[...cells]}
        renderItem={(cell) => (
          <List.Item
            key={cell.expert}
            actions={
              isChair && scored && cell.expert !== centre.panel.chair && mayBeTypedIn(cell)
                ? [
                    <Button
                      key="transcribe"
                      size="small"
                      aria-label={`${typing.title} ${memberName(centre, cell.expert)}`}
                      onClick={() =>
                        go({
                          screen: 'transcribe',
                          round: centre.round.id,
                          panel: centre.panel.id,
                          centre: centre.centre.id,
                          expert: cell.expert,
                        })
                      }
                    >
                      {typing.open}
                    </Button>,
                  ]
                : []
            }
          >
            <span>
              <strong>{memberName(centre, cell.expert)}</strong> <StateIcon state={cell.state} />{' '}
              {handInStateNames[cell.state][language]}
              {cell.state === 'draft' && cell.open !== null && ` · ${words.openItems(cell.open)}`}
            </span>
          </List.Item>
        )}
      />
      <ReasonDialog
        open={asking}
        title={text.openEarlyTitle}
        hint={text.openEarlyHint}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => {
          setAsking(false)
          void decide({ kind: 'open-early', reason, vote: null, dissent: [] })
        }}
      />
    </div>
  )
}
