import { App, Button, Space, Tag } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import { invoke, listen } from '#renderer/app/bridge.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import type { SchemeSummary } from '#shared/contract/scheme.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { Round } from '#shared/domain/round.ts'
import { roundKindNames, roundStateNames } from '#shared/rounds/names.ts'
import { CompareDialog } from './compare/compare-dialog.tsx'
import { createRoundStore, RoundContext, useRound } from './round-store.ts'
import './rounds.css'
import { SaveState } from './save-state.tsx'
import { StepContent } from './step-content.tsx'
import { StepList } from './step-list.tsx'
import { roundText } from './text.ts'

function RoundHeader() {
  const text = useText(roundText)
  const language = useLanguage()
  const { modal } = App.useApp()
  const go = useNavigation((state) => state.go)
  const { round, run } = useRound((state) => state)
  const [comparing, setComparing] = useState(false)
  const undo = useCallback(() => void run(() => invoke('round.undo', { round: round.id })), [run, round.id])
  useEffect(
    () =>
      listen('shell.menu', ({ command }) => {
        if (command === 'undo') undo()
      }),
    [undo],
  )
  const close = () => {
    modal.confirm({
      title: text.closeQuestion,
      content: text.closeDetail,
      okText: text.close,
      cancelText: text.cancel,
      onOk: async () => {
        await run(() => invoke('round.close', { round: round.id }))
      },
    })
  }
  return (
    <header className="round-header">
      <Button onClick={() => go({ screen: 'rounds' })}>{text.back}</Button>
      <h1 className="round-title">
        {round.name} {round.drill && <Tag color="gold">{text.drill}</Tag>}
      </h1>
      <Space size="small" wrap>
        <Tag>{roundKindNames[round.kind][language]}</Tag>
        <Tag color={round.state === 'draft' ? 'default' : 'blue'}>
          {roundStateNames[round.state][language]}
          {round.revision > 0 && ` · ${round.revision}`}
        </Tag>
        <SaveState />
        <Button disabled={round.state === 'closed'} onClick={undo}>
          {text.undo}
        </Button>
        <Button onClick={() => setComparing(true)}>{text.compare}</Button>
        {round.state === 'issued' && <Button onClick={close}>{text.close}</Button>}
      </Space>
      {comparing && <CompareDialog onClose={() => setComparing(false)} />}
    </header>
  )
}

function OpenRound({
  round,
  schemes,
}: {
  readonly round: Round
  readonly schemes: readonly SchemeSummary[]
}) {
  const [store] = useState(() => createRoundStore(round, schemes))
  return (
    <RoundContext value={store}>
      <main className="round">
        <RoundHeader />
        <div className="round-body">
          <StepList />
          <StepContent />
        </div>
      </main>
    </RoundContext>
  )
}

/** One round as a wizard that can be left at any step and is resumed at the first unfinished one. */
export function RoundScreen({ round: id }: { readonly round: RoundId }) {
  const [round, reloadRound] = useCall('round.get', { round: id })
  const [schemes, reloadSchemes] = useCall('scheme.list', {})
  return (
    <Loadable loaded={round} retry={reloadRound}>
      {(found) => (
        <Loadable loaded={schemes} retry={reloadSchemes}>
          {(known) => <OpenRound round={found} schemes={known} />}
        </Loadable>
      )}
    </Loadable>
  )
}
