import { Alert, Button, Tag } from 'antd'
import { useEffect } from 'react'
import { listen } from '#renderer/app/bridge.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Board } from '#shared/contract/panel.ts'
import type { RoundId } from '#shared/domain/brand.ts'
import type { PanelId } from '#shared/domain/round.ts'
import '../panel.css'
import { useIsChair } from '../use-is-chair.ts'
import { BoardTable } from './board-table.tsx'
import { boardText } from './board-text.ts'
import { CollectedList } from './collected-list.tsx'
import { useCollect } from './use-collect.ts'

/** A panel as its chair sees it: who handed in what for which centre, and the way to take more in. */
export function PanelBoardScreen({ round, panel }: { readonly round: RoundId; readonly panel: PanelId }) {
  const [board, reload] = useCall('panel.board', { round, panel })
  return (
    <Loadable loaded={board} retry={reload}>
      {(board) => <BoardOf board={board} reload={reload} />}
    </Loadable>
  )
}

function BoardOf({ board, reload }: { readonly board: Board; readonly reload: () => void }) {
  const text = useText(boardText)
  const go = useNavigation((state) => state.go)
  const isChair = useIsChair(board)
  const { collected, clear, collect, choose, pin } = useCollect(reload)
  useEffect(
    () =>
      listen('shell.dropped', ({ files }) => {
        if (isChair) void collect(files)
      }),
    [collect, isChair],
  )
  return (
    <Page
      title={
        <>
          {board.panel.name} · {board.round.name}{' '}
          {board.round.drill && <Tag color="orange">{text.drill}</Tag>}
        </>
      }
      actions={
        <>
          <Button onClick={() => go({ screen: 'panels' })}>{text.back}</Button>
          {isChair && (
            <>
              <Button onClick={() => void choose('score-folder')}>{text.collectFolder}</Button>
              <Button type="primary" onClick={() => void choose('score-bundles')}>
                {text.collect}
              </Button>
            </>
          )}
        </>
      }
    >
      {isChair ? (
        <div className="panel-drop">{text.dropHint}</div>
      ) : (
        <Alert type="info" showIcon title={text.lookOnly} />
      )}
      {collected !== null && (
        <CollectedList
          files={collected}
          members={board.members}
          centres={board.rows.map(({ centre }) => centre)}
          onPin={pin}
          onClose={clear}
        />
      )}
      <BoardTable board={board} />
    </Page>
  )
}
