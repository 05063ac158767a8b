import { Button, Empty, Table, Tag } from 'antd'
import { useEffect } from 'react'
import { listen } from '#renderer/app/bridge.ts'
import { useNavigation } from '#renderer/app/navigation.ts'
import { useLanguage, useText } from '#renderer/app/text.ts'
import { useCall } from '#renderer/app/use-call.ts'
import { Loadable } from '#renderer/ui/loadable.tsx'
import { Page } from '#renderer/ui/page.tsx'
import type { Board } from '#shared/contract/panel.ts'
import { roundKindNames } from '#shared/rounds/names.ts'
import { boardText } from './board-text.ts'

/** The panels that this person chairs (or, for the secretariat, watches), and the way to countersign a result. */
export function PanelListScreen() {
  const text = useText(boardText)
  const go = useNavigation((state) => state.go)
  const [boards, reload] = useCall('panel.list', {})
  useEffect(
    () =>
      listen('shell.dropped', ({ files: [first] }) => {
        if (first !== undefined) go({ screen: 'countersign', file: first })
      }),
    [go],
  )
  return (
    <Page
      title={text.title}
      actions={<Button onClick={() => go({ screen: 'countersign', file: null })}>{text.countersign}</Button>}
    >
      <Loadable loaded={boards} retry={reload}>
        {(boards) =>
          boards.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={text.empty} />
          ) : (
            <Boards boards={boards} />
          )
        }
      </Loadable>
    </Page>
  )
}

function Boards({ boards }: { readonly boards: readonly Board[] }) {
  const text = useText(boardText)
  const language = useLanguage()
  const go = useNavigation((state) => state.go)
  return (
    <Table<Board>
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey={({ round, panel }) => `${round.id}/${panel.id}`}
      dataSource={boards}
      columns={[
        {
          title: text.title,
          key: 'panel',
          render: (_value, { round, panel }) => (
            <>
              <strong>{panel.name}</strong> {round.drill && <Tag color="orange">{text.drill}</Tag>}
              <div className="ui-secondary">
                {round.name} · {roundKindNames[round.kind][language]}
              </div>
            </>
          ),
        },
        {
          title: text.chair,
          key: 'chair',
          render: (_value, { panel, members }) =>
            members.find(({ expert }) => expert === panel.chair)?.name ?? panel.chair,
        },
        { title: text.members, key: 'members', render: (_value, { members }) => members.length },
        { title: text.centres, key: 'centres', render: (_value, { rows }) => rows.length },
        {
          title: text.progress,
          key: 'progress',
          render: (_value, { rows }) => {
            const done = rows.filter(({ complete }) => complete).length
            const signed = rows.filter(({ result }) => result !== null).length
            return `${text.centresDone(done, rows.length)} · ${text.signedOf(signed, rows.length)}`
          },
        },
        {
          title: text.open,
          key: 'open',
          render: (_value, { round, panel }) => (
            <Button
              type="primary"
              size="small"
              autoInsertSpace={false}
              aria-label={`${text.open} ${panel.name} · ${round.name}`}
              onClick={() => go({ screen: 'panel', round: round.id, panel: panel.id })}
            >
              {text.open}
            </Button>
          ),
        },
      ]}
    />
  )
}
