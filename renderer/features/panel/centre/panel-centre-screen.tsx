import { Alert, Tabs } from 'antd'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import { useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { Board, PanelCentre } from '#shared/contract/panel.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { CentreId, PanelId } from '#shared/domain/round.ts'
import '../panel.css'
import { AgreementTab } from '../agreement/agreement-tab.tsx'
import { GradeTab } from '../grade/grade-tab.tsx'
import { OpinionTab } from '../opinion/opinion-tab.tsx'
import { Projector } from '../projector/projector.tsx'
import { SignaturesTab } from '../result/signatures-tab.tsx'
import { useIsChair } from '../use-is-chair.ts'
import './centre.css'
import { CentreHeader } from './centre-header.tsx'
import { CentreContext, createCentreStore, useCentre } from './centre-store.ts'
import { centreText } from './centre-text.ts'
import { ConsultationOpinions } from './consultation-opinions.tsx'
import { DifferencesTab } from './differences-tab.tsx'
import { RivalNotes } from './rival-notes.tsx'
import { WaitingView } from './waiting-view.tsx'

/** One centre in the panel's hands: matrix and differences, agreement, grade, opinion, signatures. */
export function PanelCentreScreen(props: {
  readonly round: RoundId
  readonly panel: PanelId
  readonly centre: CentreId
}) {
  const { round, panel, centre } = props
  const [board, reloadBoard] = useCall('panel.board', { round, panel })
  const [loaded, reload] = useCall('panel.centre', { round, centre })
  return (
    <Loadable loaded={board} retry={reloadBoard}>
      {(board) => (
        <Loadable loaded={loaded} retry={reload}>
          {(centre) => <CentreOf board={board} centre={centre} />}
        </Loadable>
      )}
    </Loadable>
  )
}

function CentreOf({ board, centre }: { readonly board: Board; readonly centre: PanelCentre }) {
  const isChair = useIsChair(board)
  // the store takes over from here: later reads do not reset what is being worked on
  const [store] = useState(() => createCentreStore(centre, isChair))
  const [projecting, setProjecting] = useState(false)
  const leave = useCallback(() => setProjecting(false), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F4' || event.altKey || event.ctrlKey) return
      event.preventDefault()
      setProjecting((before) => !before)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <CentreContext value={store}>
      <main className="panel-centre">
        <CentreHeader board={board} onProject={() => setProjecting(true)} />
        <Opened />
      </main>
      {projecting && <Projector board={board} onClose={leave} />}
    </CentreContext>
  )
}

function Opened() {
  const text = useText(centreText)
  const centre = useCentre((state) => state.centre)
  const scored = centre.round.scheme !== null
  const changed = centre.results.length > 0 && !centre.results.some(({ stands }) => stands)
  const standing = centre.results.find(({ stands }) => stands)
  if (!centre.row.opened) return <WaitingView />
  const tab = (key: keyof typeof text.tabs, content: ReactNode) => ({
    key,
    label: text.tabs[key],
    children: content,
  })
  return (
    <>
      <RivalNotes />
      {changed && <Alert banner type="warning" title={text.changed} />}
      {standing !== undefined && (
        <Alert banner type="info" title={text.signed(standing.version, standing.signatures.length)} />
      )}
      <Tabs
        className="panel-tabs"
        size="small"
        items={[
          scored ? tab('matrix', <DifferencesTab />) : tab('opinions', <ConsultationOpinions />),
          ...(scored ? [tab('agreement', <AgreementTab />), tab('grade', <GradeTab />)] : []),
          tab('opinion', <OpinionTab />),
          tab('signatures', <SignaturesTab />),
        ]}
      />
    </>
  )
}
